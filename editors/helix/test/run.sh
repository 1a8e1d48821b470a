#!/usr/bin/env bash
# crossawait beside rust-analyzer in real Helix, 25.07 and 25.01, in a terminal. HX names another program to test with
# in place of Debian's; rust-analyzer is then the one of $PATH.
source "$(dirname "$0")/../../../tools/editors/lib.sh"
here=$(realpath "$(dirname "$0")/..")
file=rejected/section_4_rc.rs

# install does what the README says.
install() {
  mkdir -p "$HOME/.config/helix"
  cp "$here/languages.toml" "$HOME/.config/helix/"
  cp "$here/config.toml" "$HOME/.config/helix/"
  # Helix formats on save, and rustfmt would give the comment before `counter` a line of its own.
  sed -i 's/^name = "rust"$/&\nauto-format = false/' "$HOME/.config/helix/languages.toml"
  # rust-analyzer shall answer without cargo, which need not be there, and without reading std.
  cat >>"$HOME/.config/helix/languages.toml" <<TOML

[language-server.rust-analyzer.config]
checkOnSave = false
cachePriming.enable = false
linkedProjects = [{ crates = [{ root_module = "$sample/$file", edition = "2021", deps = [] }] }]
TOML
  logs=("$out/helix.log")
}

story() {
  begin "$1"
  install
  local hx=$2 pid server version
  version=$("$hx" --version)
  step "$version"
  start "$hx" -v --log "$out/helix.log" "$file"
  pid=$(in_terminal list-panes -F '#{pane_pid}')
  see '● 1' 60
  keys ']' d
  see '10:27' # the last character of counter, in characters from 1
  see 'is kept across'
  keep diagnostic.txt
  step "the diagnostic, and ]d goes to its column"

  keys ':11' Enter
  see '  11:1'
  keys fa
  see '11:13'
  keys Space k
  see 'counter: Rc<i32>' 60
  keep hover.txt
  keys Escape
  gone 'counter: Rc<i32>'
  step "space k"

  # rust-analyzer has something to say of the function's name once it has read the crate.
  keys ':9' Enter
  see '  9:1'
  keys fh
  see '9:10'
  case $version in
    *" 25.01"*)
      keys Space k
      see 'handle makes a future'
      keep hover-of-the-first.txt
      ;;
    *)
      until_true 60 "the hovers of two servers" both_hovers
      keep hover-of-both.txt
      keys M-n
      see '[2/2] rust-analyzer'
      see 'async fn handle()'
      ;;
  esac
  keys Escape
  gone 'rust-analyzer'
  gone 'handle makes a future'
  step "space k, where both servers have an answer"

  keys gg ']' d
  see '10:27'
  keys Space a
  see 'replace `std::rc::Rc` with `std::sync::Arc`' 60
  keep actions.txt
  keys Enter
  see 'let counter = Arc::new(0);'
  keys ':w' Enter
  until_true 10 "the fix is in the file" in_file '/* 🦀 数える */ let counter = Arc::new(0);' "$sample/$file"
  gone '● 1'
  step "space a, :w"

  keys u
  see 'let counter = Rc::new(0);'
  see '● 1'
  keys ':11' Enter
  see '  11:1'
  keys xd
  gone 'do_io().await;'
  gone '● 1'
  keys u
  see '● 1'
  step "edits: the diagnostic goes and comes"

  keys ':w' Enter
  until_true 10 "the file is as it was" in_file 'let counter = Rc::new(0);' "$sample/$file"
  keys ':11' Enter
  see '  11:1'
  case $version in
    *" 25.01"*) keys ":sh crossawait states $file:11" Enter ;; # it does not expand %{…}
    *) keys + s ;;
  esac
  see 'async fn `handle`'
  keep states.txt
  keys Escape
  gone 'async fn `handle`'
  step "the state machine"

  server=$(server_of "$pid")
  kill -9 "$server"
  gone '● 1'
  case $version in
    *" 25.01"*) keys ':lsp-restart' Enter ;;
    *) keys ':lsp-restart crossawait' Enter ;;
  esac
  until_true 20 "another server" another_server "$pid" "$server"
  see '● 1' 60
  keys ':11' Enter
  see '  11:1'
  keys xd
  gone '● 1'
  step "killed, and :lsp-restart"
  keys ':q!' Enter
  end_terminal
}

# both_hovers asks for a hover, and whether two servers answered.
both_hovers() {
  if shows 'handle makes a future'; then
    keys Escape
    gone 'handle makes a future'
  fi
  keys Space k
  see 'handle makes a future' 60
  shows '[1/2] crossawait'
}

build
if [ -n "${HX:-}" ]; then
  story helix "$HX"
else
  "$top/tools/editors/get.sh" trixie forky
  export PATH=$PATH:$cache/forky/usr/bin
  story helix-25.07 "$cache/forky/usr/lib/hx/hx"
  story helix-25.01 "$cache/trixie/usr/lib/hx/hx"
fi
