; Calls by the names that executors give to "run this future apart from me". A name proves nothing: which function
; it is decides the catalog. These are places worth a look.

((call_expression
   function: [
     (identifier) @spawn.name
     (scoped_identifier name: (identifier) @spawn.name)
     (generic_function function: [
       (identifier) @spawn.name
       (scoped_identifier name: (identifier) @spawn.name)
     ])
   ])
 (#match? @spawn.name "^(spawn|spawn_[a-z_]+|block_on|block_in_place)$"))

; The methods of handles, runtimes, sets of tasks and scopes.
((call_expression
   function: [
     (field_expression field: (field_identifier) @spawn.name)
     (generic_function function: (field_expression field: (field_identifier) @spawn.name))
   ])
 (#match? @spawn.name "^(spawn|spawn_[a-z_]+|block_on|run_until)$"))
