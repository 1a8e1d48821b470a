-- The state machine of a future, in a window of its own.
local M = {}

local crossawait = require('crossawait')
local window = require('crossawait.window')

local name = 'crossawait://states'
local group = vim.api.nvim_create_augroup('crossawait.states', {})

-- lines are the server's answer as it is shown.
local function lines(answer)
  local text = answer.text
  if not text or text == '' then
    return nil
  end
  return vim.split(vim.trim(text), '\n')
end

-- ask asks for the future at a position, and for all of the document when there is none around it.
local function ask(client, buf, uri, position, show)
  local params = { textDocument = { uri = uri }, position = position, formats = { 'text' } }
  crossawait.request(client, 'crossawait/states', params, buf, function(err, answer)
    local got = answer and lines(answer)
    if err then
      show(nil, err)
    elseif got or not position then
      show(got or { 'No future begins in this file.' })
    else
      ask(client, buf, uri, nil, show)
    end
  end)
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
    ask(client, buf, vim.uri_from_bufnr(buf), position(win, client), function(text)
      if text and now == asked and vim.api.nvim_buf_is_valid(shown) then
        window.fill(shown, text)
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

-- open shows a state machine. Options: follow; mods, as of a command; uri, position and client_id of a lens.
function M.open(options)
  local buf = options.uri and vim.uri_to_bufnr(options.uri) or vim.api.nvim_get_current_buf()
  local client = options.client_id and vim.lsp.get_client_by_id(options.client_id) or crossawait.client(buf)
  if not client then
    return
  end
  local source = vim.api.nvim_get_current_win()
  local at = options.position or position(source, client)
  ask(client, buf, options.uri or vim.uri_from_bufnr(buf), at, function(text, err)
    if err then
      vim.notify('crossawait: ' .. err, vim.log.levels.ERROR)
      return
    end
    local shown = window.show(name, text, 'crossawait-states', options.mods)
    vim.api.nvim_clear_autocmds({ group = group })
    if options.follow then
      follow(buf, shown)
      if vim.api.nvim_win_is_valid(source) then
        vim.api.nvim_set_current_win(source)
      end
    end
  end)
end

return M
