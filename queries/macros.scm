; Macro calls whose arguments the grammar leaves as a tree of tokens: the name, without its path, and the tokens with
; their brackets.

(macro_invocation
  macro: [
    (identifier) @macro.name
    (scoped_identifier name: (identifier) @macro.name)
  ]
  (token_tree) @macro.body)
