-- Where texts are shown that are no file: one window per kind, closed with q.
local M = {}

-- show puts lines into the buffer of that name and shows it, as the option says, unless it is shown. Only what was
-- not shown yet takes the cursor. It returns the buffer.
function M.show(name, lines, filetype, mods)
  local buf = vim.fn.bufnr('^' .. vim.fn.escape(name, '[]*?') .. '$')
  if buf < 0 then
    buf = vim.api.nvim_create_buf(false, true)
    vim.api.nvim_buf_set_name(buf, name)
    vim.bo[buf].buftype = 'nofile'
    vim.bo[buf].bufhidden = 'hide'
    vim.bo[buf].swapfile = false
    vim.bo[buf].filetype = filetype
    vim.keymap.set('n', 'q', '<Cmd>close<CR>', { buffer = buf, nowait = true, desc = 'Close' })
  end
  M.fill(buf, lines)
  if vim.fn.bufwinid(buf) < 0 then
    M.open(buf, lines, mods or '')
  end
  return buf
end

-- fill replaces the text of a buffer that nobody may change.
function M.fill(buf, lines)
  vim.bo[buf].modifiable = true
  vim.api.nvim_buf_set_lines(buf, 0, -1, false, lines)
  vim.bo[buf].modifiable = false
end

function M.open(buf, lines, mods)
  local kind = require('crossawait').options().window
  if kind == 'float' and mods == '' then
    local width = 20
    for _, line in ipairs(lines) do
      width = math.max(width, vim.fn.strdisplaywidth(line))
    end
    width = math.min(width, vim.o.columns - 4)
    local height = math.max(1, math.min(#lines, vim.o.lines - 6))
    vim.api.nvim_open_win(buf, true, {
      relative = 'editor',
      width = width,
      height = height,
      row = math.floor((vim.o.lines - height) / 2) - 1,
      col = math.floor((vim.o.columns - width) / 2),
      style = 'minimal',
      border = 'rounded',
    })
  else
    vim.cmd(mods .. ' ' .. (kind == 'vsplit' and mods == '' and 'vsplit' or 'split'))
    vim.api.nvim_win_set_buf(0, buf)
    if kind ~= 'vsplit' and mods == '' then
      vim.api.nvim_win_set_height(0, math.max(3, math.min(#lines, math.floor(vim.o.lines / 2))))
    end
  end
  vim.wo.wrap = true
  vim.wo.linebreak = true
  vim.wo.breakindent = true
  vim.wo.conceallevel = 2
  vim.wo.number = false
  vim.wo.relativenumber = false
  vim.wo.signcolumn = 'no'
  vim.wo.winfixbuf = true
end

return M
