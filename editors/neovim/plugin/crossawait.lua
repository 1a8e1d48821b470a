-- Commands, and the server for Rust files. `:help crossawait` says what there is to set.
if vim.g.loaded_crossawait then
  return
end
vim.g.loaded_crossawait = true

if vim.fn.has('nvim-0.10') == 0 then
  vim.notify('crossawait takes Neovim 0.10 or later', vim.log.levels.WARN)
  return
end

local function command(name, run, options)
  vim.api.nvim_create_user_command(name, run, options)
end

command('CrossawaitStates', function(c)
  require('crossawait.states').open({ follow = c.bang, mods = c.mods })
end, { bang = true, desc = 'The state machine of the future under the cursor; with ! it follows the cursor' })

command('CrossawaitExplain', function(c)
  require('crossawait.explain').open(c.args, c.mods)
end, {
  nargs = '?',
  complete = function(lead)
    return require('crossawait.explain').complete(lead)
  end,
  desc = 'The page for the diagnostic or the word under the cursor, or for a rule, a section or a rustc code',
})

command('CrossawaitFixAll', function()
  require('crossawait').fix_all()
end, { desc = "Apply all of crossawait's safe fixes in this buffer" })

command('CrossawaitRestart', function()
  require('crossawait').restart()
end, { desc = 'Stop the server, if it runs, and start it for all Rust buffers' })

-- What the server's code lens calls.
vim.lsp.commands['crossawait.showStates'] = function(lens, context)
  local uri, position = unpack(lens.arguments or {})
  require('crossawait.states').open({ uri = uri, position = position, client_id = context.client_id })
end

-- At the end of startup, or a moment later, so that a plugin manager has called `setup` by then.
local function start()
  local crossawait = require('crossawait')
  if crossawait.options().autostart then
    crossawait.enable()
  end
end
if vim.v.vim_did_enter == 1 then
  vim.schedule(start)
else
  vim.api.nvim_create_autocmd('VimEnter', { once = true, callback = start })
end
