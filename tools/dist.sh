#!/usr/bin/env bash
# dist.sh [PLATFORM…]
#
# Builds what people install, into dist/: for each platform an archive with the program, its licences and pages, and the
# .vsix of the VS Code extension; SHA256SUMS over all. Without arguments: every platform for which there is a C compiler
# here (docs/building.md says where they come from). VERSION is the version, by default the one of the sources.
#
# dist.sh --vsix [PLATFORM…] builds the .vsix files alone.
#
# Programs for Linux are linked statically and run on any distribution; those for Windows need nothing beside what comes
# with it; those for macOS link to what every macOS has.
set -euo pipefail
root=$(realpath "$(dirname "$0")/..")
cd "$root"
dist=$root/dist
all="linux-x64 linux-arm64 win32-x64 darwin-x64 darwin-arm64"
module=github.com/crossawait/crossawait/internal/version
version=${VERSION:-$(sed -n 's/^\tnumber = "\(.*\)"$/\1/p' internal/version/version.go)}
commit=$(tools/commit.sh)
# The time in archives: the commit's, so that the same sources give the same archives.
epoch=$(git log -1 --format=%ct 2>/dev/null || echo 0)

# zig is a C compiler for macOS that needs no macOS: the Python package ziglang.
zig_program() {
  if command -v zig >/dev/null; then command -v zig; return; fi
  for python in "$root/.cache/zig/bin/python" python3; do
    if "$python" -c 'import ziglang' 2>/dev/null; then echo "$python -m ziglang"; return; fi
  done
}

# compiler PLATFORM: the C compiler for it; nothing when there is none.
compiler() {
  local c
  case $1 in
    linux-x64) c=$([ "$(uname -sm)" = "Linux x86_64" ] && echo cc || echo x86_64-linux-gnu-gcc) ;;
    linux-arm64) c=$([ "$(uname -sm)" = "Linux aarch64" ] && echo cc || echo aarch64-linux-gnu-gcc) ;;
    win32-x64) c=x86_64-w64-mingw32-gcc ;;
    darwin-*)
      if [ "$(uname -s)" = Darwin ]; then
        case $1 in *-arm64) echo "cc -arch arm64" ;; *) echo "cc -arch x86_64" ;; esac
        return
      fi
      c=$(zig_program)
      case $1 in *-arm64) c=${c:+$c cc -target aarch64-macos} ;; *) c=${c:+$c cc -target x86_64-macos} ;; esac
      echo "$c"
      return ;;
    *) echo "dist.sh: there is no platform \"$1\"; there are $all" >&2; exit 2 ;;
  esac
  if command -v "$c" >/dev/null; then echo "$c"; fi
}

# licences GOOS GOARCH: those of what is linked into the program.
licences() {
  echo "What is linked into crossawait, and its licences."
  printf '\n%s\n\nThe Go standard library\n\n' "$(printf '%80s' | tr ' ' -)"
  cat "$(go env GOROOT)/LICENSE"
  GOOS=$1 GOARCH=$2 CGO_ENABLED=1 go list -deps -f '{{with .Module}}{{if not .Main}}{{.Path}}@{{.Version}} {{.Dir}}{{end}}{{end}}' ./cmd/crossawait | sort -u |
    while read -r name dir; do
      printf '\n%s\n\n%s\n' "$(printf '%80s' | tr ' ' -)" "$name"
      found=
      for file in "$dir"/[Ll][Ii][Cc][Ee][Nn][SsCc][Ee]* "$dir"/COPYING* "$dir"/NOTICE*; do
        [ -f "$file" ] || continue
        found=1
        echo
        cat "$file"
      done
      [ -n "$found" ] || { echo "dist.sh: $name has no licence" >&2; exit 1; }
    done
}

# build PLATFORM CC FOLDER
build() {
  local platform=$1 goos goarch suffix= tags= link
  case $platform in linux-*) goos=linux ;; win32-*) goos=windows suffix=.exe ;; darwin-*) goos=darwin ;; esac
  case $platform in *-x64) goarch=amd64 ;; *) goarch=arm64 ;; esac
  link="-s -w -X $module.number=$version -X $module.commit=$commit"
  case $goos in
    linux) tags=netgo,osusergo link+=" -linkmode external -extldflags -static" ;;
    windows) link+=" -linkmode external -extldflags -static" ;;
    darwin)
      if [ "$(uname -s)" != Darwin ]; then
        tools/macos-stubs.sh "$work/macos"
        link+=" -extldflags '-F$work/macos -L$work/macos'"
      fi ;;
  esac
  GOOS=$goos GOARCH=$goarch CGO_ENABLED=1 CC=$2 go build -trimpath -tags "$tags" -ldflags "$link" -o "$3/crossawait$suffix" ./cmd/crossawait
  licences $goos $goarch >"$3/THIRD-PARTY.txt"
}

archives=1
if [ "${1:-}" = --vsix ]; then
  archives=
  shift
fi
# archive PLATFORM NAME: packs the folder of that name, with what people read.
archive() {
  local folder=$work/$2
  cp README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE "$folder/"
  git ls-files docs editors | grep -v -e '^editors/[^/]*/test/' -e '^editors/vscode/\(src\|media\|package\|tsconfig\|build\)' | tar -cf - -T - | tar -xf - -C "$folder"
  case $1 in
    win32-*)
      find "$folder" -exec touch -d "@$epoch" {} +
      (cd "$work" && find "$2" -type f | LC_ALL=C sort | zip -qX "$dist/$2.zip" -@) ;;
    *)
      tar -C "$work" --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner -cf - "$2" | gzip -n >"$dist/$2.tar.gz" ;;
  esac
}

# vsix PLATFORM FOLDER: packs the extension with the program in FOLDER.
vsix() {
  command -v npm >/dev/null || { echo "no npm: the .vsix for $1 is left out"; return; }
  local program=$2/crossawait extension
  [ -e "$program" ] || program+=.exe
  extension=$(node -p "require('./editors/vscode/package.json').version")
  editors/vscode/package.sh "$1" "$program" "$dist/crossawait-$1-$extension.vsix" >"$work/vsce.log" 2>&1 || { cat "$work/vsce.log"; exit 1; }
}

if [ $# -gt 0 ]; then
  platforms=$*
else
  platforms=
  for p in $all; do
    if [ -n "$(compiler "$p")" ]; then platforms+=" $p"; else echo "no C compiler for $p: left out (docs/building.md)"; fi
  done
fi

for platform in $platforms; do
  cc=$(compiler "$platform")
  [ -n "$cc" ] || { echo "dist.sh: there is no C compiler for $platform here; docs/building.md says where to get one" >&2; exit 1; }
done
mkdir -p "$dist"
rm -rf "$dist"/crossawait-* "$dist/SHA256SUMS"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for platform in $platforms; do
  cc=$(compiler "$platform")
  echo "building $platform"
  name=crossawait-$version-$platform
  folder=$work/$name
  mkdir -p "$folder"
  build "$platform" "$cc" "$folder"
  if [ -n "$archives" ]; then archive "$platform" "$name"; fi
  vsix "$platform" "$folder"
done
(cd "$dist" && sha256sum crossawait-* >SHA256SUMS && cat SHA256SUMS)
