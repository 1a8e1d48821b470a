package macro

// Arm is one of the blocks of a cfg_if!.
type Arm struct {
	Predicate string // of its cfg, as written; "" for the last `else`
	Body      []byte // what stands in its braces
}

// CfgIf takes the arguments of a cfg_if! apart (the cfg-if crate's documentation):
// `if #[cfg(unix)] { … } else if #[cfg(windows)] { … } else { … }`. ok is false for any others.
func CfgIf(arguments []byte) (arms []Arm, ok bool) {
	tokens, ok := trees(arguments)
	take := func(is func(*token) bool) *token {
		if len(tokens) == 0 || !is(&tokens[0]) {
			return nil
		}
		t := &tokens[0]
		tokens = tokens[1:]
		return t
	}
	word := func(text string) bool { return take(func(t *token) bool { return t.is(text) }) != nil }
	for first := true; ok && len(tokens) > 0; first = false {
		if !first && !word("else") {
			return nil, false
		}
		a := Arm{}
		if word("if") {
			attr := (*token)(nil)
			if word("#") {
				attr = take(func(t *token) bool { return t.opens("[") && len(t.inner) == 2 })
			}
			if attr == nil || !attr.inner[0].is("cfg") || !attr.inner[1].opens("(") {
				return nil, false
			}
			a.Predicate = string(arguments[attr.inner[1].start+1 : attr.inner[1].close])
		}
		body := take(func(t *token) bool { return t.opens("{") })
		if body == nil {
			return nil, false
		}
		a.Body = arguments[body.start+1 : body.close]
		arms = append(arms, a)
		if a.Predicate == "" {
			return arms, !first && len(tokens) == 0
		}
	}
	return arms, ok && len(arms) > 0
}
