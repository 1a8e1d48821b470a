#!/usr/bin/env bash
# sample.sh FOLDER: what the editors' tests open, a copy of examples/chapter in which one line has an emoji and CJK
# before the spot that the diagnostic is about:
#
#     rejected/section_4_rc.rs:10     /* 🦀 数える */ let counter = Rc::new(0);
#
# There `counter` begins at byte 29, UTF-16 unit 21, scalar value 20, and screen cell 24, all from 0.
set -euo pipefail
top=$(realpath "$(dirname "$0")/../..")
folder=$(realpath -m "$1")
rm -rf "$folder"
mkdir -p "$folder"
(cd "$top/examples/chapter" && cp -r Cargo.toml Cargo.lock src rejected "$folder") # no Go tests: they would be the module's
sed -i '10s|^    let counter = Rc::new(0);.*|    /* 🦀 数える */ let counter = Rc::new(0);|' "$folder/rejected/section_4_rc.rs"
grep -q '🦀' "$folder/rejected/section_4_rc.rs" || { echo "sample.sh: section_4_rc.rs has changed; mend this script" >&2; exit 1; }
