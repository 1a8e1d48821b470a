package rustc

import (
	_ "embed"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/pelletier/go-toml/v2"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/machine"
)

//go:embed shapes.toml
var shapesText string

// Diagnosis is what one of rustc's messages comes to.
type Diagnosis struct {
	Shape   string // the row of shapes.toml
	Section int    // of the book, 1 to 10
	Level   string // rustc's: error, warning
	Code    string // E0373, a lint's name, or "": the Send error has none
	Message string // rustc's own
	Says    string // one sentence, without a full stop
	Fix     string // what to do; "" when there is nothing to be said
	At      Place  // of what is to blame
	Here    Place  // where rustc points
	Value   string // the variable or expression that is to blame; "" when rustc names none
	Notes   []Note
	Rules   []string // whose findings may be about the same
	Places  []Place  // all that rustc points at in the user's code
	// Vague says that rustc does not name what is to blame: a finding about the same says more.
	Vague bool
}

// Note is a second place of a diagnosis.
type Note struct {
	Place
	Text string
}

// Key is the same for two messages that say the same of the same place, as cargo prints them when it compiles
// a library and its tests.
func (d *Diagnosis) Key() string {
	return fmt.Sprintf("%s:%d:%d-%d:%d %s", d.At.File, d.At.Start.Line, d.At.Start.Column, d.At.End.Line, d.At.End.Column, d.Says)
}

// Label is the code by which people know the error: error[E0277], warning[async_fn_in_trait], error.
func (d *Diagnosis) Label() string {
	if d.Code == "" {
		return d.Level
	}
	return d.Level + "[" + d.Code + "]"
}

// pattern is a regular expression in the table.
type pattern struct{ *regexp.Regexp }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *pattern) UnmarshalText(text []byte) (err error) {
	p.Regexp, err = regexp.Compile(string(text))
	return err
}

type table struct {
	Claims []string
	Find   []find
	Shape  []shape
}

type find struct {
	In      string
	Match   pattern
	At      string
	Note    string
	Primary *bool
}

type shape struct {
	ID       string
	Section  int
	Code     string
	Message  *pattern
	Child    *pattern
	Label    *pattern
	Type     *pattern
	Evidence *pattern
	Vague    bool
	At       string
	Says     []string
	Fix      []string
	Rules    []string
}

var shapes = sync.OnceValue(func() *table {
	t := &table{}
	d := toml.NewDecoder(strings.NewReader(shapesText)).DisallowUnknownFields()
	if err := d.Decode(t); err != nil {
		panic("shapes.toml: " + err.Error()) // the tests rule it out
	}
	return t
})

// Diagnose says what a message comes to; ok is false when it is not about futures, or names no place in
// anybody's own code.
func Diagnose(d *Diagnostic) (out Diagnosis, ok bool) {
	if d.Level != "error" && d.Level != "warning" {
		return out, false
	}
	here, ok := d.primary()
	if !ok {
		return out, false
	}
	t := shapes()
	if !slices.ContainsFunc(t.Shape, func(s shape) bool { return s.isOf(d) }) {
		return out, false
	}
	f := t.gather(d, here)
	for i := range t.Shape {
		s := &t.Shape[i]
		if !s.fits(f) {
			continue
		}
		at := here
		if p, ok := f.places[s.At]; ok {
			at = p.Place
		}
		says, ok := f.first(s.Says, at)
		if !ok {
			continue
		}
		out = Diagnosis{
			Shape: s.ID, Section: s.Section, Level: d.Level, Code: d.code(), Message: d.Message,
			Says: says, At: at, Here: here, Value: f.facts["value"], Rules: s.Rules, Vague: s.Vague,
		}
		out.Fix, _ = f.first(s.Fix, at)
		out.Places = d.Places()
		for _, n := range f.notes {
			if n.Place != at {
				out.Notes = append(out.Notes, n)
			}
		}
		if here != at && here.File == at.File && here.Start.Line != at.Start.Line {
			out.Notes = append(out.Notes, Note{Place: here, Text: "rustc points here"})
		}
		return out, true
	}
	return out, false
}

// facts are what a message says, by name.
type facts struct {
	d      *Diagnostic
	marks  []mark
	facts  map[string]string
	places map[string]located
	notes  []Note
}

// located is a place with the text that stands there.
type located struct {
	Place
	text string
}

func (t *table) gather(d *Diagnostic, here Place) *facts {
	f := &facts{d: d, marks: d.marks(), facts: map[string]string{}, places: map[string]located{}}
	f.places["here"] = located{here, ""}
	for _, m := range f.marks {
		if p, ok := m.span.place(); ok && p == here && m.child < 0 {
			f.places["here"] = located{here, writtenAt(m.span)}
		}
	}
	for i := range t.Find {
		t.Find[i].read(f)
	}
	f.derive()
	return f
}

// writtenAt is what is written at a span: of one inside a macro's own code, the macro's call.
func writtenAt(s *Span) string {
	at, _ := s.outermost()
	return at.text()
}

func (r *find) read(f *facts) {
	switch r.In {
	case "message":
		f.add(r, f.d.Message, nil)
	case "child":
		for i := range f.d.Children {
			if f.add(r, f.d.Children[i].Message, nil) {
				return
			}
		}
	case "label":
		for _, m := range f.marks {
			if r.Primary != nil && m.child < 0 && m.span.Primary != *r.Primary {
				continue
			}
			if f.add(r, m.label, m.span) {
				return
			}
		}
	}
}

// add takes the facts of a text that fits a row.
func (f *facts) add(r *find, text string, at *Span) bool {
	groups := r.Match.FindStringSubmatch(text)
	if groups == nil {
		return false
	}
	for i, name := range r.Match.SubexpNames() {
		if _, known := f.facts[name]; name != "" && !known && groups[i] != "" {
			f.facts[name] = groups[i]
		}
	}
	if at == nil {
		return true
	}
	p, ok := at.place()
	if !ok {
		return true
	}
	if _, known := f.places[r.At]; r.At != "" && !known {
		f.places[r.At] = located{p, writtenAt(at)}
		if r.Note != "" {
			f.notes = append(f.notes, Note{Place: p, Text: r.Note})
		}
	}
	return true
}

// variable is a name, or a place reached from one.
var variable = regexp.MustCompile(`^&?(?:mut )?(?:r#)?[\p{L}_][\p{L}\p{N}_.]*$`)

// bare is a value without what takes or follows a reference to it, as a pattern or rustc's words have it.
func bare(v string) string {
	return strings.TrimPrefix(strings.TrimPrefix(strings.TrimLeft(v, "*"), "&"), "mut ")
}

// derive makes facts of facts.
func (f *facts) derive() {
	v := bare(f.facts["value"])
	f.facts["captured"] = bare(f.places["held"].text)
	switch {
	case strings.HasPrefix(v, "$"): // a variable of a macro's
		delete(f.facts, "value")
		f.facts["what"] = "a value that a macro makes"
		if p, ok := f.places["held"]; ok && p.Macro != "" {
			f.facts["what"] = fmt.Sprintf("a value that `%s` makes", p.Macro)
		}
	case variable.MatchString(v):
		f.facts["value"] = v
		f.facts["what"] = quote(v)
	case v != "":
		f.facts["value"] = short(v)
		f.facts["what"] = "the temporary " + quote(v)
		f.facts["temporary"] = v
	}
	f.deriveType()
	f.deriveDemand()
}

// deriveType says what a type has in it.
func (f *facts) deriveType() {
	ty, inner := f.facts["type"], f.facts["inner"]
	if ty == "" {
		return
	}
	holds := quote(ty)
	switch plain := strings.TrimSuffix(strings.TrimPrefix(inner, "("), " + 'static)"); {
	case inner == "" || strings.Contains(inner, "{async") || strings.HasPrefix(inner, "impl "):
	case strings.HasPrefix(ty, "&") && f.facts["missing"] == "Sync":
		holds += ": a reference to what is not `Sync`"
	case !strings.Contains(ty, plain):
		holds += ", which holds " + quote(plain)
	}
	f.facts["holds"] = holds
	for _, t := range []string{inner, ty} {
		if s := sibling(t); s != "" {
			f.facts["sibling"] = s
			return
		}
	}
}

// deriveDemand says who demands what.
func (f *facts) deriveDemand() {
	trait := "Send"
	if strings.Contains(f.d.Message, "cannot be shared") {
		trait = "Sync"
	}
	by, _, _ := strings.Cut(f.facts["by"], "::{")
	if c, ok := f.places["callee"]; ok && c.text != "" {
		by = c.text // as it is written
	}
	switch {
	case f.facts["cast"] != "":
		f.facts["wants"] = fmt.Sprintf("the type %s demands `%s`", quote(f.facts["cast"]), trait)
	case by != "" && by != f.facts["by"] && f.places["callee"].text == "":
		f.facts["wants"] = fmt.Sprintf("the trait promises `%s` of `%s`", trait, by)
	case by != "":
		f.facts["wants"] = fmt.Sprintf("`%s` demands `%s`", short(by), trait)
	default:
		f.facts["wants"] = fmt.Sprintf("it has to be `%s`", trait)
	}
}

// siblings are the catalog's rows of types that another takes the place of where threads are.
var siblings = sync.OnceValue(func() []catalog.Sibling {
	var out []catalog.Sibling
	for _, s := range catalog.Load().Rows().Siblings {
		if s.For == catalog.ForSend && s.Arg == "" {
			out = append(out, s)
		}
	}
	return out
})

// sibling is what takes the place of a type, or of one inside it, where threads are, in quotes; "" when nothing
// is known to. rustc writes a type by its last name as long as no other has that.
func sibling(ty string) string {
	for _, s := range siblings() {
		name := path.Base(strings.ReplaceAll(s.Type, "::", "/"))
		if i := wordIn(ty, name); i >= 0 && (i == 0 || ty[i-1] != ':' || strings.HasSuffix(ty[:i]+name, s.Type)) {
			return fmt.Sprintf("`%s` in place of `%s`", path.Base(strings.ReplaceAll(s.Becomes, "::", "/")), name)
		}
	}
	return ""
}

// wordIn is where a word that has type arguments, or nothing, behind it stands in a type; -1: nowhere.
func wordIn(ty, word string) int {
	for from := 0; ; {
		i := strings.Index(ty[from:], word)
		if i < 0 {
			return -1
		}
		i += from
		end := i + len(word)
		before := i == 0 || !isWord(ty[i-1])
		if before && (end == len(ty) || !isWord(ty[end]) && ty[end] != ':') {
			return i
		}
		from = end
	}
}

func isWord(b byte) bool {
	return b == '_' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
}

// isOf reports whether the code and the first line are those of the shape.
func (s *shape) isOf(d *Diagnostic) bool {
	return s.Code == d.code() && (s.Message == nil || s.Message.MatchString(d.Message))
}

func (s *shape) fits(f *facts) bool {
	if !s.isOf(f.d) {
		return false
	}
	if s.Type != nil && !s.Type.MatchString(f.facts["type"]) {
		return false
	}
	if s.Label != nil && !f.anyLabel(s.Label) {
		return false
	}
	if s.Child != nil && !f.anyChild(s.Child) {
		return false
	}
	return s.Evidence == nil || f.evidence(s.Evidence)
}

func (f *facts) anyLabel(p *pattern) bool {
	for _, m := range f.marks {
		if p.MatchString(m.label) {
			return true
		}
	}
	return false
}

func (f *facts) anyChild(p *pattern) bool {
	for i := range f.d.Children {
		if p.MatchString(f.d.Children[i].Message) {
			return true
		}
	}
	return false
}

// evidence looks into all that rustc says and shows.
func (f *facts) evidence(p *pattern) bool {
	if p.MatchString(f.d.Message) || f.anyLabel(p) || f.anyChild(p) {
		return true
	}
	if slices.ContainsFunc(f.d.shown, p.MatchString) {
		return true
	}
	for _, m := range f.marks {
		for s := m.span; s != nil; {
			for _, l := range s.Text {
				if p.MatchString(l.Text) {
					return true
				}
			}
			if s.Expansion == nil {
				break
			}
			if p.MatchString(s.Expansion.Macro) {
				return true
			}
			s = &s.Expansion.Span
		}
	}
	return false
}

// hole is a fact's place in a sentence.
var hole = regexp.MustCompile(`\{(\??)(\w+)(?:\.(\w+))?\}`)

// first fills the first sentence whose facts are all there. at is where the diagnosis stands.
func (f *facts) first(sentences []string, at Place) (string, bool) {
	for _, s := range sentences {
		whole := true
		said := hole.ReplaceAllStringFunc(s, func(h string) string {
			m := hole.FindStringSubmatch(h)
			text := f.fill(m[2], m[3], at)
			whole = whole && text != ""
			if m[1] != "" {
				return ""
			}
			return text
		})
		if whole {
			return article.ReplaceAllStringFunc(said, func(t string) string {
				return machine.WithArticle(article.FindStringSubmatch(t)[1])
			}), true
		}
	}
	return "", false
}

// article is code in a sentence, with an article that need not be the one it is spoken with.
var article = regexp.MustCompile("\\ban? `([^`]+)`")

func (f *facts) fill(name, part string, at Place) string {
	if part == "" {
		text := f.facts[name]
		if !strings.Contains(text, "`") {
			text = short(text)
		}
		return text
	}
	p, ok := f.places[name]
	if !ok {
		return ""
	}
	switch part {
	case "line":
		switch {
		case p.File == at.File && p.Start.Line == at.Start.Line:
			return "the same line"
		case p.File == at.File:
			return fmt.Sprintf("line %d", p.Start.Line)
		}
		return fmt.Sprintf("%s:%d:%d", p.File, p.Start.Line, p.Start.Column)
	case "callee":
		callee, _, called := strings.Cut(p.text, "(")
		if !called || p.Macro != "" {
			return ""
		}
		return short(strings.TrimSpace(callee))
	}
	return short(p.text)
}

// quote puts code into a sentence.
func quote(code string) string { return "`" + short(code) + "`" }

// longestCode is how many characters of code a sentence shows.
const longestCode = 70

// short is code on one line, cut where it is long.
func short(code string) string {
	code = strings.Join(strings.Fields(code), " ")
	if r := []rune(code); len(r) > longestCode {
		return strings.TrimSpace(string(r[:longestCode-1])) + "…"
	}
	return code
}

// Page is the key of the page of the book that says more: of rustc's code or message, or else the section.
func (d *Diagnosis) Page() string {
	for _, key := range []string{d.Code, d.Message} {
		if p, ok := book.Page(key); ok && key != "" {
			return p.Key
		}
	}
	return strconv.Itoa(d.Section)
}
