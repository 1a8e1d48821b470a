-- `:checkhealth crossawait`
local M = {}

local crossawait = require('crossawait')
local health = vim.health

local function check_program()
  local program = crossawait.command()[1]
  local path = vim.fn.exepath(program)
  if path == '' then
    health.error(('`%s` is not there, or cannot be run'):format(program), {
      'In a checkout: `make build`, then put bin/crossawait on $PATH.',
      'Or name it: vim.g.crossawait = { cmd = "/where/it/is/crossawait" }',
    })
    return
  end
  local ok, result = pcall(function()
    return vim.system({ path, '--version' }, { text = true }):wait(5000)
  end)
  if ok and result.code == 0 then
    health.ok(('%s: %s'):format(path, vim.trim(result.stdout)))
  else
    health.error(('`%s --version` fails: %s'):format(path, ok and vim.trim(result.stderr) or result), {
      'It may have been built for another platform: `make build` makes one for this.',
    })
  end
end

local function check_clients()
  local clients = crossawait.clients()
  if #clients == 0 then
    health.info('The server does not run. It starts with the first Rust file.')
  end
  for _, client in ipairs(clients) do
    local buffers = #vim.tbl_keys(client.attached_buffers)
    health.ok(('The server runs: %s, %d buffer(s)'):format(client.root_dir or 'no folder', buffers))
  end
  for _, buf in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buf) and vim.bo[buf].filetype == 'rust' then
      local path = vim.api.nvim_buf_get_name(buf)
      local root = crossawait.root(path)
      if root then
        health.ok(('%s belongs to the workspace %s'):format(vim.fn.fnamemodify(path, ':t'), root))
      else
        health.info(('%s is in no package: it is a crate of its own, edition 2021'):format(path))
      end
    end
  end
end

function M.check()
  health.start('crossawait')
  local version = vim.version()
  local text = ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch)
  if vim.fn.has('nvim-0.11') == 1 then
    health.ok(text)
  elseif vim.fn.has('nvim-0.10') == 1 then
    health.ok(text .. ': the plugin starts the server itself, since there is no vim.lsp.enable')
  else
    health.error(text .. ' is too old', { 'Take 0.10 or later.' })
    return
  end
  check_program()
  check_clients()
  if #vim.lsp.get_clients({ name = 'rust_analyzer' }) > 0 or #vim.lsp.get_clients({ name = 'rust-analyzer' }) > 0 then
    health.ok('rust-analyzer runs beside')
  elseif vim.fn.executable('rust-analyzer') == 1 then
    health.info('rust-analyzer is on $PATH and does not run in this session')
  else
    health.info('rust-analyzer is not on $PATH; crossawait does without it, but completes no code')
  end
  if not pcall(vim.treesitter.language.add, 'markdown') then
    health.warn("Neovim's parser for markdown is missing, so that hovers may fail", { 'Install Neovim with its runtime.' })
  end
  health.info('Log: ' .. vim.lsp.log.get_filename() .. ' (what the server writes to standard error)')
end

return M
