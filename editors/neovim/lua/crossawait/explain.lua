-- Pages of `crossawait explain`.
local M = {}

local crossawait = require('crossawait')

local function run(arguments)
  local cmd = vim.list_extend({ crossawait.program() }, arguments)
  local ok, result = pcall(function()
    return vim.system(cmd, { text = true }):wait(5000)
  end)
  if not ok then
    return nil, ('`%s` cannot be run; see :checkhealth crossawait'):format(cmd[1])
  end
  if result.code ~= 0 then
    return nil, vim.trim(result.stderr ~= '' and result.stderr or ('status ' .. result.code))
  end
  return result.stdout
end

-- key is what a page is wanted for: the rule of the diagnostic under the cursor, else of its line, else the word.
local function key()
  local line, column = unpack(vim.api.nvim_win_get_cursor(0))
  local of_line
  for _, d in ipairs(vim.diagnostic.get(0, { lnum = line - 1 })) do
    if d.source == 'crossawait' and d.code then
      if d.col <= column and column < d.end_col then
        return d.code
      end
      of_line = of_line or d.code
    end
  end
  return of_line or vim.fn.expand('<cword>')
end

-- open shows the page for a key, or for what is under the cursor.
function M.open(wanted, mods)
  wanted = wanted ~= '' and wanted or key()
  if wanted == '' then
    vim.notify('crossawait: nothing under the cursor has a page; try :CrossawaitExplain guard-across-await')
    return
  end
  local page, err = run({ 'explain', wanted })
  if not page then
    vim.notify(err, vim.log.levels.WARN)
    return
  end
  require('crossawait.window').show('crossawait://explain', vim.split(vim.trim(page), '\n'), 'markdown', mods)
end

-- complete gives the keys that begin with what is typed.
function M.complete(lead)
  local out = {}
  for line in (run({ '__complete', 'explain', lead }) or ''):gmatch('[^\n]+') do
    local word = line:match('^([^\t]*)')
    if vim.startswith(word, lead) and not vim.startswith(word, ':') then
      table.insert(out, word)
    end
  end
  return out
end

return M
