package types

import (
	"cmp"
	"math/bits"
	"slices"
)

func roundUp(n, align uint64) uint64 {
	if align <= 1 {
		return n
	}
	return (n + align - 1) / align * align
}

// inOrder is #[repr(C)].
func inOrder(fields []Layout) Layout {
	order := make([]int, len(fields))
	for i := range order {
		order[i] = i
	}
	return arrange(fields, order, 0, 1, false)
}

// Struct lays out fields in the order that rustc gives them: Start-biased, or End-biased where that brings
// the niche nearer to an edge (LayoutCalculator::univariant).
func Struct(fields []Layout) Layout {
	l := biased(fields, false)
	if n := l.Niche; n.Free > 0 && len(fields) > 1 {
		head, tail := n.At, l.Size-n.At-n.Size
		if head > 0 && tail > 0 {
			alt := biased(fields, true)
			a := alt.Niche
			if min(head, tail) > min(a.At, alt.Size-a.At-a.Size) {
				return alt
			}
		}
	}
	return l
}

// biased sorts the fields by their alignment, the larger first, and niches towards one end.
func biased(fields []Layout, end bool) Layout {
	s := newSorter(fields, end)
	slices.SortStableFunc(s.order, func(a, b int) int {
		fa, fb := &fields[a], &fields[b]
		free := cmp.Compare(fb.Niche.Free, fa.Niche.Free)
		at := cmp.Compare(nicheAt(fa), nicheAt(fb))
		if end {
			free = -free
			at = cmp.Compare(fa.Size-nicheAt(fa)-fa.Niche.Size, fb.Size-nicheAt(fb)-fb.Niche.Size)
			if fa.Niche.Free == 0 || fb.Niche.Free == 0 {
				at = 0
			}
		}
		return cmp.Or(cmp.Compare(s.group(fb), s.group(fa)), free, at)
	})
	return arrange(fields, s.order, 0, 1, end)
}

func nicheAt(l *Layout) uint64 {
	if l.Niche.Free == 0 {
		return 0
	}
	return l.Niche.At
}

// After lays out fields behind a prefix: the smaller alignments first.
func After(fields []Layout, prefix, align uint64) Layout {
	s := newSorter(fields, false)
	slices.SortStableFunc(s.order, func(a, b int) int {
		fa, fb := &fields[a], &fields[b]
		return cmp.Or(cmp.Compare(s.group(fa), s.group(fb)), cmp.Compare(fa.Niche.Free, fb.Niche.Free))
	})
	return arrange(fields, s.order, prefix, align, false)
}

// sorter knows the order of fields.
type sorter struct {
	order            []int
	maxAlign, maxGap uint64
	end              bool
}

func newSorter(fields []Layout, end bool) *sorter {
	s := &sorter{end: end}
	for i := range fields {
		s.order = append(s.order, i)
		s.maxAlign, s.maxGap = max(s.maxAlign, fields[i].Align), max(s.maxGap, fields[i].Niche.Free)
	}
	return s
}

// group is the logarithm of the alignment that a field is sorted by: [u8; 4] goes with u32.
func (s *sorter) group(l *Layout) int {
	own := bits.TrailingZeros64(l.Align)
	byBoth := bits.TrailingZeros64(max(l.Align, l.Size))
	if s.maxGap == 0 {
		return byBoth
	}
	if !s.end {
		return min(bits.TrailingZeros64(s.maxAlign), byBoth)
	}
	if l.Niche.Free == s.maxGap {
		return own
	}
	return byBoth
}

// arrange puts fields one after another behind a prefix.
func arrange(fields []Layout, order []int, prefix, align uint64, end bool) Layout {
	out := Layout{Size: prefix, Align: align}
	for _, i := range order {
		f := &fields[i]
		at := roundUp(out.Size, f.Align)
		if f.Niche.Free > out.Niche.Free || end && f.Niche.Free > 0 && f.Niche.Free == out.Niche.Free {
			out.Niche = f.Niche
			out.Niche.At += at
		}
		out.Size, out.Align = at+f.Size, max(out.Align, f.Align)
		out.Uninhabited = out.Uninhabited || f.Uninhabited
	}
	out.Size = roundUp(out.Size, out.Align)
	return out
}

// roomless reports whether a variant takes no room: it has no values, and nothing in it has a size.
func roomless(fields []Layout) bool {
	none, empty := false, true
	for i := range fields {
		none = none || fields[i].Uninhabited
		empty = empty && fields[i].Size == 0
	}
	return none && empty
}

// Enum lays out an enum with the fields of its variants; tag is the size that a repr demands, 0 without
// (LayoutCalculator::layout_of_enum).
func Enum(variants [][]Layout, tag uint64) Layout {
	present := []int{}
	for i, v := range variants {
		if !roomless(v) {
			present = append(present, i)
		}
	}
	if tag == 0 {
		switch len(present) {
		case 0:
			return Layout{Align: 1, Uninhabited: true}
		case 1:
			return Struct(variants[present[0]])
		}
	}
	tagged := taggedEnum(variants, present, tag)
	if tag > 0 {
		return tagged
	}
	niched, ok := nichedEnum(variants, present)
	if ok && (niched.Size < tagged.Size || niched.Size == tagged.Size && niched.Niche.Free > tagged.Niche.Free) {
		return niched
	}
	return tagged
}

// nichedEnum keeps the variant in the niche of the largest one, if the others fit beside it.
func nichedEnum(variants [][]Layout, present []int) (Layout, bool) {
	ls := make([]Layout, len(variants))
	largest, align := 0, uint64(1)
	for i, v := range variants {
		ls[i] = Struct(v)
		align = max(align, ls[i].Align)
		if ls[i].Size >= ls[largest].Size {
			largest = i
		}
	}
	for i := range ls { // of several that are as large, the last
		if ls[i].Size == ls[largest].Size {
			largest = max(largest, i)
		}
	}
	first, last := -1, -1
	for _, i := range present {
		if i != largest {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return Layout{}, false
	}
	count := uint64(last - first + 1)
	n := ls[largest].Niche
	if n.Free < count {
		return Layout{}, false
	}
	size := ls[largest].Size
	for i := range ls {
		if i == largest || ls[i].Size == 0 || ls[i].Size <= n.At {
			continue
		}
		if roundUp(n.At+n.Size, ls[i].Align)+ls[i].Size > size {
			return Layout{}, false
		}
	}
	if size != roundUp(size, align) {
		return Layout{}, false
	}
	n.Free -= count
	return Layout{Size: size, Align: align, Niche: n}, true
}

// taggedEnum puts a tag in front of the variants.
func taggedEnum(variants [][]Layout, present []int, tag uint64) Layout {
	least := max(tag, 1)
	if tag == 0 {
		for n := uint64(len(variants)); least < 8 && n > 1<<(8*least); {
			least *= 2
		}
	}
	out := Layout{Align: least}
	start := uint64(256)
	for _, i := range present {
		l := After(variants[i], least, least)
		out.Size, out.Align = max(out.Size, l.Size), max(out.Align, l.Align)
		start = min(start, firstAlign(variants[i]))
	}
	width := least
	if tag == 0 && start > least && start <= 8 {
		width = start // the tag may as well fill the room up to the first field
	}
	out.Size = roundUp(max(out.Size, least), out.Align)
	free := ^uint64(0)
	if width < 8 {
		free = 1<<(8*width) - uint64(len(variants))
	}
	out.Niche = Niche{Size: width, Free: free}
	return out
}

// firstAlign is the alignment of the first field behind the tag that has a size.
func firstAlign(fields []Layout) uint64 {
	s := newSorter(fields, false)
	slices.SortStableFunc(s.order, func(a, b int) int {
		fa, fb := &fields[a], &fields[b]
		return cmp.Or(cmp.Compare(s.group(fa), s.group(fb)), cmp.Compare(fa.Niche.Free, fb.Niche.Free))
	})
	for _, i := range s.order {
		if fields[i].Size > 0 || fields[i].Align > 1 {
			return fields[i].Align
		}
	}
	return 256
}
