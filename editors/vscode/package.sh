#!/usr/bin/env bash
# package.sh PLATFORM SERVER OUT: packs the extension for one of VS Code's platforms (linux-x64, win32-x64, …), with
# the server's program in it. OUT is the .vsix to write.
set -euo pipefail
[ $# -eq 3 ] || { echo "usage: package.sh PLATFORM SERVER OUT.vsix" >&2; exit 2; }
platform=$1 server=$(realpath "$2") out=$(realpath -m "$3")
cd "$(dirname "$0")"

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund
fi
rm -rf server
mkdir -p server "$(dirname "$out")"
case $platform in win32-*) name=crossawait.exe ;; *) name=crossawait ;; esac
install -m 755 "$server" "server/$name"
printf '{ "target": "%s" }\n' "$platform" >server/target.json
if [ -e "$(dirname "$server")/THIRD-PARTY.txt" ]; then
  install -m 644 "$(dirname "$server")/THIRD-PARTY.txt" server/
fi
{
  echo "crossawait is yours under the MIT licence or the Apache licence 2.0, at your choice."
  for f in ../../LICENSE-MIT ../../LICENSE-APACHE; do
    printf '\n%s\n\n' "--------------------------------------------------------------------------------"
    cat "$f"
  done
} >LICENSE
npx --no-install vsce package --target "$platform" --no-dependencies --out "$out"
