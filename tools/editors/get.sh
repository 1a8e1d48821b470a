#!/usr/bin/env bash
# get.sh SUITE…
#
# Puts the editors of Debian suites into .cache/editors/SUITE, ready to run from there: nothing is installed. What is
# there already is left as it is; remove the folder to get newer ones (forky moves on until it is released).
set -euo pipefail
tools=$(dirname "$(realpath "$0")")
cache=$(realpath -m "$tools/../../.cache/editors")
mkdir -p "$cache"

# packages_of SUITE: what is taken from it. tmux and patchelf are tools of the tests.
packages_of() {
  case $1 in
    forky) echo neovim hx rust-analyzer ;;
    trixie) echo neovim hx emacs-nox tmux patchelf ;;
    *) echo "get.sh: no editor is taken from \"$1\"" >&2; return 1 ;;
  esac
}

# relocate FOLDER: lets the programs in it find their own loader and libraries, wherever the folder is now. It
# cannot be moved afterwards.
relocate() {
  local root=$1 lib loader program library tool=$cache/trixie/usr
  lib=$(dirname "$(ls "$root"/usr/lib/*/libc.so.6)")
  loader=$(ls "$lib"/ld-linux-*.so.*)
  tool_lib=$(dirname "$(ls "$tool"/lib/*/libc.so.6)")
  patch() { "$(ls "$tool_lib"/ld-linux-*.so.*)" --library-path "$tool_lib" "$tool/bin/patchelf" "$@"; }
  for program in "$root"/usr/bin/{nvim,tmux,emacs-nox,rust-analyzer} "$root"/usr/lib/hx/hx; do
    [ ! -e "$program" ] || patch --set-interpreter "$loader" --force-rpath --set-rpath "$lib" "$program"
  done
  # A library that says itself where its own are does not ask the program.
  for library in "$lib"/libLLVM*.so* "$lib"/libgccjit.so*; do
    [ -L "$library" ] || [ ! -e "$library" ] || patch --force-rpath --set-rpath "$lib" "$library"
  done
  # Debian's Neovim looks for its parsers in /usr/lib; hovers need markdown's.
  [ ! -d "$root/usr/lib/nvim/parser" ] || cp -r "$root/usr/lib/nvim/parser" "$root/usr/share/nvim/runtime/"
}

get() {
  local suite=$1 root=$cache/$1
  rm -rf "$root"
  # shellcheck disable=SC2046 # a list of words
  "$tools/getdebs.sh" "$suite" "$root" $(packages_of "$suite")
}

missing=()
for suite in "$@"; do
  packages_of "$suite" >/dev/null
  [ -e "$cache/$suite/complete" ] || missing+=("$suite")
done
# trixie has the tool that makes the others ready to run.
[ ${#missing[@]} = 0 ] || [ -e "$cache/trixie/complete" ] || [[ " ${missing[*]} " = *" trixie "* ]] || missing+=(trixie)
jobs=()
for suite in "${missing[@]}"; do
  echo "fetching $(packages_of "$suite") of Debian $suite into .cache/editors/$suite"
  get "$suite" &
  jobs+=($!)
done
for job in "${jobs[@]}"; do wait "$job"; done
for suite in "${missing[@]}"; do
  relocate "$cache/$suite"
  touch "$cache/$suite/complete"
done
