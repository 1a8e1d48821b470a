#!/usr/bin/env bash
# install.sh DIR: VS Code without a desktop, in DIR: its workbench and extension host out of the npm package
# code-server, of which no install script and no native module is needed. Does nothing when it is there.
set -euo pipefail
version=4.100.3 # VS Code 1.100, the last for Node 20
dir=$(realpath -m "$1")/code-server-$version
if [ ! -e "$dir/ready" ]; then
  rm -rf "$dir"
  mkdir -p "$dir"
  cd "$dir"
  tgz=$(npm pack --silent "code-server@$version")
  tar xzf "$tgz" package/lib/vscode package/package.json
  rm "$tgz"
  (
    cd package/lib/vscode
    npm install --silent --ignore-scripts --omit=dev --no-audit --no-fund
    ln -sfn node_modules node_modules.asar
  )
  touch ready
fi
echo "$dir/package/lib/vscode"
