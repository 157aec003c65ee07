-- What a person does in Neovim, one step after the other as the server answers: she waits for the findings, takes the repair
-- of one, formats, saves and leaves. All that was seen goes into the file that REPORT names.
local wanted = vim.json.decode(vim.env.WANTED)
local report = {}
local step

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function find(code)
  for _, it in ipairs(vim.diagnostic.get(0)) do
    if it.code == code or (it.user_data and it.user_data.lsp.code == code) then return it end
  end
end

local function leave()
  report.version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor)
  local file = assert(io.open(vim.env.REPORT, 'w'))
  file:write(vim.json.encode(report))
  file:close()
  vim.cmd('qall!')
end

vim.ui.select = function(items, options, choose)
  report.offered = {}
  for i, it in ipairs(items) do
    report.offered[i] = options.format_item(it)
    if report.offered[i] == wanted.repair then
      return vim.schedule(function() choose(it, i) end)
    end
  end
  report.problem = 'the repair is not offered'
  leave()
end

local function format()
  if vim.lsp.buf.format then return vim.lsp.buf.format({ timeout_ms = 60000 }) end
  -- Neovim 0.7
  vim.lsp.buf.formatting_sync(nil, 60000)
end

local function finish()
  if find(wanted.code) then return end
  -- While it waits for the answer Neovim goes on listening.
  step = function() end
  report.repaired = text()
  format()
  report.formatted = text()
  vim.cmd('write')
  leave()
end

local function repair()
  local found = find(wanted.code)
  if not found then return end
  report.filetype = vim.bo.filetype
  report.found = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    table.insert(report.found, { line = it.lnum, column = it.col, source = it.source, message = it.message })
  end
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  step = finish
  vim.lsp.buf.code_action()
end

step = repair
vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = vim.schedule_wrap(function() step() end),
})
