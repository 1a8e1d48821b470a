package config

import (
	"errors"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// Parse reads crossawait.toml over the defaults. Problems carry their place in text; the configuration is
// what could be read.
func Parse(data []byte, ruleNames []string) (*Config, []Problem) {
	c := Default()
	settings := map[string]any{}
	if err := toml.Unmarshal(data, &settings); err != nil {
		return c, []Problem{syntaxProblem(data, err)}
	}
	ps := c.Apply(settings, ruleNames)
	at := keyOffsets(data)
	for i := range ps {
		if o, ok := at[ps[i].Key]; ok {
			ps[i].Offset, ps[i].End = o[0], o[1]
		}
	}
	return c, ps
}

func syntaxProblem(data []byte, err error) Problem {
	p := Problem{Message: "this is not TOML: " + err.Error()}
	var de *toml.DecodeError
	if errors.As(err, &de) {
		row, col := de.Position()
		p.Message = "this is not TOML: " + strings.TrimPrefix(de.Error(), "toml: ")
		p.Offset = offsetOf(data, row, col)
		p.End = min(p.Offset+1, len(data))
	}
	return p
}

// offsetOf is the byte at a row and column, both from 1.
func offsetOf(data []byte, row, col int) int {
	at := 0
	for ; row > 1; row-- {
		next := strings.IndexByte(string(data[at:]), '\n')
		if next < 0 {
			return len(data)
		}
		at += next + 1
	}
	return min(at+col-1, len(data))
}

// KeySpan is where a key stands in the text of crossawait.toml, in bytes; ok is false when it does not.
func KeySpan(data []byte, key string) (start, end int, ok bool) {
	at, ok := keyOffsets(data)[key]
	return at[0], at[1], ok
}

// keyOffsets finds where each key stands: the first place of each dotted path.
func keyOffsets(data []byte) map[string][2]int {
	out := map[string][2]int{}
	var p unstable.Parser
	p.Reset(data)
	table := ""
	for p.NextExpression() {
		e := p.Expression()
		path, first, last := "", -1, 0
		it := e.Key()
		for it.Next() {
			n := it.Node()
			if path != "" {
				path += "."
			}
			path += string(n.Data)
			if first < 0 {
				first = int(n.Raw.Offset)
			}
			last = int(n.Raw.Offset + n.Raw.Length)
		}
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = path
		case unstable.KeyValue:
			if table != "" {
				path = table + "." + path
			}
		}
		if _, seen := out[path]; !seen && first >= 0 {
			out[path] = [2]int{first, last}
		}
	}
	return out
}
