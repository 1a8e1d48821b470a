" The state machine of a future, as `crossawait states` writes it.
if exists('b:current_syntax')
  finish
endif

syntax match crossawaitFuture /^\S.*$/
syntax match crossawaitState /[┌] \zs.*$/
syntax match crossawaitEdge /└─→.*$/
syntax match crossawaitNo /: no\>/hs=s+2
syntax match crossawaitNo /not Send$/
syntax match crossawaitUnknown /: unknown\>/hs=s+2
syntax match crossawaitYes /: yes$/hs=s+2

highlight default link crossawaitFuture Title
highlight default link crossawaitState Function
highlight default link crossawaitEdge Special
highlight default link crossawaitNo DiagnosticError
highlight default link crossawaitUnknown DiagnosticWarn
highlight default link crossawaitYes DiagnosticOk

let b:current_syntax = 'crossawait-states'
