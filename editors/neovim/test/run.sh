#!/usr/bin/env bash
# The plugin in real Neovims: 0.12 and 0.10 without a screen, 0.12 in a terminal. NVIM names another program to test
# with in place of Debian's.
source "$(dirname "$0")/../../../tools/editors/lib.sh"
plugin=$(realpath "$(dirname "$0")/..")
build

# install does what the README says a user of a checkout does.
install() {
  mkdir -p "$HOME/.local/share/nvim/site/pack/crossawait/start"
  ln -s "$plugin" "$HOME/.local/share/nvim/site/pack/crossawait/start/crossawait"
  "$nvim" --headless -c 'helptags ALL' -c 'quitall' 2>"$out/helptags.log" || fail "helptags: $(cat "$out/helptags.log")"
  logs=("$out/messages.log" "$HOME/.local/state/nvim/lsp.log")
}

headless() {
  begin "$1"
  nvim=$2
  install
  step "$("$nvim" --version | head -1), without a screen"
  (cd "$sample" && OUT="$out" ENCODING=${3:-} timeout 120 "$nvim" -i NONE -n --headless --cmd "luafile $plugin/test/headless.lua" rejected/section_4_rc.rs \
    2>"$out/messages.log") || fail "see above"
}

# by_hand is the same by hand: what a user types, and what is then to be seen.
by_hand() {
  begin "$1"
  nvim=$2
  install
  mkdir -p "$HOME/.config/nvim"
  echo 'vim.diagnostic.config({ virtual_text = true })' >"$HOME/.config/nvim/init.lua"
  local file=rejected/section_4_rc.rs pid server
  step "$("$nvim" --version | head -1), in a terminal"
  start "$nvim" -n -i NONE "$file"
  pid=$(in_terminal list-panes -F '#{pane_pid}')
  see '`counter` (`Rc<i32>`) is kept across'
  see 'state machine: 1 suspension point, not Send'
  keep diagnostic.txt
  keys ']d'
  see '10,30-25' # byte and cell of counter, from 1
  step "the diagnostic, and ]d goes to its column"

  keys '/await' Enter
  keys K
  see 'counter: Rc<i32>'
  keep hover.txt
  keys Escape
  keys 'gg]d'
  step "K"

  keys gra
  see 'replace `std::rc::Rc` with `std::sync::Arc`'
  keep actions.txt
  keys "$(screen | sed -n 's/^ *\([0-9]*\): replace `std::rc::Rc`.*/\1/p' | head -1)" Enter
  see 'let counter = Arc::new(0);'
  keys ':w' Enter
  until_true 5 "the fix is in the file" in_file '/* 🦀 数える */ let counter = Arc::new(0);' "$sample/$file"
  gone 'is kept across'
  step "gra, :w"

  keys u
  see 'is kept across'
  keys '11Gdd'
  gone 'is kept across'
  keys u
  see 'is kept across'
  step "edits: the diagnostic goes and comes"

  keys ':CrossawaitStates' Enter
  see 'crossawait://states'
  see 'async fn `handle`'
  keep states.txt
  keys q
  gone 'crossawait://states'
  keys 9G grx
  see 'crossawait://states'
  keys q
  gone 'crossawait://states'
  step ":CrossawaitStates, q, and grx on the lens"

  server=$(server_of "$pid")
  kill -9 "$server"
  see 'signal 9'
  keys Enter
  until_true 20 "another server" another_server "$pid" "$server"
  keys Escape '11Gdd'
  gone 'is kept across'
  keys u
  see 'is kept across'
  step "killed, and started again"
  keys ':qall!' Enter
  end_terminal
}

if [ -n "${NVIM:-}" ]; then
  headless neovim "$NVIM"
else
  "$top/tools/editors/get.sh" trixie forky
  headless neovim-0.10 "$cache/trixie/usr/bin/nvim" utf-16
  headless neovim-0.12 "$cache/forky/usr/bin/nvim"
  by_hand neovim-terminal "$cache/forky/usr/bin/nvim"
fi
