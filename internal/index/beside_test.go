package index_test

import (
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// knownDerives has a derive and an attribute of a crate m.
type knownDerives struct{ t *testing.T }

func (knownDerives) Shape(string) (hir.MacroShape, bool) { return hir.MacroShape{}, false }

func (k knownDerives) Writers(name string) []index.Writer {
	template := func(text string) *macro.Template {
		w, err := macro.ParseTemplate(text)
		if err != nil {
			k.t.Fatal(err)
		}
		return w
	}
	switch name {
	case "Builder":
		return []index.Writer{{Crate: "m", On: []string{"named", "enum"}, Writes: template(`
			#[derive({{.Crate}}::Extra)] {{.Vis}} struct {{.Name}}Builder { {{range .Fields}} {{.Name}}: Option<{{.Type}}>, {{end}} }
			impl {{.Name}} { pub fn builder() -> {{.Name}}Builder; }`)}}
	case "Extra":
		return []index.Writer{{Crate: "m", On: []string{"named", "enum"}, Writes: template(`impl {{.Name}} { pub fn extra(&self); }`)}}
	case "proxy":
		return []index.Writer{{Crate: "m", Attribute: true, Replaces: true, On: []string{"trait"}, Writes: template(`
			{{.Vis}} struct {{.Name}}Proxy; impl {{.Name}}Proxy { {{range .Methods}} pub async fn {{.Name}}(&self); {{end}} }`)}}
	}
	return nil
}

func TestWrittenBeside(t *testing.T) {
	const archive = `
-- a/lib.rs --
use m::Builder;
mod inner {
    #[derive(Clone, m::Builder)]
    pub struct S { v: u8 }
    pub fn after() {}
}
#[m::proxy(x)]
pub trait Manager {
    fn go(&self);
}
#[derive(Builder)]
pub enum E { A }
mod other {
    use elsewhere::Builder;
    pub struct T;
}
fn f() {}
-- m/lib.rs --
-- elsewhere/lib.rs --
`
	pool := index.NewPool(knownDerives{t})
	defer pool.Close()
	ins := inputs(t, archive+std)
	for i := range ins {
		if ins[i].Name == "a" {
			ins[i].Deps = map[string]string{"m": "m", "elsewhere": "elsewhere"}
		}
	}
	ix := index.New(ins, pool)
	for lang, made := range map[string]bool{
		"a::inner::S": false, "a::inner::SBuilder": true, "a::inner::after": false, "a::ManagerProxy": true, "a::EBuilder": true, "a::f": false,
	} {
		if d := at(t, ix, lang); d.Made != made {
			t.Errorf("%s: made %v", lang, d.Made)
		}
	}
	if ix.Lookup("a::Manager") != nil {
		t.Error("the trait that is replaced is there")
	}
	diff(t, "impls", langs(ix.InherentImpls(at(t, ix, "a::inner::S"))), "a::inner::S{builder}")
	diff(t, "impls", langs(ix.InherentImpls(at(t, ix, "a::inner::SBuilder"))), "a::inner::SBuilder{extra}")
	diff(t, "impls", langs(ix.InherentImpls(at(t, ix, "a::ManagerProxy"))), "a::ManagerProxy{go}")

	// An edit of a field, or of a method in a trait, changes what is written.
	text := texts(archive)["a/lib.rs"]
	o1 := outline(t, text, nil)
	ix, _ = ix.With(map[string]*syntax.Outline{"a/lib.rs": o1})
	text = strings.Replace(text, "v: u8", "v: u16", 1)
	o2 := outline(t, text, o1)
	ix, relinked := ix.With(map[string]*syntax.Outline{"a/lib.rs": o2})
	if u := ix.Unit(at(t, ix, "a::inner::SBuilder")); !relinked || !strings.Contains(string(u.Text), "u16") {
		t.Errorf("after an edit of the field: %s", u.Text)
	}
	text = strings.Replace(text, "fn go(&self)", "fn go(&self, n: u8)", 1)
	o3 := outline(t, text, o2)
	if _, relinked = ix.With(map[string]*syntax.Outline{"a/lib.rs": o3}); !relinked {
		t.Error("an edit of the trait's method does not link anew")
	}
}
