package syntax

import "bytes"

// EachAttribute visits the attributes that an item's text begins with, and gives the text behind them and the comments
// between them; nil when one of these does not end.
func EachAttribute(text []byte, visit func(attr []byte)) []byte {
	for {
		text = bytes.TrimLeft(text, " \t\r\n")
		var n int
		switch {
		case bytes.HasPrefix(text, []byte("//")):
			n = bytes.IndexByte(text, '\n') + 1
		case bytes.HasPrefix(text, []byte("/*")):
			n = CommentEnd(text)
		case bytes.HasPrefix(text, []byte("#")):
			if n = AttributeEnd(text); n > 0 {
				visit(text[:n])
			}
		default:
			return text
		}
		if n <= 0 {
			return nil
		}
		text = text[n:]
	}
}

// AttributeEnd is the length of the attribute that text begins with.
func AttributeEnd(text []byte) int {
	depth := 0
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '[', '(', '{':
			depth++
		case ']', ')', '}':
			if depth--; depth <= 0 {
				return i + 1
			}
		case '"':
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
		}
	}
	return -1
}
