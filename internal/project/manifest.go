package project

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// manifest is a Cargo.toml, read as far as it can be.
type manifest struct {
	dir, file string
	text      []byte
	data      table
	pkg       table // [package] or the old [project]; nil without
	workspace table // nil without
}

// table is a TOML table.
type table map[string]any

// readManifest reads the manifest of a folder; nil when there is none.
func (l *loader) readManifest(dir string) *manifest {
	if m, ok := l.manifests[dir]; ok {
		return m
	}
	l.manifests[dir] = nil
	file := filepath.Join(dir, ManifestName)
	text, err := l.fs.ReadFile(file)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			if info, statErr := l.fs.Stat(file); statErr != nil || !info.Dir {
				l.problem(file, 0, "cannot be read: %s", reason(err))
			}
		}
		return nil
	}
	m := &manifest{dir: dir, file: file, text: text}
	m.data = l.parse(m)
	m.pkg = l.table(m, m.data, "package")
	if m.pkg == nil {
		m.pkg = l.table(m, m.data, "project")
	}
	m.workspace = l.table(m, m.data, "workspace")
	if m.pkg == nil && m.workspace == nil && len(l.problemsOf(file)) > 0 {
		m.pkg = table{} // what can be known of the package from its folders is better than nothing
	}
	l.manifests[dir] = m
	return m
}

func (l *loader) problemsOf(file string) []Problem {
	var out []Problem
	for _, p := range l.problems {
		if p.File == file {
			out = append(out, p)
		}
	}
	return out
}

// maxRepairs bounds how many broken lines of a manifest are skipped.
const maxRepairs = 8

// parse reads a manifest's text. A line with a syntax error is reported and left out, as long as there are
// few of them.
func (l *loader) parse(m *manifest) table {
	text := bytes.Clone(m.text)
	for range maxRepairs {
		data := table{}
		err := toml.Unmarshal(text, &data)
		if err == nil {
			return data
		}
		var bad *toml.DecodeError
		if !errors.As(err, &bad) {
			l.problem(m.file, 0, "%s", err)
			return table{}
		}
		line, _ := bad.Position()
		l.problem(m.file, line, "%s", strings.TrimPrefix(bad.Error(), "toml: "))
		if !blankLine(text, line) {
			break
		}
	}
	return table{}
}

// blankLine replaces a line, from 1, by spaces; false when it is blank already.
func blankLine(text []byte, line int) bool {
	start := 0
	for range line - 1 {
		i := bytes.IndexByte(text[start:], '\n')
		if i < 0 {
			return false
		}
		start += i + 1
	}
	end := len(text)
	if i := bytes.IndexByte(text[start:], '\n'); i >= 0 {
		end = start + i
	}
	if len(bytes.TrimSpace(text[start:end])) == 0 {
		return false
	}
	for i := start; i < end; i++ {
		text[i] = ' '
	}
	return true
}

// wrongType reports a key whose value is of the wrong type.
func (l *loader) wrongType(m *manifest, key, want string) {
	l.problem(m.file, m.lineOf(key), "`%s` must be %s", key, want)
}

// lineOf is the first line, from 1, that gives a value to a key or is its section; 0 when there is none.
func (m *manifest) lineOf(key string) int {
	for i, line := range strings.Split(string(m.text), "\n") {
		name, _, isPair := strings.Cut(line, "=")
		name = strings.Trim(name, " \t\r[]\"'")
		if name == key || strings.HasSuffix(name, "."+key) || isPair && strings.HasPrefix(name, key+".") {
			return i + 1
		}
	}
	return 0
}

// lineWith is the first line, from 1, with a string in quotes; 0 when there is none.
func (m *manifest) lineWith(value string) int {
	for i, line := range strings.Split(string(m.text), "\n") {
		if strings.Contains(line, `"`+value+`"`) || strings.Contains(line, "'"+value+"'") {
			return i + 1
		}
	}
	return 0
}

// table is the table at a key; nil without.
func (l *loader) table(m *manifest, in table, key string) table {
	switch v := in[key].(type) {
	case map[string]any:
		return v
	case nil:
		return nil
	default:
		l.wrongType(m, key, "a table")
		return nil
	}
}

// str is the string at a key; "" without.
func (l *loader) str(m *manifest, in table, key string) string {
	switch v := in[key].(type) {
	case string:
		return v
	case nil:
		return ""
	default:
		l.wrongType(m, key, "a string")
		return ""
	}
}

// flag is the boolean at a key.
func (l *loader) flag(m *manifest, in table, key string, otherwise bool) bool {
	switch v := in[key].(type) {
	case bool:
		return v
	case nil:
		return otherwise
	default:
		l.wrongType(m, key, "true or false")
		return otherwise
	}
}

// strs are the strings at a key.
func (l *loader) strs(m *manifest, in table, key string) []string {
	list, ok := in[key].([]any)
	if !ok {
		if in[key] != nil {
			l.wrongType(m, key, "a list of strings")
		}
		return nil
	}
	var out []string
	for _, v := range list {
		s, ok := v.(string)
		if !ok {
			l.wrongType(m, key, "a list of strings")
			continue
		}
		out = append(out, s)
	}
	return out
}

// tables are the tables of `[[key]]`.
func (l *loader) tables(m *manifest, in table, key string) []table {
	list, ok := in[key].([]any)
	if !ok {
		if in[key] != nil {
			l.wrongType(m, key, "a list of tables")
		}
		return nil
	}
	var out []table
	for _, v := range list {
		if t, ok := v.(map[string]any); ok {
			out = append(out, t)
		} else {
			l.wrongType(m, key, "a list of tables")
		}
	}
	return out
}

// manifestAround is the manifest of the nearest folder, dir or above, that has one.
func (l *loader) manifestAround(dir string) *manifest {
	for {
		if m := l.readManifest(dir); m != nil {
			return m
		}
		up := filepath.Dir(dir)
		if up == dir {
			return nil
		}
		dir = up
	}
}

// packageAround is the nearest manifest with a package, dir or above.
func (l *loader) packageAround(dir string) *manifest {
	m := l.manifestAround(dir)
	if m == nil || m.pkg == nil {
		return nil // a workspace's root without a package: the file belongs to no member
	}
	return m
}
