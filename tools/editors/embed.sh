#!/usr/bin/env bash
# embed.sh: puts captures of the last run of `make editors` into the pages that show them, where such a page says
#
#     <!-- capture: helix-25.07/hover.txt -->
#     ```text
#     …
#     ```
set -euo pipefail
cd "$(dirname "$0")/../.."
for page in README.md docs/*.md editors/*/README.md; do
  grep -q '^<!-- capture: .* -->$' "$page" || continue
  awk -v page="$page" '
    in_block && /^```$/ { in_block = 0 }
    !in_block { print }
    /^<!-- capture: .* -->$/ {
      split($3, part, "/")
      file = "build/editors/" part[1] "/captures/" part[2]
      getline; print; in_block = 1
      blank = 0
      while ((got = (getline line < file)) > 0) {
        if (line ~ /^ *~$/ || line == "" && blank) continue # the rows below the text
        print line
        blank = line == ""
      }
      if (got < 0) { print page ": " file " is not there: make editors" >"/dev/stderr"; exit 1 }
      close(file)
    }' "$page" >"$page.new"
  mv "$page.new" "$page"
done
