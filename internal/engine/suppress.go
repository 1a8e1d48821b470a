package engine

import (
	"bytes"
	"fmt"
	"slices"
	"sort"

	"github.com/crossawait/crossawait/internal/allow"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/unusedallow"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Suppressed is a finding that the author of the code has allowed.
type Suppressed struct {
	rule.Finding
	Reason string // as the comment gives it; "" without
}

// allowances are what the author of one document has allowed.
type allowances struct {
	comments []allow.Comment
	lints    []allow.Attribute // their spans are the file's
}

// readAllowances reads those of a document. Text without the words that they are made of costs a search.
func readAllowances(text []byte, o *syntax.Outline) *allowances {
	a := &allowances{}
	if allow.Mentioned(text) {
		a.comments = allow.Comments(text, func(at uint32) bool { return isComment(o, at) })
	}
	for _, word := range lintWords {
		if bytes.Contains(text, word) {
			a.lints = lintAttributes(o)
			break
		}
	}
	return a
}

// lintWords are those without which no attribute concerns a lint of the catalog: its levels that silence.
var lintWords = [][]byte{[]byte("allow"), []byte("expect")}

// isComment reports whether a comment begins at an offset where it looks so: inside a unit it may be a string.
func isComment(o *syntax.Outline, at uint32) bool {
	i := sort.Search(len(o.Entries), func(i int) bool { return o.Entries[i].Base > at }) - 1
	if i < 0 || at >= o.Entries[i].Base+uint32(len(o.Entries[i].Unit.Text)) {
		return true // only comments stand between units
	}
	_, comments := fixkit.TokensAndComments(o.Entries[i].Unit.Text)
	return slices.ContainsFunc(comments, func(s source.Span) bool { return s.Start == at-o.Entries[i].Base })
}

var attributeMark = []byte("#")

func lintAttributes(o *syntax.Outline) []allow.Attribute {
	var out []allow.Attribute
	for i := range o.Entries {
		e := &o.Entries[i]
		if !bytes.Contains(e.Unit.Text, attributeMark) || !slices.ContainsFunc(lintWords, func(w []byte) bool { return bytes.Contains(e.Unit.Text, w) }) {
			continue
		}
		for _, a := range allow.Attributes(e.Unit.Text) {
			switch {
			case !a.Head:
				a.Covers = a.Covers.Shift(e.Base)
			case e.Unit.Kind != syntax.InnerAttributeItem:
				a.Covers = source.Span{Start: e.Base, End: e.End}
			case e.Parent >= 0:
				a.Covers = source.Span{Start: o.Entries[e.Parent].Base, End: o.Entries[e.Parent].End}
			default:
				a.Covers = source.Span{End: ^uint32(0)}
			}
			out = append(out, a)
		}
	}
	return out
}

// lint says whether the innermost lint attribute around a place that speaks for a rule silences it; ok is
// false when there is none.
func (a *allowances) lint(c *catalog.Catalog, name string, at uint32) (silent, ok bool) {
	var narrowest uint32
	for _, l := range a.lints {
		if at < l.Covers.Start || at >= l.Covers.End || ok && l.Covers.Len() > narrowest {
			continue
		}
		for _, w := range l.Lints {
			if slices.Contains(c.SilencedBy(w.Text), name) {
				silent, ok, narrowest = l.Allow, true, l.Covers.Len()
			}
		}
	}
	return silent, ok
}

// comment is the comment that silences a rule at a place; nil: none does. The word is the rule's name in it.
func (a *allowances) comment(name string, at uint32) (c *allow.Comment, word int) {
	for i := range a.comments {
		c := &a.comments[i]
		if c.Wrong != "" || at < c.Covers.Start || at > c.Covers.End {
			continue
		}
		if n := slices.IndexFunc(c.Names, func(w allow.Word) bool { return w.Text == name }); n >= 0 {
			return c, n
		}
	}
	return nil, 0
}

// nameInComment is a rule's name in a comment.
type nameInComment struct {
	comment *allow.Comment
	word    int
}

// suppress takes out of the findings in one file what is allowed, and adds what is wrong with the comments that
// allow. All findings in the file are needed to see which comments are of use.
func (s *Snapshot) suppress(path string, findings []rule.Finding) (left []rule.Finding, allowed []Suppressed) {
	d := s.docs[path]
	if d == nil {
		return findings, nil
	}
	a := d.allowed()
	used := map[nameInComment]bool{}
	for _, f := range findings {
		c, word := a.comment(f.Rule, f.Span.Start)
		switch {
		case c != nil:
			used[nameInComment{c, word}] = true
			allowed = append(allowed, Suppressed{Finding: f, Reason: c.Reason})
		case s.silenced(path, &f):
			allowed = append(allowed, Suppressed{Finding: f})
		default:
			left = append(left, f)
		}
	}
	for i := range a.comments {
		for _, f := range s.misused(path, d, &a.comments[i], used) {
			if c, _ := a.comment(f.Rule, f.Span.Start); c == nil && s.configure(&f) {
				left = append(left, f)
			}
		}
	}
	return tidy(left), allowed
}

// silenced reports whether a lint attribute silences a finding. What rustc rejects no lint attribute allows.
func (s *Snapshot) silenced(path string, f *rule.Finding) bool {
	if f.Severity == rule.Error {
		return false
	}
	at := rule.Location{File: path, Span: f.Span}
	for range maxModules {
		if d := s.docs[at.File]; d != nil {
			if silent, ok := d.allowed().lint(s.w.catalog, f.Rule, at.Span.Start); ok {
				return silent
			}
		}
		var ok bool
		if at, ok = s.declared()[at.File]; !ok {
			return false
		}
	}
	return false
}

// maxModules bounds how deep modules nest: `#[path]` can make a circle of them.
const maxModules = 256

// declared says by file where its module is declared. A file without an entry is a crate's root, or in none.
func (s *Snapshot) declared() map[string]rule.Location {
	s.declaredOnce.Do(func() {
		s.declarations = map[string]rule.Location{}
		for _, c := range s.index.Crates() {
			if c.Root != nil && !c.Stub {
				s.declarationsIn(c.Root)
			}
		}
	})
	return s.declarations
}

func (s *Snapshot) declarationsIn(mod *index.Def) {
	for _, child := range mod.Children() {
		if child.Kind != index.ModDef {
			continue
		}
		from, to := mod.Crate.Files[mod.File].Path, child.Crate.Files[child.File].Path
		if d := s.docs[from]; d != nil && child.Entry < 0 && from != to {
			for _, e := range d.outline.Entries {
				if e.Unit.Kind == syntax.ModItem && !e.Unit.Container && e.Unit.Name == child.Name && e.Parent == mod.Entry {
					s.declarations[to] = rule.Location{File: from, Span: source.Span{Start: e.Base, End: e.End}}
				}
			}
		}
		s.declarationsIn(child)
	}
}

// misused are the findings about a comment itself.
func (s *Snapshot) misused(path string, d *document, c *allow.Comment, used map[nameInComment]bool) []rule.Finding {
	finding := func(severity rule.Severity, span source.Span, message string) rule.Finding {
		return rule.Finding{
			Rule: unusedallow.Name, Severity: severity, Section: unusedallow.Facts().Section, Message: message,
			Location: rule.Location{File: path, Span: span},
		}
	}
	if c.Wrong != "" {
		return []rule.Finding{finding(rule.Warning, c.Span, c.Wrong)}
	}
	var out []rule.Finding
	names := RuleNames()
	for i, w := range c.Names {
		switch {
		case !slices.Contains(names, w.Text):
			near := config.Nearest(w.Text, names)
			f := finding(rule.Warning, w.Span, fmt.Sprintf("there is no rule `%s`, so this allows nothing", w.Text))
			if near != "" {
				f.Message = fmt.Sprintf("there is no rule `%s`, so this allows nothing; did you mean `%s`?", w.Text, near)
				f.Fixes = []rule.Fix{{Title: "allow `" + near + "` instead", Applicability: rule.Review, Edits: []rule.Edit{
					{Location: f.Location, New: near},
				}}}
			}
			out = append(out, f)
		case used[nameInComment{c, i}] || w.Text == unusedallow.Name || s.w.config.Rules[w.Text] == rule.Off.String():
		default:
			where := "here"
			if c.File {
				where = "in this file"
			}
			f := finding(rule.Hint, w.Span, fmt.Sprintf("`%s` is allowed %s, but nothing of the kind is found", w.Text, where))
			f.Fixes = []rule.Fix{removal(path, d.text, c, i)}
			out = append(out, f)
		}
	}
	return out
}

// removal takes a name out of a comment, or the comment out of the text when it has no other.
func removal(path string, text []byte, c *allow.Comment, word int) rule.Fix {
	remove := func(title string, span source.Span) rule.Fix {
		return rule.Fix{Title: title, Edits: []rule.Edit{{Location: rule.Location{File: path, Span: span}}}}
	}
	if len(c.Names) > 1 {
		span := c.Names[word].Span
		if word+1 < len(c.Names) {
			span.End = c.Names[word+1].Span.Start
		} else {
			span.Start = c.Names[word-1].Span.End
		}
		return remove("remove `"+c.Names[word].Text+"` from the comment", span)
	}
	span := c.Span
	for span.Start > 0 && (text[span.Start-1] == ' ' || text[span.Start-1] == '\t') {
		span.Start--
	}
	alone := span.Start == 0 || text[span.Start-1] == '\n'
	if rest := text[span.End:]; alone && len(rest) > 0 {
		line, _, _ := bytes.Cut(rest, []byte("\n"))
		if len(bytes.TrimSpace(line)) == 0 {
			span.End = min(span.End+uint32(len(line))+1, uint32(len(text)))
		} else {
			span = c.Span // code follows: its indentation stays
		}
	}
	return remove("remove the comment", span)
}

// Allowance is the edit that allows a finding where it stands, by a comment on a line of its own before it; ok is
// false where no comment can stand there.
func (s *Snapshot) Allowance(f *rule.Finding) (fix rule.Fix, ok bool) {
	d := s.docs[f.File]
	if d == nil || f.Rule == unusedallow.Name || int(f.Span.Start) > len(d.text) {
		return rule.Fix{}, false
	}
	start := uint32(bytes.LastIndexByte(d.text[:f.Span.Start], '\n') + 1)
	if !betweenTokens(d.outline, start) {
		return rule.Fix{}, false
	}
	line := d.text[start:]
	indent := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
	end := "\n"
	if i := bytes.IndexByte(line, '\n'); i > 0 && line[i-1] == '\r' {
		end = "\r\n"
	}
	comment := fmt.Sprintf("%s// crossawait: allow(%s)%s", indent, f.Rule, end)
	return rule.Fix{
		Title: fmt.Sprintf("allow `%s` here", f.Rule), Applicability: rule.Review,
		Edits: []rule.Edit{{Location: rule.Location{File: f.File, Span: source.Span{Start: start, End: start}}, New: comment}},
	}, true
}

// betweenTokens reports whether a line's start lies in no string and no comment.
func betweenTokens(o *syntax.Outline, at uint32) bool {
	i := sort.Search(len(o.Entries), func(i int) bool { return o.Entries[i].Base > at }) - 1
	if i < 0 {
		return true
	}
	at -= o.Entries[i].Base
	inside := func(s source.Span) bool { return s.Start < at && at < s.End }
	tokens, comments := fixkit.TokensAndComments(o.Entries[i].Unit.Text)
	return !slices.ContainsFunc(comments, inside) &&
		!slices.ContainsFunc(tokens, func(t fixkit.Token) bool { return inside(t.Span) })
}
