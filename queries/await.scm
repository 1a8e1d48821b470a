; Suspension points: the keyword of each `.await`.

(await_expression "await" @await)

; In the arguments of a macro the grammar sees bare tokens; there the keyword after a dot is one all the same.
(token_tree "." . "await" @await.in_macro)
