-- The state machine of a future, in a window of its own.
local M = {}

local crossawait = require('crossawait')
local window = require('crossawait.window')

local name = 'crossawait://states'
local group = vim.api.nvim_create_augroup('crossawait.states', {})
local mark = vim.api.nvim_create_namespace('crossawait.states')

-- ask asks for the future at a position, and for all of the document when there is none around it. show gets the
-- lines of the answer, or an error.
local function ask(client, buf, uri, position, show)
  local params = { textDocument = { uri = uri }, position = position, formats = { 'text' } }
  crossawait.request(client, 'crossawait/states', params, buf, function(err, answer)
    if err then
      show(nil, err)
    elseif answer.text ~= '' then
      show(vim.split(vim.trim(answer.text), '\n'))
    elseif position then
      ask(client, buf, uri, nil, show)
    else
      show({ 'No future begins in this file.' })
    end
  end)
end

-- line_of is the line of the source that a line of the text is about, from 1; nil when it is about none.
local function line_of(text)
  return tonumber(text:match('^%s*┌ .*, line (%d+): ') or text:match('^%S.*:(%d+)$'))
end

-- show_line marks the states that suspend on a line of the source.
local function show_line(shown, line)
  vim.api.nvim_buf_clear_namespace(shown, mark, 0, -1)
  for i, text in ipairs(vim.api.nvim_buf_get_lines(shown, 0, -1, false)) do
    if text:find('┌', 1, true) and line_of(text) == line then
      vim.api.nvim_buf_set_extmark(shown, mark, i - 1, 0, { line_hl_group = 'Visual' })
      local win = vim.fn.bufwinid(shown)
      if win >= 0 and win ~= vim.api.nvim_get_current_win() then
        vim.api.nvim_win_set_cursor(win, { i, 0 })
      end
    end
  end
end

-- position is where the cursor of a window is, as the server counts.
local function position(win, client)
  return vim.lsp.util.make_position_params(win, client.offset_encoding).position
end

-- follow asks again when the cursor or the text moves in a buffer, for as long as the state machine is shown.
local function follow(buf, shown)
  local timer = assert(vim.uv.new_timer())
  local asked = 0
  local function refresh()
    local win = vim.fn.bufwinid(buf)
    local client = crossawait.clients(buf)[1]
    if win < 0 or not client then
      return
    end
    asked = asked + 1
    local now = asked
    ask(client, buf, vim.uri_from_bufnr(buf), position(win, client), function(lines)
      if lines and now == asked and vim.api.nvim_buf_is_valid(shown) then
        window.fill(shown, lines)
        if vim.api.nvim_win_is_valid(win) then
          show_line(shown, vim.api.nvim_win_get_cursor(win)[1])
        end
      end
    end)
  end
  vim.api.nvim_create_autocmd({ 'CursorMoved', 'CursorMovedI', 'TextChanged', 'TextChangedI' }, {
    group = group,
    buffer = buf,
    callback = function()
      if vim.fn.bufwinid(shown) >= 0 then
        timer:start(100, 0, vim.schedule_wrap(refresh))
      end
    end,
  })
end

-- go_to_source lets <CR> on a state go to where it suspends, on the first line to the future.
local function go_to_source(shown, buf)
  vim.keymap.set('n', '<CR>', function()
    local line = line_of(vim.api.nvim_get_current_line())
    local win = vim.fn.bufwinid(buf)
    if line and win >= 0 then
      vim.api.nvim_set_current_win(win)
      vim.cmd("normal! m'")
      vim.api.nvim_win_set_cursor(win, { math.min(line, vim.api.nvim_buf_line_count(buf)), 0 })
      vim.cmd('normal! ^')
    end
  end, { buffer = shown, desc = 'Go to where this state suspends' })
end

-- open shows a state machine. Options: follow; mods, as of a command; uri, position and client_id of a lens.
function M.open(options)
  local buf = options.uri and vim.uri_to_bufnr(options.uri) or vim.api.nvim_get_current_buf()
  local client = options.client_id and vim.lsp.get_client_by_id(options.client_id) or crossawait.client(buf)
  if not client then
    return
  end
  local source = vim.api.nvim_get_current_win()
  local at = options.position or position(source, client)
  ask(client, buf, options.uri or vim.uri_from_bufnr(buf), at, function(lines, err)
    if err then
      vim.notify('crossawait: ' .. err, vim.log.levels.ERROR)
      return
    end
    local shown = window.show(name, lines, 'crossawait-states', options.mods)
    go_to_source(shown, buf)
    vim.api.nvim_clear_autocmds({ group = group })
    if options.follow then
      follow(buf, shown)
      if vim.api.nvim_win_is_valid(source) then
        vim.api.nvim_set_current_win(source)
      end
    end
    show_line(shown, at.line + 1)
  end)
end

return M
