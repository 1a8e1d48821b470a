-- What `vim.lsp.enable("crossawait")` starts, Neovim 0.11 and later.
return require('crossawait').config()
