#!/usr/bin/env bash
# distcheck.sh: tries what `make dist` has made, as far as it can be run here: the programs for Linux in a folder that is
# the whole machine to them (chroot, with qemu where the processor is another), the one for Windows in wine. Each must
# find in the example what the sources say is there, and answer as a server. Run it as root.
set -euo pipefail
cd "$(dirname "$0")/../dist"
sha256sum --quiet --check SHA256SUMS
[ "$(id -u)" = 0 ] || { echo "distcheck.sh: chroot wants root" >&2; exit 1; }
chroot=$(PATH=$PATH:/usr/sbin command -v chroot)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# prefix: a Windows for wine in which Go's programs start. Debian 12's wine lacks the library that they take random
# numbers from; the one function of it is made here from one that wine has.
prefix() {
  export WINEPREFIX=$work/wine WINEDEBUG=-all
  "$1" wineboot --init >"$work/wine.log" 2>&1 || true
  local library=$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll
  [ -e "$library" ] || x86_64-w64-mingw32-gcc -shared -o "$library" -x c - -ladvapi32 <<'C'
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T n) { return RtlGenRandom(data, (ULONG)n); }
C
}

say() { printf '%-14s %s\n' "$1" "$2"; }

# example FOLDER: puts the example there.
example() {
  mkdir -p "$1/chapter"
  (cd ../examples/chapter && cp -r Cargo.toml Cargo.lock src rejected "$1/chapter")
}

# message JSON: as the protocol frames it.
message() { printf 'Content-Length: %d\r\n\r\n%s' "${#1}" "$1"; }

session() {
  message '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'
  message '{"jsonrpc":"2.0","method":"initialized","params":{}}'
  message '{"jsonrpc":"2.0","id":2,"method":"shutdown"}'
  message '{"jsonrpc":"2.0","method":"exit"}'
}

# try PLATFORM FOLDER COMMAND…: runs the program, which sees the example at FOLDER.
try() {
  local platform=$1 chapter=$2 version found
  shift 2
  version=$("$@" --version) || { say "$platform" "FAILED: --version"; failed=1; return; }
  found=$("$@" check --fail-on never --format json "$chapter" | grep -c '"rule":"guard-across-await"') || true
  if [ "$found" -lt 3 ]; then say "$platform" "FAILED: the example has $found guards held across an await"; failed=1; return; fi
  "$@" explain guard-across-await >/dev/null || { say "$platform" "FAILED: explain"; failed=1; return; }
  session | "$@" lsp 2>/dev/null | grep -q '"serverInfo"' || { say "$platform" "FAILED: lsp"; failed=1; return; }
  say "$platform" "$version"
}

for archive in crossawait-*.tar.gz crossawait-*.zip; do
  [ -e "$archive" ] || continue
  name=${archive%.tar.gz}
  name=${name%.zip}
  machine=$work/$name
  mkdir "$machine"
  case $archive in *.zip) unzip -q "$archive" -d "$machine" ;; *) tar xzf "$archive" -C "$machine" ;; esac
  for file in LICENSE-MIT LICENSE-APACHE README.md THIRD-PARTY.txt docs/book/guard-across-await.md editors/neovim; do
    [ -e "$machine/$name/$file" ] || { say "$name" "FAILED: there is no $file"; failed=1; }
  done
  example "$machine"
  case $name in
    *-linux-x64) try linux-x64 /chapter env -i "$chroot" "$machine" "/$name/crossawait" ;;
    *-linux-arm64)
      if [ "$(uname -m)" = aarch64 ]; then
        try linux-arm64 /chapter env -i "$chroot" "$machine" "/$name/crossawait"
      elif qemu=$(command -v qemu-aarch64-static); then
        cp "$qemu" "$machine/qemu"
        try linux-arm64 /chapter env -i "$chroot" "$machine" /qemu "/$name/crossawait"
      else
        say linux-arm64 "not tried: no qemu-aarch64-static (qemu-user-static)"
      fi ;;
    *-win32-x64)
      if wine=$(command -v wine64 || command -v wine || ls /usr/lib/wine/wine64 2>/dev/null); then
        prefix "$wine"
        cd "$machine"
        try win32-x64 chapter "$wine" "$name/crossawait.exe"
        cd - >/dev/null
      else
        say win32-x64 "not tried: no wine"
      fi ;;
    *) say "darwin-${name##*-}" "not tried: it runs on macOS alone" ;;
  esac
done
exit $failed
