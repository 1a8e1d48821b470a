package syntax

import (
	"hash/fnv"
	"strconv"
	"sync"

	"github.com/crossawait/crossawait/internal/syntax/internal/ts"
)

//go:generate go run ./internal/genkinds

// KindError is the kind of an ERROR node.
const KindError Kind = ts.ErrorKind

// String is the kind's name in the grammar: function_item, or the text of a token.
func (k Kind) String() string {
	switch {
	case k == KindError:
		return "ERROR"
	case int(k) < kindCount && kindNames[k] != "":
		return kindNames[k]
	}
	return "unknown"
}

// Named reports whether nodes of the kind are more than a keyword, an operator or punctuation.
func (k Kind) Named() bool {
	return int(k) < kindCount && namedKinds[k] || k == KindError
}

// String is the field's name in the grammar, "" for none.
func (f Field) String() string {
	if int(f) < len(fieldNames) {
		return fieldNames[f]
	}
	return ""
}

// Grammar tells grammars apart: Kinds that were written down mean the same to a reader with the same Grammar.
var Grammar = sync.OnceValue(func() string {
	h := fnv.New64a()
	for _, name := range kindNames {
		_, _ = h.Write([]byte(name + "\x00")) // a hash never fails
	}
	return strconv.FormatUint(h.Sum64(), 16)
})
