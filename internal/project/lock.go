package project

import (
	"path/filepath"
	"strings"

	"github.com/Masterminds/semver/v3"
	"github.com/pelletier/go-toml/v2"
)

// lockName is the name of Cargo's lock files.
const lockName = "Cargo.lock"

// locked is a package of a lock file.
type locked struct {
	Name, Version, Source, Checksum string
	// Dependencies are `name`, `name version` or `name version (source)`, as much as it takes to tell them apart
	// (the Cargo book, "Cargo.toml vs Cargo.lock"; cargo's encodable package ids). Old lock files say it all.
	Dependencies []string
}

// lockFile is a Cargo.lock.
type lockFile struct {
	byName map[string][]*locked
}

// readLock reads the lock file of a folder; nil when there is none, or it is broken: Cargo writes it, so that
// it is not for us to report on.
func readLock(fsys FS, dir string) *lockFile {
	text, err := fsys.ReadFile(filepath.Join(dir, lockName))
	if err != nil {
		return nil
	}
	var in struct {
		Root     *locked // of the first format
		Package  []*locked
		Metadata map[string]any // `checksum name version (source)` of the first format
	}
	if toml.Unmarshal(text, &in) != nil {
		return nil
	}
	if in.Root != nil {
		in.Package = append(in.Package, in.Root)
	}
	f := &lockFile{byName: map[string][]*locked{}}
	for _, p := range in.Package {
		if p.Checksum == "" && p.Source != "" {
			p.Checksum, _ = in.Metadata["checksum "+p.Name+" "+p.Version+" ("+p.Source+")"].(string)
		}
		f.byName[p.Name] = append(f.byName[p.Name], p)
	}
	return f
}

// dependency is the package that a line of Dependencies means; nil when the file lacks it.
func (f *lockFile) dependency(line string) *locked {
	name, rest, _ := strings.Cut(line, " ")
	version, source, _ := strings.Cut(rest, " ")
	source = strings.Trim(source, "()")
	for _, p := range f.byName[name] {
		if (version == "" || p.Version == version) && (source == "" || sameSource(p.Source, source)) {
			return p
		}
	}
	return nil
}

// sameSource compares two sources, of which one may lack the commit of a git repository.
func sameSource(a, b string) bool {
	a, _, _ = strings.Cut(a, "#")
	b, _, _ = strings.Cut(b, "#")
	return a == b
}

// requirement is what a manifest asks of a version; nil when any will do, or it cannot be read.
func requirement(text string) *semver.Constraints {
	var parts []string
	for _, part := range strings.Split(text, ",") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		if c := part[0]; c >= '0' && c <= '9' && !strings.ContainsAny(part, "*xX") {
			part = "^" + part // the default of Cargo's requirements, where semver's is `=`
		}
		parts = append(parts, part)
	}
	if len(parts) == 0 {
		return nil
	}
	c, err := semver.NewConstraint(strings.Join(parts, ", "))
	if err != nil {
		return nil
	}
	return c
}

// satisfies reports whether a version will do. A version that is no semantic one never does.
func satisfies(version, require string) bool {
	v, err := semver.StrictNewVersion(version)
	if err != nil {
		return false
	}
	c := requirement(require)
	return c == nil || c.Check(v)
}

// atLeast is the lowest version that a requirement allows, as far as written; "" when that is not to be seen.
func atLeast(require string) string {
	first, _, _ := strings.Cut(require, ",")
	first = strings.TrimLeft(strings.TrimSpace(first), "^~=>< ")
	if strings.HasPrefix(strings.TrimSpace(require), "<") || strings.ContainsAny(first, "*xX") {
		return ""
	}
	return first
}

// newest is the highest of the versions that will do; "" when none does.
func newest(versions []string, require string) string {
	best := ""
	var high *semver.Version
	for _, text := range versions {
		v, err := semver.StrictNewVersion(text)
		if err == nil && satisfies(text, require) && (high == nil || v.GreaterThan(high)) {
			best, high = text, v
		}
	}
	return best
}

// Compatible reports whether Cargo takes two versions, written as far as need be, for compatible: they agree up to
// the first part that is not 0 (the Cargo book, "SemVer Compatibility"). What one of them leaves out may be anything.
func Compatible(a, b string) bool {
	x, y := parts(a), parts(b)
	for i := 0; i < len(x) && i < len(y); i++ {
		if x[i] != y[i] {
			return false
		}
		if x[i] != "0" {
			return true
		}
	}
	return true
}

func parts(version string) []string {
	version, _, _ = strings.Cut(version, "+")
	version, _, _ = strings.Cut(version, "-")
	return strings.Split(version, ".")
}
