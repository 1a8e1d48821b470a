# What the editors' tests share; sourced by editors/*/test/run.sh.
#
# lib.sh sets top (the checkout), build (the built server's folder), name and out (the run's output, which holds
# captures, logs and a home of its own), and gives:
#
#   begin NAME         starts a run: a fresh out folder and home, the sample copied to $sample
#   step TEXT…         says what is done next
#   fail TEXT…         ends the test, with the screen and the logs
#   start COMMAND…     runs a program in a terminal of 110 by 32 cells
#   see TEXT [SECONDS] waits until the screen shows TEXT
#   gone TEXT [SECONDS]
#   until_true SECONDS WHAT COMMAND…   waits until a command succeeds
#   keys KEY…          types, in tmux's names of keys
#   keep FILE          keeps the screen as a text capture
#   end_terminal       ends the program and its terminal
set -euo pipefail
top=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
cache=$top/.cache/editors
mkdir -p "$top/build/editors"

# build makes the server, unless CROSSAWAIT names one.
build() {
  if [ -z "${CROSSAWAIT:-}" ]; then
    make -s -C "$top" build
    CROSSAWAIT=$top/bin/crossawait
  fi
  export CROSSAWAIT
  export PATH="$(dirname "$CROSSAWAIT"):$PATH"
}

begin() {
  name=$1
  out=$top/build/editors/$name
  rm -rf "$out"
  mkdir -p "$out/home"
  sample=$out/chapter
  "$top/tools/editors/sample.sh" "$sample"
  # cargo and rustup are the machine's, everything else is as for a new user.
  export CARGO_HOME=${CARGO_HOME:-$HOME/.cargo} RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup}
  unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME
  export HOME=$out/home LANG=C.UTF-8 LC_ALL=C.UTF-8
  echo "== $name"
}

step() { echo "   $*"; }

# logs are the files that tell what went wrong.
logs=()

fail() {
  echo "FAILED: $name: $*" >&2
  if [ -n "${terminal:-}" ]; then
    echo "---- the screen" >&2
    screen >&2 || true
  fi
  local log
  for log in "${logs[@]}"; do
    [ -s "$log" ] || continue
    echo "---- the end of $log" >&2
    grep -v "/progress" "$log" | tail -n 30 | cut -c 1-400 >&2
  done
  end_terminal
  exit 1
}

terminal=
in_terminal() { "${TMUX_PROGRAM:-$cache/trixie/usr/bin/tmux}" -u -L "$terminal" "$@"; }

start() {
  terminal=crossawait-$name-$$
  trap end_terminal EXIT
  # The terminal stays when the program ends, so that its last words can be seen.
  in_terminal -f /dev/null new-session -d -x 110 -y 32 -c "$sample" \
    "env TERM=tmux-256color COLORTERM=truecolor $(printf '%q ' "$@"); exec sleep 3600"
  in_terminal set-option -g escape-time 0
}

end_terminal() {
  [ -z "$terminal" ] || in_terminal kill-server 2>/dev/null || true
  terminal=
}

screen() { in_terminal capture-pane -p; }

until_true() {
  local seconds=$1 what=$2 end=$((SECONDS + $1))
  shift 2
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || fail "not within $seconds seconds: $what"
    sleep 0.05
  done
}

shows() { screen | grep -qF -- "$1"; }
shows_not() { ! shows "$1"; }
see() { until_true "${2:-20}" "the screen shows: $1" shows "$1"; }
gone() { until_true "${2:-20}" "the screen no longer shows: $1" shows_not "$1"; }
keys() { in_terminal send-keys "$@"; }

# keep waits until the screen stands still and keeps it, without what turns while a server works.
keep() {
  local now before=
  for _ in $(seq 100); do
    now=$(screen | sed 's/[⣾⣽⣻⢿⡿⣟⣯⣷]/ /g; s/ *$//')
    [ "$now" != "$before" ] || break
    before=$now
    sleep 0.1
  done
  mkdir -p "$out/captures"
  printf '%s\n' "$now" >"$out/captures/$1"
}

in_file() { grep -sqF -- "$1" "$2"; }

# server_of PID: the crossawait that a program has started, directly or not.
server_of() {
  local child
  for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do
    if grep -qs '^State:.Z' "/proc/$child/status"; then
      continue # it has ended, and nobody has taken note
    elif [ "$(cat /proc/"$child"/comm 2>/dev/null)" = crossawait ]; then
      echo "$child"
      return
    fi
    server_of "$child"
  done
}

# another_server PID OLD: whether the program has a server other than this process.
another_server() {
  local now
  now=$(server_of "$1")
  [ -n "$now" ] && [ "$now" != "$2" ]
}
