package machine

import "strings"

// WithArticle is a type or another piece of code in backquotes, with the article that it is spoken with: "a `Cell<u8>`",
// "an `Arc<u8>`", "an `Rc<u8>`".
func WithArticle(code string) string {
	if spokenWithVowel(code) {
		return "an `" + code + "`"
	}
	return "a `" + code + "`"
}

// spokenWithVowel reports whether the first sound of a piece of code is a vowel: its first word begins with one, or
// with a letter that is spoken by itself (Rc, RwLock, HttpBody).
func spokenWithVowel(code string) bool {
	code = strings.TrimPrefix(code, ".")
	if code == "" {
		return false
	}
	next := byte(0)
	if len(code) > 1 {
		next = code[1]
	}
	switch code[0] {
	case 'A', 'E', 'I', 'O', 'a', 'e', 'i', 'o':
		return true
	case 'U', 'u':
		return next == 'n' && !strings.HasPrefix(code[1:], "ni")
	case 'R', 'H':
		return next > 'a' && next <= 'z' && !strings.ContainsRune("aeiouy", rune(next))
	}
	return false
}
