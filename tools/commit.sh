#!/usr/bin/env bash
# commit.sh: the commit of the sources, abbreviated, with "+" when files differ from it; nothing where there is no git,
# and the program then says what the go command knows.
cd "$(dirname "$0")/.."
commit=$(git rev-parse --short=7 HEAD 2>/dev/null) || exit 0
git diff --quiet HEAD -- '*.go' '*.scm' '*.toml' '*.md' '*.rs' go.sum 2>/dev/null || commit+=+
echo "$commit"
