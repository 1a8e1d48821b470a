-- The server's side of the plugin: its configuration, starting it, and starting it again.
local M = {}

-- Whether Neovim keeps configurations of servers by name. Without that the plugin starts the server itself.
local has_enable = vim.fn.has('nvim-0.11') == 1

local defaults = {
  -- The server's command; nil: `crossawait lsp` of $PATH, or of the checkout or archive that this plugin lies in.
  cmd = nil,
  -- Whether the plugin starts the server for Rust files. If not, call vim.lsp.enable('crossawait').
  autostart = true,
  -- Whether it is started again after it ended unasked.
  autorestart = true,
  -- Lenses above futures, of this server alone. `:lua vim.lsp.codelens.run()` opens one.
  code_lens = true,
  -- Inlay hints in its buffers, which show other servers' as well; nil leaves them as they are.
  inlay_hints = nil,
  -- Where state machines and pages open: 'split', 'vsplit' or 'float'.
  window = 'split',
  -- What the client says it can do, from a completion plugin for example; nil: what Neovim itself says.
  capabilities = nil,
  -- What docs/configuration.md describes, as crossawait.toml has it.
  settings = {},
}

local chosen = {}

-- options are the defaults, what vim.g.crossawait says, and what setup was given.
function M.options()
  return vim.tbl_deep_extend('force', defaults, vim.g.crossawait or {}, chosen)
end

-- setup changes options. It may be called or not, before the first Rust file.
function M.setup(options)
  chosen = vim.tbl_deep_extend('force', chosen, options or {})
  if has_enable then
    vim.lsp.config('crossawait', M.config())
  end
end

-- command is what starts the server; the program need not be there.
function M.command()
  local cmd = M.options().cmd
  if type(cmd) == 'string' then
    return { cmd, 'lsp' }
  elseif cmd then
    return cmd
  end
  return { M.program(), 'lsp' }
end

-- program is the one of $PATH, else the one beside the plugin: a checkout has it in bin, an archive at its top.
function M.program()
  local cmd = M.options().cmd
  if cmd then
    return type(cmd) == 'string' and cmd or cmd[1]
  end
  local name = vim.fn.has('win32') == 1 and 'crossawait.exe' or 'crossawait'
  if vim.fn.executable(name) == 1 then
    return name
  end
  local here = vim.uv.fs_realpath(debug.getinfo(1, 'S').source:sub(2))
  local top = here and vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(here)))))
  for _, dir in ipairs(top and { top .. '/bin/', top .. '/' } or {}) do
    if vim.fn.executable(dir .. name) == 1 then
      return dir .. name
    end
  end
  return name
end

-- root is the workspace of a file: the nearest folder above whose manifest has [workspace], else its package;
-- nil when it is in none. The server answers for a lone file as well.
function M.root(path)
  local package
  for _, manifest in ipairs(vim.fs.find('Cargo.toml', { path = vim.fs.dirname(path), upward = true, limit = math.huge })) do
    local dir = vim.fs.dirname(manifest)
    package = package or dir
    local ok, lines = pcall(vim.fn.readfile, manifest)
    for _, line in ipairs(ok and lines or {}) do
      if line:match('^%s*%[workspace[%].]') then
        return dir
      end
    end
  end
  return package
end

-- foreign reports whether a file is a dependency's, of which the server says nothing by itself.
local function foreign(path)
  local home = vim.env.CARGO_HOME or vim.fs.normalize('~/.cargo')
  for _, dir in ipairs({ home .. '/registry/', home .. '/git/checkouts/' }) do
    if vim.startswith(path, dir) then
      return true
    end
  end
  return path:find('/rustlib/src/', 1, true) ~= nil
end

-- beside_others is the answer to a hover for Neovim 0.10, which shows one server's and steps into it at the next:
-- what others say comes first, and ours is put below it.
local function beside_others(err, hover, context, config)
  if err or not (hover and hover.contents) then
    return
  end
  local others = vim.tbl_filter(function(client)
    return client.id ~= context.client_id and client.server_capabilities.hoverProvider
  end, vim.lsp.get_clients({ bufnr = context.bufnr }))
  vim.defer_fn(function()
    local win = vim.b[context.bufnr].lsp_floating_preview
    if not (win and vim.api.nvim_win_is_valid(win)) then
      vim.lsp.handlers.hover(err, hover, context, config)
      return
    end
    local buf = vim.api.nvim_win_get_buf(win)
    local lines = vim.lsp.util.convert_input_to_markdown_lines(hover.contents)
    local width = vim.api.nvim_win_get_width(win)
    for _, line in ipairs(lines) do
      width = math.max(width, vim.fn.strdisplaywidth(line))
    end
    width = math.min(width, vim.o.columns - 4)
    table.insert(lines, 1, ('─'):rep(width))
    vim.bo[buf].modifiable = true
    vim.api.nvim_buf_set_lines(buf, -1, -1, false, lines)
    vim.bo[buf].modifiable = false
    local height = vim.api.nvim_win_get_height(win) + #lines
    vim.api.nvim_win_set_config(win, { width = width, height = math.min(height, math.max(1, vim.o.lines - 6)) })
  end, #others > 0 and 200 or 0)
end

-- config is the server as vim.lsp.config and vim.lsp.start take it.
function M.config()
  local settings = M.options().settings
  return {
    name = 'crossawait',
    cmd = M.command(),
    filetypes = { 'rust' },
    root_dir = has_enable and function(buf, start)
      local path = vim.api.nvim_buf_get_name(buf)
      if not foreign(path) then
        start(M.root(path))
      end
    end or nil,
    capabilities = M.options().capabilities,
    settings = { crossawait = next(settings) and settings or vim.empty_dict() },
    on_attach = M.on_attach,
    on_exit = M.on_exit,
    handlers = not has_enable and { ['textDocument/hover'] = beside_others } or nil,
  }
end

-- start starts the server for a buffer, or attaches it to the one that runs. For Neovim 0.10.
local function start(buf)
  local path = vim.api.nvim_buf_get_name(buf)
  if path == '' or vim.bo[buf].buftype ~= '' or foreign(path) then
    return
  end
  vim.lsp.start(vim.tbl_extend('force', M.config(), { root_dir = M.root(path) }), { bufnr = buf })
end

-- enable starts the server for the Rust files that are open, and for those that will be.
function M.enable()
  if vim.fn.executable(M.command()[1]) == 0 then
    M.say_missing()
    return
  end
  if has_enable then
    vim.lsp.enable('crossawait')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('crossawait.start', {}),
    pattern = 'rust',
    callback = function(event)
      start(event.buf)
    end,
  })
  for _, buf in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buf) and vim.bo[buf].filetype == 'rust' then
      start(buf)
    end
  end
end

-- say_missing says what to do when there is no server, once somebody looks at Rust.
function M.say_missing()
  local function say()
    vim.notify(
      ('crossawait: `%s` is not there. Put it on $PATH (in a checkout: `make build`, then bin/crossawait),'):format(M.command()[1])
        .. ' or set vim.g.crossawait = { cmd = ... }. See :checkhealth crossawait.',
      vim.log.levels.WARN
    )
  end
  if vim.bo.filetype == 'rust' then
    say()
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('crossawait.start', {}),
    pattern = 'rust',
    once = true,
    callback = say,
  })
end

-- clients are the running servers, of a buffer if one is named.
function M.clients(buf)
  return vim.lsp.get_clients({ name = 'crossawait', bufnr = buf })
end

-- client is the server of a buffer; nil, and said, when it has none.
function M.client(buf)
  local client = M.clients(buf)[1]
  if not client then
    vim.notify('crossawait does not run in this buffer; see :checkhealth crossawait', vim.log.levels.WARN)
  end
  return client
end

-- call calls a method of a client, which takes no self before Neovim 0.11.
local function call(client, method, ...)
  if has_enable then
    return client[method](client, ...)
  end
  return client[method](...)
end

-- request asks a server. The handler gets the error, as text, and the answer.
function M.request(client, method, params, buf, handler)
  local function answer(err, result)
    handler(err and (err.message or tostring(err)), result)
  end
  return call(client, 'request', method, params, answer, buf)
end

-- wait asks a server and waits for its answer, for at most ten seconds.
local function wait(client, method, params, buf)
  local done, err, result
  M.request(client, method, params, buf, function(e, r)
    done, err, result = true, e, r
  end)
  vim.wait(10000, function()
    return done
  end, 10)
  return done and err or (not done and 'the server does not answer') or nil, result
end

-- fix_all applies all safe fixes of this buffer, and is done when it returns.
function M.fix_all()
  local buf = vim.api.nvim_get_current_buf()
  local client = M.client(buf)
  if not client then
    return
  end
  local err, actions = wait(client, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buf),
    range = { start = { line = 0, character = 0 }, ['end'] = { line = vim.api.nvim_buf_line_count(buf), character = 0 } },
    context = { only = { 'source.fixAll.crossawait' }, diagnostics = {} },
  }, buf)
  local action = actions and actions[1]
  if action and not action.edit then
    err, action = wait(client, 'codeAction/resolve', action, buf)
  end
  if err then
    vim.notify('crossawait: ' .. err, vim.log.levels.ERROR)
  elseif not (action and action.edit) then
    vim.notify('crossawait: nothing here has a safe fix')
  else
    vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  end
end

local lenses = vim.api.nvim_create_augroup('crossawait.lens', {})

-- show_lenses shows this server's code lenses in a buffer. Neovim's own switch before 0.12 shows all servers'.
local function show_lenses(client, buf)
  if vim.lsp.codelens.enable then
    local codelens = vim.lsp.codelens
    codelens.enable(true, { bufnr = buf, client_id = client.id })
    -- 0.12.4 forgets a client that goes only where lenses are on for the whole buffer, and then asks one that is gone.
    vim.api.nvim_create_autocmd('LspDetach', {
      group = lenses,
      buffer = buf,
      callback = function(event)
        if event.data.client_id ~= client.id then
          return
        end
        if not codelens.is_enabled({ bufnr = buf }) then
          codelens.enable(true, { bufnr = buf })
          vim.schedule(function()
            if vim.api.nvim_buf_is_valid(buf) then
              codelens.enable(false, { bufnr = buf })
            end
          end)
        end
        return true -- removes the autocommand
      end,
    })
    return
  end
  local function refresh()
    local params = { textDocument = vim.lsp.util.make_text_document_params(buf) }
    call(client, 'request', 'textDocument/codeLens', params, vim.lsp.codelens.on_codelens, buf)
  end
  vim.api.nvim_clear_autocmds({ group = lenses, buffer = buf })
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'TextChanged', 'BufWritePost' }, {
    group = lenses,
    buffer = buf,
    callback = function()
      if not vim.lsp.get_client_by_id(client.id) then
        return true -- removes the autocommand
      end
      refresh()
    end,
  })
  refresh()
end

-- on_attach switches on what the options ask for.
function M.on_attach(client, buf)
  local options = M.options()
  if options.code_lens and call(client, 'supports_method', 'textDocument/codeLens') then
    show_lenses(client, buf)
  end
  if options.inlay_hints ~= nil and call(client, 'supports_method', 'textDocument/inlayHint') then
    vim.lsp.inlay_hint.enable(options.inlay_hints, { bufnr = buf })
  end
end

-- when_gone calls a function once none of these clients is known any more.
local function when_gone(ids, call)
  local left = vim.tbl_filter(function(id)
    return vim.lsp.get_client_by_id(id) ~= nil
  end, ids)
  if #left == 0 then
    call()
  else
    vim.defer_fn(function()
      when_gone(left, call)
    end, 20)
  end
end

local ends = {} -- when the server ended unasked, in milliseconds

-- on_exit starts the server again after it ended unasked, unless it does so time and again.
function M.on_exit(code, signal, id)
  -- 15 is what Neovim itself sends to a server that is to stop at once.
  local asked = (code == 0 and signal == 0) or signal == 15 or code == 143
  if asked or vim.v.exiting ~= vim.NIL then
    return
  end
  vim.schedule(function()
    local how = signal ~= 0 and ('signal ' .. signal) or ('status ' .. code)
    local now = vim.uv.now()
    ends = vim.tbl_filter(function(at)
      return now - at < 180000
    end, ends)
    table.insert(ends, now)
    if not M.options().autorestart or #ends > 4 then
      vim.notify(
        ('crossawait ended with %s. :CrossawaitRestart starts it again; its log is in %s'):format(how, vim.lsp.log.get_filename()),
        vim.log.levels.ERROR
      )
      return
    end
    vim.notify(('crossawait ended with %s and is started again'):format(how), vim.log.levels.WARN)
    when_gone({ id }, M.enable)
  end)
end

-- restart stops the server, if it runs, and starts it for all Rust buffers. One that does not stop when it is asked
-- to is ended.
function M.restart()
  local ids = {}
  for _, client in ipairs(M.clients()) do
    table.insert(ids, client.id)
    call(client, 'stop')
  end
  vim.defer_fn(function()
    for _, id in ipairs(ids) do
      local client = vim.lsp.get_client_by_id(id)
      if client then
        call(client, 'stop', true)
      end
    end
  end, 2000)
  when_gone(ids, M.enable)
end

return M
