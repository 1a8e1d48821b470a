; What makes a future: the keyword `async` of each.

(function_item (function_modifiers "async" @async.fn))

; Declared in a trait without a body.
(function_signature_item (function_modifiers "async" @async.fn))

(async_block "async" @async.block)

(closure_expression "async" @async.closure)

; A block or closure among the tokens of a macro's arguments.
(token_tree "async" @async.in_macro)
