package oracle

import (
	"reflect"
	"testing"
)

func TestClippyCountsByLine(t *testing.T) {
	f, err := Parse("guard/some.rs", `fn f() {} //~ guard-across-await
fn g() {} //~[2021] refcell-borrow-across-await
fn h() {} //~ info:non-send-across-await
fn i() {} //~ warning:guard-across-await
`)
	if err != nil {
		t.Fatal(err)
	}
	said := Verdict{Errors: []Error{
		{Code: "clippy::await_holding_lock", Line: 1},
		{Code: "clippy::await_holding_refcell_ref", Line: 2},
		{Code: "clippy::await_holding_lock", Line: 3},
		{Code: "clippy::let_underscore_lock", Line: 4},
	}}
	var got Clippy
	got.add(f, "2021", said)
	got.add(f, "2024", said)
	want := Clippy{
		Read: 2, Wanted: 5,
		Missed: []string{"guard/some.rs:4, 2021", "guard/some.rs:4, 2024"},
		False:  []string{"guard/some.rs:3, 2021", "guard/some.rs:2, 2024", "guard/some.rs:3, 2024"},
	}
	for _, c := range []*Clippy{&got, &want} {
		c.sort()
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
