package index

import (
	"bytes"
	"sync"

	"github.com/crossawait/crossawait/internal/syntax"
)

// Off reports whether d, or what it stands in, is left out of an ordinary build by a cfg (see cfg.go).
func (d *Def) Off() bool {
	for ; d != nil; d = d.Parent {
		if d.off {
			return true
		}
	}
	return false
}

// HiddenImpls reports whether a macro that is not read may give d impls: one called at item level in d's
// crate that mentions d's name.
func (ix *Index) HiddenImpls(d *Def) bool {
	if d == nil || d.Crate == nil || d.Crate.Stub {
		return false
	}
	words, _ := ix.skeleton.tables.macroWords.LoadOrStore(d.Crate, sync.OnceValue(func() map[string]bool { return macroWords(d.Crate) }))
	return words.(func() map[string]bool)()[d.Name]
}

// opened reports whether the entry at i is a macro call whose items are known.
func opened(entries []syntax.Entry, i int) bool {
	return i+1 < len(entries) && entries[i+1].Parent == int32(i)
}

// macroWords are the words that stand in the macro calls at item level of a crate whose items are not known.
func macroWords(c *Crate) map[string]bool {
	words := map[string]bool{}
	for _, v := range c.link.files {
		entries := v.file.Outline.Entries
		for i := range entries {
			if u := entries[i].Unit; u.Kind == syntax.MacroInvocation && !opened(entries, i) {
				eachWord(u.Text, func(w []byte) { words[string(w)] = true })
			}
		}
	}
	return words
}

// MacroImpls reports whether a macro of a trait's own crate may implement it: one whose text has the word impl and
// the trait's name.
func (ix *Index) MacroImpls(trait *Def) bool {
	if trait == nil || trait.Crate == nil || trait.Crate.Stub {
		return false
	}
	words, _ := ix.skeleton.tables.implWords.LoadOrStore(trait.Crate, sync.OnceValue(func() map[string]bool { return implWords(trait.Crate) }))
	return words.(func() map[string]bool)()[trait.Name]
}

// implWords are the words in those macros of a crate, declared or called at item level, that have the word impl.
func implWords(c *Crate) map[string]bool {
	words := map[string]bool{}
	for _, f := range c.Files {
		for i := range f.Outline.Entries {
			u := f.Outline.Entries[i].Unit
			if u.Kind != syntax.MacroDefinition && u.Kind != syntax.MacroInvocation || !bytes.Contains(u.Text, []byte("impl")) {
				continue
			}
			eachWord(u.Text, func(w []byte) { words[string(w)] = true })
		}
	}
	return words
}

func eachWord(text []byte, visit func([]byte)) {
	for i := 0; i < len(text); {
		j := i
		for j < len(text) && syntax.IsIdent(text[j]) {
			j++
		}
		if j > i {
			visit(text[i:j])
			i = j
		} else {
			i++
		}
	}
}
