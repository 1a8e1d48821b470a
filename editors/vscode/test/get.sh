#!/usr/bin/env bash
# get.sh: fetches what the extension's tests run in, as far as it is not here yet: VS Code without a desktop (its
# workbench and extension host out of the npm package code-server, of which no install script and no native module is
# needed), the Node that it is made for, the extension's own packages. All but the last go to .cache/vscode, and
# .cache/vscode/env says where. A Chromium, and letters for the pictures, are installed with apt when we are root.
set -euo pipefail
here=$(realpath "$(dirname "$0")/..")
cache=$here/../../.cache/vscode
mkdir -p "$cache"
cache=$(realpath "$cache")
code=4.100.3 # VS Code 1.100, the last for Node 20
node=20.20.2

for tool in node npm; do
  command -v $tool >/dev/null || { echo "VS Code's tests need $tool: install Node 20 or later" >&2; exit 1; }
done

if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends install chromium fonts-dejavu-core fonts-droid-fallback fonts-noto-color-emoji >/dev/null
  else
    echo "VS Code's tests need a Chromium: install one (apt-get install chromium), or name its program in CHROMIUM" >&2
    exit 1
  fi
fi

program=$(command -v node)
if [ "$(node -p 'process.versions.node.split(".")[0]')" != 20 ]; then
  package=node-$(node -p 'process.platform + "-" + process.arch')
  program=$cache/node/node_modules/$package/bin/node
  if [ ! -x "$program" ]; then
    mkdir -p "$cache/node"
    echo '{ "private": true }' >"$cache/node/package.json"
    (cd "$cache/node" && npm install --silent --ignore-scripts --no-audit --no-fund "$package@$node")
  fi
fi

root=$cache/code-server-$code
if [ ! -e "$root/complete" ]; then
  echo "fetching VS Code into .cache/vscode"
  rm -rf "$root"
  mkdir -p "$root"
  (
    cd "$root"
    archive=$(npm pack --silent "code-server@$code")
    tar xzf "$archive" package/lib/vscode
    rm "$archive"
    cd package/lib/vscode
    npm install --silent --ignore-scripts --omit=dev --no-audit --no-fund
    ln -sfn node_modules node_modules.asar
  )
  touch "$root/complete"
fi

cd "$here"
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --silent --ignore-scripts --no-audit --no-fund
fi
printf 'export NODE=%q VSCODE_ROOT=%q\n' "$program" "$root/package/lib/vscode" >"$cache/env"
