#!/usr/bin/env bash
# macos-stubs.sh FOLDER
#
# Writes into FOLDER what a linker wants to see of macOS's own libraries: their names and those of the functions that
# Go's standard library takes from them, as its sources say (//go:cgo_import_dynamic). zig brings the C library along
# and neither these frameworks nor libresolv; the program finds the real ones where it runs.
set -euo pipefail
out=$1
sources=$(go env GOROOT)/src

# stub LIBRARY FILE
stub() {
  local symbols
  symbols=$(grep -rhoE "cgo_import_dynamic [^ ]+ [^ ]+ \"$1\"" --include='*.go' "$sources" | awk '{print "_" $3}' | LC_ALL=C sort -u | paste -sd, | sed 's/,/, /g')
  mkdir -p "$(dirname "$2")"
  cat >"$2" <<TBD
--- !tapi-tbd
tbd-version: 4
targets: [ x86_64-macos, arm64-macos ]
install-name: '$1'
exports:
  - targets: [ x86_64-macos, arm64-macos ]
    symbols: [ $symbols ]
...
TBD
}

for framework in CoreFoundation Security; do
  stub "/System/Library/Frameworks/$framework.framework/Versions/A/$framework" "$out/$framework.framework/$framework.tbd"
done
stub /usr/lib/libresolv.9.dylib "$out/libresolv.tbd"
