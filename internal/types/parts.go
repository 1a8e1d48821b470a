package types

// Parts are the terms directly inside t, in the order in which Walk visits them.
func Parts(t Ty) []Ty { return parts(t) }
