package index

// Target is the machine that crates are built for. Its zero value knows nothing.
type Target struct {
	OS, Arch, Env, Vendor string // as target_os and so on have them; "" when not known
	Unix, Windows         bool
	PointerWidth          string
}

// conditions decide cfg predicates in a crate.
type conditions struct {
	// features are those of Input.
	features map[string]bool
	// allFeatures says that every feature is on.
	allFeatures bool
	// target is nil when any may be meant.
	target *Target
}

// named is the truth of a predicate without a value that rustc or Cargo sets.
func (t *Target) named(name string) cfgValue {
	if t == nil {
		return cfgUnknown
	}
	switch name {
	case "unix":
		return truth(t.Unix)
	case "windows":
		return truth(t.Windows)
	case "true":
		return cfgTrue
	}
	return cfgUnknown
}

// valued is the truth of `name = "value"`.
func (t *Target) valued(name, value string) cfgValue {
	if t == nil {
		return cfgUnknown
	}
	is := func(mine string) cfgValue {
		if mine == "" {
			return cfgUnknown
		}
		return truth(mine == value)
	}
	switch name {
	case "target_os":
		return is(t.OS)
	case "target_arch":
		return is(t.Arch)
	case "target_env":
		return is(t.Env)
	case "target_vendor":
		return is(t.Vendor)
	case "target_pointer_width":
		return is(t.PointerWidth)
	case "target_family":
		switch value {
		case "unix":
			return truth(t.Unix)
		case "windows":
			return truth(t.Windows)
		}
		return cfgFalse
	case "target_has_atomic":
		if t.PointerWidth == "64" && value != "128" {
			return cfgTrue
		}
	}
	return cfgUnknown
}

func truth(b bool) cfgValue {
	if b {
		return cfgTrue
	}
	return cfgFalse
}
