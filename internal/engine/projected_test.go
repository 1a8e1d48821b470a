package engine

import (
	"context"
	"strings"
	"testing"
)

// projected is a future made by pin_project!, polled where it must be Unpin; %s is its type's argument.
const projected = `use std::future::Future;
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::task::{Context, Poll};

pin_project_lite::pin_project! {
    pub struct Collect<S, C> {
        #[pin]
        stream: S,
        collected: C,
    }
}

impl<S, C> Future for Collect<S, C> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { Poll::Ready(()) }
}

pub fn poll<F: Future>(collect: &mut Collect<ARGS>, cx: &mut Context<'_>) {
    let _ = Pin::new(collect).poll(cx);
}
`

// TestProjected: what pin_project! makes is Unpin where its pinned fields are (pin-project-lite's documentation);
// the other fields do not count. rustc 1.95 accepts the first and rejects the second, with pin-project-lite 0.2.
func TestProjected(t *testing.T) {
	for args, want := range map[string]int{
		"u8, (F::Output, PhantomPinned)": 0,
		"(u8, PhantomPinned), F::Output": 1,
	} {
		path := "/t/lib.rs"
		w, err := OpenText(path, []byte(strings.ReplaceAll(projected, "ARGS", args)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		r, err := w.Check(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) != want || want > 0 && r.Findings[0].Rule != "unpinned-future" {
			t.Errorf("Collect<%s>: %v", args, r.Findings)
		}
	}
}
