package macro

import "strings"

// fragment is how many of the tokens a fragment of a kind takes (Rust reference, "Macros By Example"); -1 when they
// begin with none, or when the kind is not known.
func fragment(kindName string, tokens []token) int {
	switch kindName {
	case "vis":
		return visibility(tokens)
	case "item":
		return item(tokens)
	}
	if len(tokens) == 0 {
		return -1
	}
	t := &tokens[0]
	switch kindName {
	case "tt":
		return len(compound(tokens))
	case "ident":
		if t.kind == ident && t.text != "_" && t.text != "$crate" {
			return 1
		}
	case "lifetime":
		if t.kind == lifetime {
			return 1
		}
	case "literal":
		n := 0
		if t.is("-") && len(tokens) > 1 {
			n = 1
		}
		if l := &tokens[n]; l.kind == literal || n == 0 && (l.is("true") || l.is("false")) {
			return n + 1
		}
	case "block":
		if t.opens("{") {
			return 1
		}
	case "ty":
		return typeEnd(tokens, 0)
	case "path":
		return pathEnd(tokens, 0)
	case "meta":
		n := pathEnd(tokens, 0)
		switch {
		case n < 0:
		case n < len(tokens) && tokens[n].kind == group:
			return n + 1
		case n < len(tokens) && tokens[n].is("="):
			return upTo(tokens, n+1, false)
		}
		return n
	case "expr", "expr_2021":
		if t.begins(noExpression, "=>,;?@%+/^.:=~$") {
			return expression(tokens)
		}
	case "stmt":
		return expression(tokens)
	case "pat", "pat_param":
		if t.begins(noPattern, "=>,;?@%+/^:=~$!*#") {
			return upTo(tokens, 0, true)
		}
	}
	return -1
}

// begins reports whether a fragment may begin with a token: a rule that it may not begin with does not fit, and the next
// one is tried (rustc's can_begin_expr and its like). words are the keywords, puncts the characters that do not.
func (t *token) begins(words map[string]bool, puncts string) bool {
	switch t.kind {
	case ident:
		return !words[t.text]
	case punct:
		return strings.Contains(twoFold, t.text) && t.joint || !strings.Contains(puncts, t.text)
	}
	return true
}

// twoFold are the characters that no expression and no pattern begins with alone, but together with the next: `..`, `::`.
const twoFold = ".:"

// noPattern are the keywords that no pattern begins with, noExpression those that no expression does (Rust reference,
// "Keywords").
var (
	noPattern = map[string]bool{
		"as": true, "else": true, "enum": true, "extern": true, "fn": true, "impl": true, "in": true, "let": true, "mod": true,
		"pub": true, "struct": true, "trait": true, "type": true, "use": true, "where": true, "dyn": true, "await": true,
		"async": true, "break": true, "continue": true, "for": true, "if": true, "loop": true, "match": true, "move": true,
		"return": true, "static": true, "unsafe": true, "while": true,
	}
	noExpression = map[string]bool{
		"as": true, "else": true, "enum": true, "extern": true, "fn": true, "impl": true, "in": true, "let": true, "mod": true,
		"pub": true, "struct": true, "trait": true, "type": true, "use": true, "where": true, "dyn": true, "await": true,
		"mut": true, "ref": true,
	}
)

// compounds are the operators of several characters (Rust reference, "Punctuation").
var compounds = map[string]bool{
	"::": true, "->": true, "=>": true, "==": true, "!=": true, "<=": true, ">=": true, "&&": true, "||": true,
	"<<": true, ">>": true, "+=": true, "-=": true, "*=": true, "/=": true, "%=": true, "^=": true, "&=": true,
	"|=": true, "<<=": true, ">>=": true, "..": true, "...": true, "..=": true,
}

// compound are the tokens of the operator that tokens begin with, or the one token that they begin with.
func compound(tokens []token) []token {
	text, n := "", 1
	for i := 0; i < 3 && i < len(tokens) && tokens[i].kind == punct; i++ {
		if text += tokens[i].text; compounds[text] {
			n = i + 1
		}
		if !tokens[i].joint {
			break
		}
	}
	return tokens[:n]
}

func visibility(tokens []token) int {
	if len(tokens) == 0 || !tokens[0].is("pub") {
		return 0
	}
	if len(tokens) > 1 && tokens[1].opens("(") && len(tokens[1].inner) > 0 {
		switch in := &tokens[1].inner[0]; {
		case in.is("in"), len(tokens[1].inner) == 1 && (in.is("crate") || in.is("self") || in.is("super") || in.is("$crate")):
			return 2
		}
	}
	return 1
}

// upTo is where a run of tokens from a place ends: in front of `,`, `;`, `=>`, and of a pattern also in front of `=`
// and `if` and `in`; -1 when that is at once.
func upTo(tokens []token, from int, pattern bool) int {
	i := from
	for i < len(tokens) {
		t := &tokens[i]
		if t.is(",") || t.is(";") || pattern && (t.is("if") || t.is("in")) {
			break
		}
		op := compound(tokens[i:])
		if t.is("=") && (pattern && len(op) == 1 || len(op) == 2 && op[1].is(">")) {
			break
		}
		i += len(op)
	}
	if i == from {
		return -1
	}
	return i
}

// expression is where an expression ends. Only `=>`, `,` and `;` may follow one; the commas of a closure's parameters
// and of type arguments are part of it.
func expression(tokens []token) int {
	i := 0
	for i < len(tokens) && (tokens[i].is("move") || tokens[i].is("async") || tokens[i].is("static")) {
		i++
	}
	if i < len(tokens) && tokens[i].is("|") {
		for i++; i < len(tokens) && !tokens[i].is("|"); i++ {
		}
		i = min(i+1, len(tokens))
	}
	start := i
	if at(tokens, i, "<") {
		if i = angles(tokens, i); i < 0 {
			return -1
		}
	}
	for i < len(tokens) {
		if t := &tokens[i]; t.is(",") || t.is(";") {
			break
		}
		op := compound(tokens[i:])
		if len(op) == 2 && op[0].is("=") && op[1].is(">") {
			break
		}
		i += len(op)
		if len(op) == 2 && op[0].is(":") && at(tokens, i, "<") {
			if i = angles(tokens, i); i < 0 {
				return -1
			}
		}
	}
	if i == start || i == 0 {
		return -1
	}
	return i
}

// angles is the place behind the `>` that closes the `<` at a place; -1 without.
func angles(tokens []token, i int) int {
	depth := 0
	for ; i < len(tokens); i++ {
		switch t := &tokens[i]; {
		case t.is("<"):
			depth++
		case t.is(">") && i > 0 && (tokens[i-1].is("-") || tokens[i-1].is("=")) && tokens[i-1].joint:
		case t.is(">"):
			if depth--; depth == 0 {
				return i + 1
			}
		case t.is(";"):
			return -1
		}
	}
	return -1
}

func at(tokens []token, i int, text string) bool { return i < len(tokens) && tokens[i].is(text) }

// pathEnd is where a path that begins at a place ends; -1 without. Type arguments may follow a name with or without `::`.
func pathEnd(tokens []token, i int) int {
	if at(tokens, i, ":") && at(tokens, i+1, ":") {
		i += 2
	}
	for {
		if i >= len(tokens) || tokens[i].kind != ident {
			return -1
		}
		i++
		if at(tokens, i, "<") {
			if i = angles(tokens, i); i < 0 {
				return -1
			}
		}
		if !at(tokens, i, ":") || !tokens[i].joint || !at(tokens, i+1, ":") {
			return i
		}
		if i += 2; at(tokens, i, "<") {
			if i = angles(tokens, i); i < 0 {
				return -1
			}
			if !at(tokens, i, ":") || !at(tokens, i+1, ":") {
				return i
			}
			i += 2
		}
	}
}

// typeEnd is where a type that begins at a place ends; -1 without.
func typeEnd(tokens []token, i int) int {
	if i >= len(tokens) {
		return -1
	}
	t := &tokens[i]
	switch {
	case t.opens("(") || t.opens("[") || t.is("!") || t.is("_"):
		return i + 1
	case t.is("&"):
		i++
		if i < len(tokens) && tokens[i].kind == lifetime {
			i++
		}
		if at(tokens, i, "mut") {
			i++
		}
		return typeEnd(tokens, i)
	case t.is("*"):
		if at(tokens, i+1, "const") || at(tokens, i+1, "mut") {
			return typeEnd(tokens, i+2)
		}
		return -1
	case t.is("dyn") || t.is("impl"):
		return boundsEnd(tokens, i+1)
	case t.is("<"):
		if i = angles(tokens, i); i < 0 || !at(tokens, i, ":") || !at(tokens, i+1, ":") {
			return -1
		}
		return pathEnd(tokens, i+2)
	case t.is("for"):
		if i = angles(tokens, i+1); i < 0 {
			return -1
		}
		return typeEnd(tokens, i)
	case t.is("unsafe") || t.is("extern"):
		i++
		if i < len(tokens) && tokens[i].kind == literal {
			i++
		}
		return typeEnd(tokens, i)
	case t.is("fn"):
		if i+1 >= len(tokens) || !tokens[i+1].opens("(") {
			return -1
		}
		return result(tokens, i+2)
	case t.kind != ident && !t.is(":"):
		return -1
	}
	if i = pathEnd(tokens, i); i < 0 {
		return -1
	}
	switch {
	case i < len(tokens) && tokens[i].opens("("): // Fn(A) -> B
		return result(tokens, i+1)
	case at(tokens, i, "!") && i+1 < len(tokens) && tokens[i+1].kind == group:
		return i + 2
	}
	return i
}

// result is where a `-> T` ends, if one begins at a place.
func result(tokens []token, i int) int {
	if at(tokens, i, "-") && at(tokens, i+1, ">") {
		return typeEnd(tokens, i+2)
	}
	return i
}

// boundsEnd is where a list of bounds ends.
func boundsEnd(tokens []token, i int) int {
	for {
		switch {
		case i < len(tokens) && tokens[i].kind == lifetime:
			i++
		default:
			if at(tokens, i, "?") {
				i++
			}
			if i = typeEnd(tokens, i); i < 0 {
				return -1
			}
		}
		if !at(tokens, i, "+") {
			return i
		}
		i++
	}
}

// untilSemicolon are the items that end with a `;` even behind braces.
var untilSemicolon = map[string]bool{"use": true, "const": true, "static": true, "type": true}

// item is where an item ends; -1 when the tokens begin with none.
func item(tokens []token) int {
	i := 0
	for at(tokens, i, "#") && i+1 < len(tokens) && tokens[i+1].opens("[") {
		i += 2
	}
	i += visibility(tokens[i:])
	if i >= len(tokens) || tokens[i].kind != ident {
		return -1
	}
	semicolon := untilSemicolon[tokens[i].text]
	if tokens[i].is("const") && i+1 < len(tokens) {
		switch tokens[i+1].text {
		case "fn", "unsafe", "extern", "async":
			semicolon = false
		}
	}
	if !semicolon && !itemWords[tokens[i].text] && !at(tokens, i+1, "!") && !at(tokens, i+1, ":") {
		return -1
	}
	for ; i < len(tokens); i++ {
		if tokens[i].is(";") || !semicolon && tokens[i].opens("{") {
			return i + 1
		}
	}
	return -1
}

// itemWords are the words that items begin with, apart from those of untilSemicolon and macro calls.
var itemWords = map[string]bool{
	"fn": true, "struct": true, "enum": true, "union": true, "trait": true, "impl": true, "mod": true, "extern": true,
	"unsafe": true, "async": true, "auto": true, "const": true, "default": true, "macro_rules": true,
}
