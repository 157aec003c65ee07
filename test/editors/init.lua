vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.kehoach', '*.kh.md', '*.kh.txt' },
  callback = function() vim.bo.filetype = 'kehoach' end,
})

local config = {
  name = 'thao',
  cmd = { vim.fn.exepath('thao'), 'server', '--stdio' },
  settings = { thao = { profile = 'du-thao' } },
}

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'kehoach',
  callback = function()
    config.root_dir = vim.fn.getcwd()
    if vim.lsp.start then return vim.lsp.start(config) end
    -- Neovim 0.7
    config.client = config.client or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, config.client)
  end,
})
