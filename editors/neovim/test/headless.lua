-- The story of a user, without a screen. Run by run.sh in the sample's folder.
local crossawait

local function say(...)
  io.stdout:write('   ' .. string.format(...) .. '\n')
end

local function die(message)
  io.stdout:write('FAILED: ' .. message .. '\n')
  io.stdout:write('messages: ' .. vim.fn.execute('messages') .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    die('not within 20 seconds: ' .. what)
  end
end

local function expect(what, got, want)
  if not vim.deep_equal(got, want) then
    die(('%s: got %s, want %s'):format(what, vim.inspect(got), vim.inspect(want)))
  end
end

local function contains(what, text, part)
  if not text:find(part, 1, true) then
    die(('%s does not say "%s":\n%s'):format(what, part, text))
  end
end

local function text_of(buf)
  return table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, false), '\n')
end

local function keep(name, text)
  vim.fn.mkdir(vim.env.OUT .. '/captures', 'p')
  vim.fn.writefile(vim.split((text:gsub(vim.pesc(vim.env.OUT), '…')), '\n'), vim.env.OUT .. '/captures/' .. name)
end

local function shown(buffer_name)
  for _, win in ipairs(vim.api.nvim_list_wins()) do
    local buf = vim.api.nvim_win_get_buf(win)
    if vim.api.nvim_buf_get_name(buf):find(buffer_name, 1, true) then
      return buf, win
    end
  end
end

-- float is the text of the window that floats, if one does.
local function float()
  for _, win in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(win).relative ~= '' then
      return text_of(vim.api.nvim_win_get_buf(win)), win
    end
  end
end

-- server is the process of the server.
local function server()
  for _, pid in ipairs(vim.api.nvim_get_proc_children(vim.fn.getpid())) do
    local ok, name = pcall(vim.fn.readfile, ('/proc/%d/comm'):format(pid))
    if ok and name[1] == 'crossawait' then
      return pid
    end
  end
end

-- neighbour is another server that hovers, as rust-analyzer does.
local function neighbour(buf)
  local answers = {
    initialize = { capabilities = { hoverProvider = true } },
    ['textDocument/hover'] = { contents = { kind = 'markdown', value = 'the neighbour says' } },
  }
  local id = vim.lsp.start({
    name = 'neighbour',
    cmd = function()
      return {
        request = function(method, _, answer)
          answer(nil, answers[method])
          return true, 1
        end,
        notify = function() end,
        is_closing = function()
          return false
        end,
        terminate = function() end,
      }
    end,
  }, { bufnr = buf })
  wait('the neighbour', function()
    return vim.lsp.buf_is_attached(buf, id)
  end)
  return id
end

local function story()
  crossawait = require('crossawait')
  local buf = vim.api.nvim_get_current_buf()
  wait('the server runs', function()
    return #crossawait.clients(buf) > 0
  end)
  local client = crossawait.clients(buf)[1]
  expect('the root', vim.fs.basename(client.root_dir), 'chapter')
  say('positions in %s', client.offset_encoding)
  if (vim.env.ENCODING or '') ~= '' then
    expect('the encoding', client.offset_encoding, vim.env.ENCODING)
  end

  local function findings(count)
    wait(('%d diagnostic(s)'):format(count), function()
      return #vim.diagnostic.get(buf) == count
    end)
    return vim.diagnostic.get(buf)
  end
  local function line(n)
    return vim.api.nvim_buf_get_lines(buf, n - 1, n, false)[1]
  end

  local d = findings(1)[1]
  say('diagnostic at %d:%d-%d: %s', d.lnum + 1, d.col, d.end_col, d.message)
  expect('the rule', d.code, 'non-send-across-await')
  expect('the severity', d.severity, vim.diagnostic.severity.ERROR)
  expect('the place', { d.lnum, d.col, d.end_col }, { 9, 29, 36 })
  expect('what stands there', line(10):sub(d.col + 1, d.end_col), 'counter')

  vim.api.nvim_win_set_cursor(0, { 11, 13 })
  vim.lsp.buf.hover()
  wait('a hover', float)
  local hover, win = float()
  contains('the hover', hover, 'counter')
  keep('hover.txt', hover)
  vim.api.nvim_win_close(win, true)
  say('hover: %s', (hover:gsub('\n.*', '')))

  local other = neighbour(buf)
  vim.lsp.buf.hover()
  wait('the hovers of two servers', function()
    local both = float()
    return both and both:find('the neighbour says', 1, true) and both:find('`counter`', 1, true)
  end)
  expect('the cursor is in the source', vim.api.nvim_get_current_buf(), buf)
  _, win = float()
  vim.api.nvim_win_close(win, true)
  vim.lsp.buf_detach_client(buf, other)
  say('hovers of two servers')

  vim.api.nvim_win_set_cursor(0, { 10, d.col })
  local function fix()
    vim.lsp.buf.code_action({
      apply = true,
      filter = function(action)
        return action.title:find('std::sync::Arc', 1, true) ~= nil
      end,
    })
    wait('the fix is there', function()
      return line(10):find('Arc::new', 1, true) ~= nil
    end)
  end
  fix()
  expect('the line', line(10), '    /* 🦀 数える */ let counter = Arc::new(0);')
  vim.cmd.write()
  expect('the saved line', vim.fn.readfile('rejected/section_4_rc.rs')[10], line(10))
  findings(0)
  say('fixed and saved: %s', vim.trim(line(10)))

  vim.cmd('silent undo')
  findings(1)
  vim.api.nvim_buf_set_lines(buf, 10, 11, false, {}) -- the await
  findings(0)
  vim.cmd('silent undo')
  findings(1)
  say('edited: the diagnostic went and came')

  vim.cmd.CrossawaitFixAll()
  expect('the line after fix all', line(10), '    /* 🦀 数える */ let counter = Arc::new(0);')
  vim.cmd('silent undo')
  findings(1)
  say(':CrossawaitFixAll')

  vim.api.nvim_win_set_cursor(0, { 11, 4 })
  vim.cmd.CrossawaitStates()
  wait('the state machine', function()
    return shown('crossawait://states')
  end)
  local states = text_of(shown('crossawait://states'))
  contains('the state machine', states, 'handle')
  contains('the state machine', states, 'counter')
  keep('states.txt', states)
  vim.fn.search('line 11')
  vim.api.nvim_feedkeys(vim.keycode('<CR>'), 'xt', false)
  expect('where <CR> goes', { vim.api.nvim_get_current_buf(), vim.api.nvim_win_get_cursor(0) }, { buf, { 11, 4 } })
  vim.cmd.wincmd('p')
  vim.api.nvim_feedkeys('q', 'xt', false)
  expect('the window after q', shown('crossawait://states'), nil)

  vim.cmd('CrossawaitStates!')
  wait('the state machine, following', function()
    return shown('crossawait://states')
  end)
  expect('the cursor is where it was', vim.api.nvim_get_current_buf(), buf)
  vim.api.nvim_win_set_cursor(0, { 6, 4 })
  vim.api.nvim_exec_autocmds('CursorMoved', { buffer = buf })
  wait('the state machine of do_io', function()
    return text_of(shown('crossawait://states')):find('do_io', 1, true) and not text_of(shown('crossawait://states')):find('counter', 1, true)
  end)
  local _, states_win = shown('crossawait://states')
  vim.api.nvim_win_close(states_win, true)
  say(':CrossawaitStates, and it follows the cursor')

  wait('lenses', function()
    local lenses = vim.lsp.codelens.get(vim.fn.has('nvim-0.12') == 1 and { bufnr = buf } or buf)
    return #lenses == 2
  end)
  vim.api.nvim_win_set_cursor(0, { 9, 0 })
  vim.lsp.codelens.run()
  wait('the state machine of the lens', function()
    return shown('crossawait://states')
  end)
  contains('the state machine of the lens', text_of(shown('crossawait://states')), 'counter')
  vim.api.nvim_feedkeys('q', 'xt', false)
  expect('the window after q', shown('crossawait://states'), nil)
  say('the lens')

  vim.api.nvim_win_set_cursor(0, { 10, d.col })
  vim.cmd.CrossawaitExplain()
  contains('the page', text_of(shown('crossawait://explain')), 'non-send-across-await')
  vim.cmd.close()
  expect('completion', vim.fn.getcompletion('CrossawaitExplain guard-', 'cmdline'), { 'guard-across-await' })
  say(':CrossawaitExplain')

  local first = server()
  vim.uv.kill(first, 9)
  wait('the server is started again', function()
    return server() and server() ~= first and #crossawait.clients(buf) == 1
  end)
  vim.api.nvim_buf_set_lines(buf, 10, 11, false, {})
  findings(0)
  vim.cmd('silent undo')
  findings(1)
  local second = server()
  vim.cmd.CrossawaitRestart()
  wait('the server is started anew', function()
    return server() and server() ~= second and #crossawait.clients(buf) == 1
  end)
  vim.api.nvim_buf_set_lines(buf, 10, 11, false, {})
  findings(0)
  vim.cmd('silent undo')
  findings(1)
  wait('lenses of the new server', function()
    return #vim.lsp.codelens.get(vim.fn.has('nvim-0.12') == 1 and { bufnr = buf } or buf) == 2
  end)
  say('killed, started again, and restarted')

  vim.cmd('silent checkhealth crossawait')
  local report = text_of(0)
  contains('the report', report, 'The server runs')
  contains('the report', report, 'commit')
  if report:find('ERROR', 1, true) then
    die('checkhealth:\n' .. report)
  end
  keep('health.txt', report)
  vim.cmd.help('crossawait-commands')
  contains('the help', text_of(0), ':CrossawaitStates')
  say(':checkhealth, :help')
  local messages = vim.fn.execute('messages')
  if messages:find('stack traceback', 1, true) then
    die('an error on the way')
  end
end

if (vim.env.ENCODING or '') ~= '' then
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.general.positionEncodings = { vim.env.ENCODING }
  vim.g.crossawait = { capabilities = capabilities }
end
vim.api.nvim_create_autocmd('VimEnter', {
  once = true,
  callback = vim.schedule_wrap(function()
    local ok, err = xpcall(story, debug.traceback)
    if not ok then
      die(err)
    end
    vim.cmd('qall!')
  end),
})
