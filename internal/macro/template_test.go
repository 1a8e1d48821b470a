package macro

import (
	"strings"
	"testing"
)

func TestReadItem(t *testing.T) {
	const text = `
/// A thing.
#[derive(Clone, Builder)]
#[thing(name = "x", list(a, b = 1), flag)]
pub(crate) struct Thing<'a, T: Into<Vec<u8>> = String, const N: usize> where T: 'a {
    #[thing(skip)]
    pub r#type: Option<HashMap<String, &'a T>>,
    kind: fn(u8) -> [T; N],
}`
	it := ReadItem([]byte(text))
	if it == nil {
		t.Fatal("not read")
	}
	for what, got := range map[string]string{
		"pub (crate)":  it.Vis,
		"struct Thing": it.Keyword + " " + it.Name,
		"<'a, T : Into < Vec < u8 > >, const N : usize>": it.Params(),
		"<'a, T, N>":                  it.Args(),
		"where T : 'a":                it.Where,
		"x":                           it.Value("thing", "name"),
		"a , b = 1":                   it.Value("thing", "list"),
		"r#type":                      it.Fields[0].Name,
		"HashMap < String , & 'a T >": option(it.Fields[0].Type),
		"fn (u8) -> [T ; N]":          it.Fields[1].Type,
	} {
		if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(what, " ", "") {
			t.Errorf("got %q, want %q", got, what)
		}
	}
	if !it.Has("thing", "flag") || it.Has("thing", "a") || !it.In("thing", "list", "b") || !it.Fields[0].Has("thing", "skip") || it.Fields[1].Has("thing", "skip") {
		t.Error("attributes are read otherwise")
	}
}

func TestReadTrait(t *testing.T) {
	const text = `
#[proxy(interface = "org.x")]
pub trait Manager {
    /// Docs.
    async fn get<T>(&self, name: &str, (a, b): (u8, u8)) -> Result<Vec<T>>;
    fn plain(self: Box<Self>);
    #[zbus(property)]
    fn state(&self) -> Result<String> { Ok(()) }
}`
	it := ReadItem([]byte(text))
	if it == nil || len(it.Methods) != 3 {
		t.Fatalf("read as %+v", it)
	}
	m := it.Methods[0]
	if !m.Async || m.Name != "get" || m.Self != "& self" || len(m.Params) != 2 || m.Params[1].Name != "(a , b )" && strings.ReplaceAll(m.Params[1].Name, " ", "") != "(a,b)" ||
		strings.ReplaceAll(m.Ret, " ", "") != "Result<Vec<T>>" || m.Declared() != "<T>" {
		t.Errorf("%+v", m)
	}
	if it.Methods[1].Self == "" || it.Methods[1].Ret != "" || !it.Methods[2].Has("zbus", "property") {
		t.Errorf("%+v", it.Methods[1:])
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string][2]string{
		"user_id": {"UserId", "user_id"}, "bit0": {"Bit0", "bit0"}, "r#type": {"Type", "type"},
		"HTTPServer": {"HttpServer", "http_server"}, "CakeID": {"CakeId", "cake_id"},
	} {
		if camel(name) != want[0] || snake(name) != want[1] {
			t.Errorf("%s: %s, %s", name, camel(name), snake(name))
		}
	}
}
