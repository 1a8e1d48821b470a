package rulekit

import (
	"slices"

	"github.com/crossawait/crossawait/internal/index"
)

// maxAliases bounds the aliases of aliases that are followed.
const maxAliases = 3

// Aliases are the names of the type aliases in d's crate that have a word in their text, or the name of such an alias.
// whole is false when what has one is not all read.
func (c *Context) Aliases(d *index.Def, word string) (names []string, whole bool) {
	words := []string{word}
	for range maxAliases {
		var defs []*index.Def
		defs, whole = c.Texts.Saying(d, words...)
		before := len(words)
		for _, d := range defs {
			if d.Kind == index.TypeAliasDef && !slices.Contains(words, d.Name) {
				words = append(words, d.Name)
			}
		}
		if len(words) == before {
			break
		}
	}
	return words[1:], whole
}
