#!/usr/bin/env bash
# crossawait in Emacs with Eglot, in batch. EMACS names another program to test with in place of Debian's.
source "$(dirname "$0")/../../../tools/editors/lib.sh"
here=$(realpath "$(dirname "$0")/..")
build
begin emacs
if [ -n "${EMACS:-}" ]; then
  emacs=("$EMACS")
else
  "$top/tools/editors/get.sh" trixie
  usr=$cache/trixie/usr
  # Emacs knows its folders by where it was built for. It compiles nothing: there need be no compiler.
  emacs=("$usr/bin/emacs-nox" --dump-file="$(ls "$usr"/libexec/emacs/*/*/*.pdmp)")
  EMACSLOADPATH=$(find "$usr"/share/emacs/*/lisp -type d | paste -sd:)
  EMACSDATA=$(ls -d "$usr"/share/emacs/*/etc)
  export EMACSLOADPATH EMACSDATA
fi
(cd "$sample" && OUT=$out timeout 120 "${emacs[@]}" -Q --batch \
  --eval '(setq native-comp-enable-subr-trampolines nil native-comp-jit-compilation nil)' -l "$here/crossawait.el" -l "$here/test/story.el" \
  2>"$out/messages.log") || { logs=("$out/messages.log"); fail "see above"; }
