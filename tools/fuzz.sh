#!/usr/bin/env bash
# Runs every fuzz target of the module for a while: tools/fuzz.sh 60s
set -euo pipefail
cd "$(dirname "$0")/.."
for file in $(git ls-files '*_test.go' | xargs grep -l '^func Fuzz'); do
  for target in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\)(.*/\1/p' "$file"); do
    echo "== $target in $(dirname "$file")"
    # Making an input smaller is cut short: it takes a minute by default, in which nothing new is tried.
    go test -run '^$' -fuzz "^$target\$" -fuzztime "${1:-60s}" -fuzzminimizetime 2s "./$(dirname "$file")"
  done
done
