package catalog_test

import (
	"slices"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// samples are items of each kind that a derive or attribute may stand on.
var samples = []string{
	`#[sea_orm(table_name = "cake")] #[derive(Clone, PartialEq, Eq, DeriveEntityModel)] pub struct Model {
		#[sea_orm(primary_key)] #[builder(setter(into))] #[from] pub id: i32,
		#[sea_orm(enum_name = "Name")] #[builder(default, setter(strip_option))] pub r#type: Option<String>,
		#[sea_orm(has_many)] pub fruits: HasMany<super::fruit::Entity>,
		#[sea_orm(has_one)] pub filling: HasOne<super::filling::Entity>,
	}`,
	`pub struct Generic<'a, T: Clone, const N: usize> where T: Send { a: &'a [T; N], #[deref] b: Vec<T> }`,
	`struct Wrapper(#[from] std::io::Error);`,
	`struct Unit;`,
	`#[sea_orm(rs_type = "String")] enum Kind { #[error(transparent)] Io(#[from] std::io::Error), Named { #[source] x: u8 }, Plain }`,
	`pub trait Manager {
		async fn get(&self, name: &str, n: u32) -> zbus::Result<Vec<String>>;
		#[zbus(property)] fn state(&self) -> zbus::Result<String>;
		#[zbus(property)] fn set_state(&self, state: &str) -> zbus::Result<()>;
		#[zbus(signal)] fn changed(&self, name: String) -> zbus::Result<()>;
		fn plain();
	}`,
}

// TestDerivesWriteRust: what a row's template makes of an item of the kind that it stands on is Rust.
func TestDerivesWriteRust(t *testing.T) {
	p := syntax.NewParser()
	defer p.Close()
	for _, d := range catalog.Load().Rows().Derives {
		if d.Crate == "" || len(d.Names) == 0 || d.Source == "" {
			t.Errorf("%v: a row without crate, names or source", d.Names)
		}
		w, err := macro.ParseTemplate(d.Writes)
		if err != nil {
			t.Errorf("%v: %v", d.Names, err)
			continue
		}
		written := 0
		for _, sample := range samples {
			it := macro.ReadItem([]byte(sample))
			if it == nil {
				t.Fatalf("%s is not read", sample)
			}
			if !slices.Contains(d.On, it.Kind()) {
				continue
			}
			written++
			it.Macro, it.Crate = d.Names[0], d.Crate
			text, ok := w.Write(it, 1<<20)
			if !ok {
				t.Errorf("%v writes nothing of %s", d.Names, sample)
				continue
			}
			tree, err := p.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range syntax.Cut(text, tree, nil, nil).Entries {
				if e.Unit.HasError || e.Unit.Kind == syntax.KindError {
					t.Errorf("%v of %s:\n%s\nin %s", d.Names, it.Name, e.Unit.Text, text)
				}
			}
			tree.Close()
		}
		if written == 0 {
			t.Errorf("%v: no sample of %v", d.Names, d.On)
		}
	}
}
