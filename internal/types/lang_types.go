package types

import "github.com/crossawait/crossawait/internal/index"

// langTypes are the types and traits that expressions of the language itself are made of: what a range,
// `vec!`, `?` or an operator means. nil where the catalog lacks one.
type langTypes struct {
	option, result, poll, controlFlow                                                 *index.Def
	vec, string, boxed, pin, cstr, arguments                                          *index.Def
	rangeFull, rangeFrom, rangeTo, rangeToInclusive, rangeBoth, rangeInclusive        *index.Def
	intoFuture, future, iterator, intoIterator, try, deref, derefMut, index, indexMut *index.Def
	neg, not, partialEq, partialOrd                                                   *index.Def
	// pointers are the types whose pointee a coercion may unsize (std's CoerceUnsized).
	pointers map[*index.Def]bool
	// operators maps a binary operator to its trait, and with "=" after it to the assigning one.
	operators map[string]*index.Def
}

// operatorTraits says which trait each overloadable operator calls (the Rust reference, "Operator
// expressions").
var operatorTraits = map[string]string{
	"+": "Add", "-": "Sub", "*": "Mul", "/": "Div", "%": "Rem",
	"&": "BitAnd", "|": "BitOr", "^": "BitXor", "<<": "Shl", ">>": "Shr",
}

func findLangTypes(ix Items) *langTypes {
	at := ix.Lookup
	l := &langTypes{
		option: at("std::option::Option"), result: at("std::result::Result"),
		poll: at("std::task::Poll"), controlFlow: at("std::ops::ControlFlow"),
		vec: at("std::vec::Vec"), string: at("std::string::String"), boxed: at("std::boxed::Box"),
		pin: at("std::pin::Pin"), cstr: at("std::ffi::CStr"), arguments: at("std::fmt::Arguments"),
		rangeFull: at("std::ops::RangeFull"), rangeFrom: at("std::ops::RangeFrom"), rangeTo: at("std::ops::RangeTo"),
		rangeToInclusive: at("std::ops::RangeToInclusive"), rangeBoth: at("std::ops::Range"), rangeInclusive: at("std::ops::RangeInclusive"),
		intoFuture: at("std::future::IntoFuture"), future: at("std::future::Future"),
		iterator: at("std::iter::Iterator"), intoIterator: at("std::iter::IntoIterator"), try: at("std::ops::Try"),
		deref: at("std::ops::Deref"), derefMut: at("std::ops::DerefMut"),
		index: at("std::ops::Index"), indexMut: at("std::ops::IndexMut"),
		neg: at("std::ops::Neg"), not: at("std::ops::Not"),
		partialEq: at("std::cmp::PartialEq"), partialOrd: at("std::cmp::PartialOrd"),
		operators: map[string]*index.Def{},
	}
	l.pointers = map[*index.Def]bool{
		l.boxed: true, l.pin: true,
		at("std::rc::Rc"): true, at("std::rc::Weak"): true, at("std::sync::Arc"): true, at("std::sync::Weak"): true,
	}
	for op, name := range operatorTraits {
		l.operators[op] = at("std::ops::" + name)
		l.operators[op+"="] = at("std::ops::" + name + "Assign")
	}
	return l
}

// adt is d applied to args, Unknown when the catalog lacks d.
func (l *langTypes) adt(d *index.Def, args ...Ty) Ty {
	if d == nil {
		return unknown("the catalog does not declare it")
	}
	return &Adt{Def: d, Args: args}
}

// isBoxed reports whether t is a Box, whose `*` is part of the language and no call.
func (l *langTypes) isBoxed(t Ty) (inner Ty, ok bool) {
	a, ok := t.(*Adt)
	if !ok || l.boxed == nil || a.Def != l.boxed || len(a.Args) == 0 {
		return nil, false
	}
	return a.Args[0], true
}
