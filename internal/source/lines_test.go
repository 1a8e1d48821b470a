package source

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func TestPositions(t *testing.T) {
	const text = "ab\r\n\té🦀x\r\rend\n"
	tests := []struct {
		offset                      uint32
		line, bytes, utf16, scalars int
	}{
		{0, 0, 0, 0, 0},
		{2, 0, 2, 2, 2},
		{4, 1, 0, 0, 0},
		{5, 1, 1, 1, 1},
		{7, 1, 3, 2, 2},
		{11, 1, 7, 4, 3},
		{12, 1, 8, 5, 4},
		{13, 2, 0, 0, 0},
		{14, 3, 0, 0, 0},
		{17, 3, 3, 3, 3},
		{18, 4, 0, 0, 0},
	}
	l := NewLines([]byte(text))
	if l.Count() != 5 {
		t.Errorf("%d lines", l.Count())
	}
	for _, test := range tests {
		for unit, want := range map[Unit]int{Bytes: test.bytes, UTF16: test.utf16, Scalars: test.scalars} {
			if line, column := l.Position(test.offset, unit); line != test.line || column != want {
				t.Errorf("offset %d, unit %d: %d:%d, want %d:%d", test.offset, unit, line, column, test.line, want)
			}
			if offset := l.Offset(test.line, want, unit); offset != test.offset {
				t.Errorf("%d:%d, unit %d: offset %d, want %d", test.line, want, unit, offset, test.offset)
			}
		}
	}
}

func TestClamping(t *testing.T) {
	l := NewLines([]byte("a🦀\r\nb"))
	tests := []struct {
		name         string
		line, column int
		unit         Unit
		want         uint32
	}{
		{"inside a surrogate pair", 0, 2, UTF16, 1},
		{"inside a character's bytes", 0, 3, Bytes, 1},
		{"behind the line", 0, 99, Scalars, 5},
		{"behind the line in bytes", 0, 99, Bytes, 5},
		{"behind the last line", 7, 0, UTF16, 8},
		{"before the text", -1, 4, UTF16, 0},
		{"before the line", 1, -4, UTF16, 7},
	}
	for _, test := range tests {
		if got := l.Offset(test.line, test.column, test.unit); got != test.want {
			t.Errorf("%s: offset %d, want %d", test.name, got, test.want)
		}
	}
	for offset, want := range map[uint32]uint32{0: 0, 1: 1, 2: 1, 4: 1, 5: 5, 6: 5, 7: 7, 8: 8, 1 << 31: 8} {
		if got := l.Clamp(offset); got != want {
			t.Errorf("offset %d clamps to %d, want %d", offset, got, want)
		}
	}
}

// FuzzPositions: every character's offset comes back from its position in every unit, and columns are what the
// standard library counts.
func FuzzPositions(f *testing.F) {
	f.Add([]byte("a\r\n\tbé🦀\r\xff\xe2\x82\n"), uint32(7), 3)
	f.Fuzz(func(t *testing.T, text []byte, offset uint32, column int) {
		l := NewLines(text)
		for unit := Bytes; unit <= Scalars; unit++ {
			at := l.Clamp(offset)
			if l.Clamp(at) != at || int(at) > len(text) {
				t.Fatalf("offset %d clamps to %d, which clamps to %d", offset, at, l.Clamp(at))
			}
			line, col := l.Position(at, unit)
			if back := l.Offset(line, col, unit); back != at {
				t.Errorf("%q: offset %d is %d:%d in unit %d, which is offset %d", text, at, line, col, unit, back)
			}
			if got := l.Offset(line, column, unit); l.Clamp(got) != got || l.Line(got) != line {
				t.Errorf("%q: %d:%d in unit %d is offset %d", text, line, column, unit, got)
			}
			before := string(text[l.LineSpan(line).Start:at])
			if want := map[Unit]int{Bytes: len(before), UTF16: len(utf16.Encode([]rune(before))), Scalars: utf8.RuneCountInString(before)}[unit]; col != want {
				t.Errorf("%q is %d in unit %d, want %d", before, col, unit, want)
			}
		}
	})
}

func TestApplyEdits(t *testing.T) {
	got, err := ApplyEdits([]byte("fn main() {}"), []Edit{{Span{0, 0}, "async "}, {Span{3, 7}, "run"}, {Span{11, 11}, " x"}, {Span{11, 11}, " "}})
	if want := "async fn run() { x }"; err != nil || string(got) != want {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
	for name, edits := range map[string][]Edit{
		"overlap":   {{Span{0, 4}, ""}, {Span{3, 5}, ""}},
		"disorder":  {{Span{5, 6}, ""}, {Span{0, 1}, ""}},
		"backwards": {{Span{5, 4}, ""}},
		"outside":   {{Span{5, 99}, ""}},
	} {
		if _, err := ApplyEdits([]byte("fn main() {}"), edits); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// FuzzApplyEdits holds edits applied at once against the same edits applied one by one from the back.
func FuzzApplyEdits(f *testing.F) {
	f.Add("some text", uint32(0), uint32(4), "any", uint32(5), uint32(5), "more ")
	f.Fuzz(func(t *testing.T, text string, s1, e1 uint32, new1 string, s2, e2 uint32, new2 string) {
		edits := []Edit{{Span{s1, e1}, new1}, {Span{s2, e2}, new2}}
		SortEdits(edits)
		got, err := ApplyEdits([]byte(text), edits)
		if err != nil {
			return
		}
		want := text
		for i := len(edits) - 1; i >= 0; i-- {
			e := edits[i]
			want = want[:e.Span.Start] + e.Text + want[e.Span.End:]
		}
		if string(got) != want {
			t.Errorf("%q with %v is %q, want %q", text, edits, got, want)
		}
	})
}

func TestDifference(t *testing.T) {
	tests := []struct {
		before, after string
		want          Edit
	}{
		{"abc", "abxc", Edit{Span{2, 2}, "x"}},
		{"aaa", "aa", Edit{Span{2, 3}, ""}},
		{"aa", "aaa", Edit{Span{2, 2}, "a"}},
		{"xéy", "xèy", Edit{Span{1, 3}, "è"}},
		{"", "a", Edit{Span{0, 0}, "a"}},
	}
	for _, test := range tests {
		got := Difference([]byte(test.before), []byte(test.after))
		if len(got) != 1 || got[0] != test.want {
			t.Errorf("%q to %q: %v, want %v", test.before, test.after, got, test.want)
		}
		if text, err := ApplyEdits([]byte(test.before), got); err != nil || string(text) != test.after {
			t.Errorf("%q to %q: applied, %q %v", test.before, test.after, text, err)
		}
	}
	if got := Difference([]byte("same"), []byte("same")); got != nil {
		t.Errorf("equal texts differ by %v", got)
	}
}
