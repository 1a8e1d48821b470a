package hir

// scope maps the names in view to local variables. Leaving a block undoes what it bound.
type scope struct {
	names map[string]LocalID
	undo  []binding
}

// binding is what a name meant before it was bound.
type binding struct {
	name string
	old  LocalID
}

// mark remembers the present state for reset.
func (s *scope) mark() int { return len(s.undo) }

// reset forgets all that was bound since mark.
func (s *scope) reset(mark int) {
	for i := len(s.undo) - 1; i >= mark; i-- {
		b := s.undo[i]
		if b.old == NoLocal {
			delete(s.names, b.name)
		} else {
			s.names[b.name] = b.old
		}
	}
	s.undo = s.undo[:mark]
}

func (s *scope) bind(name string, id LocalID) {
	if s.names == nil {
		s.names = make(map[string]LocalID)
	}
	s.undo = append(s.undo, binding{name, s.lookup(name)})
	s.names[name] = id
}

// lookup is the local that a name means here, or NoLocal.
func (s *scope) lookup(name string) LocalID {
	if id, ok := s.names[name]; ok {
		return id
	}
	return NoLocal
}
