#!/usr/bin/env bash
# The extension in the real VS Code: how it finds its server, what it does in the extension host, and what a user sees
# and does in the page, with the extension packed and installed. Pictures of the page are in build/editors/vscode.
#
#   run.sh --pictures   also makes those anew that the README and the walkthrough show
set -euo pipefail
pictures=
if [ "${1:-}" = --pictures ]; then pictures=1; fi
source "$(dirname "$0")/../../../tools/editors/lib.sh"
here=$top/editors/vscode
build
"$here/test/get.sh"
source "$top/.cache/vscode/env"
out=$top/build/editors/vscode
rm -rf "$out"
mkdir -p "$out"
export OUT=$out VSIX=$out/crossawait.vsix
echo "== vscode"
"$here/package.sh" "$("$NODE" -p 'process.platform + "-" + process.arch')" "$CROSSAWAIT" "$VSIX" >"$out/package.log" 2>&1 || { cat "$out/package.log" >&2; exit 1; }
cd "$here"
"$NODE" --test --test-reporter=dot test/find.mjs
"$NODE" test/host.mjs
"$NODE" test/page.mjs
if [ -n "$pictures" ]; then
  command -v pngquant >/dev/null || { echo "pictures are made small with pngquant: install it" >&2; exit 1; }
  mkdir -p media/walkthrough
  for name in finding states explain status; do
    pngquant --force --strip --speed 1 --output "media/walkthrough/$name.png" 128 "$out/picture-$name.png"
  done
  echo "pictures are in editors/vscode/media/walkthrough"
fi
