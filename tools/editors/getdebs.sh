#!/usr/bin/env bash
# getdebs.sh SUITE FOLDER PACKAGE…
#
# Unpacks packages of a Debian suite, with all that they depend on, into FOLDER. The machine's own packages, its
# lists and its sources stay as they are, so it takes no root. The mirror is the one that apt is configured with.
set -euo pipefail
suite=$1 folder=$2
shift 2

die() { echo "getdebs.sh: $*" >&2; exit 1; }
command -v apt-get >/dev/null || die "this takes apt-get, so a Debian machine; elsewhere install $* yourself"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r "$keys" ] || die "$keys is not there: apt-get install debian-archive-keyring"

# The repository that holds this release's main component is a mirror of all suites.
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
  awk -v release="$codename" '$2 == release && $3 == "main" { print $1; exit }')
[ -n "$mirror" ] || die "apt's sources name no Debian mirror for \"$codename\""

state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$state/none" "$state/lists/partial" "$state/cache/archives/partial" "$folder"
: >"$state/status"
echo "deb [signed-by=$keys] $mirror $suite main" >"$state/sources.list"
# A mirror that lags behind is as good: what counts is that Debian signed it.
options=(-qq -o Acquire::Check-Valid-Until=false
  -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts="$state/none" -o Dir::Etc::preferencesparts="$state/none"
  -o Dir::State="$state" -o Dir::State::lists="$state/lists" -o Dir::State::status="$state/status"
  -o Dir::Cache="$state/cache" -o Dir::Log="$state" -o Debug::NoLocking=1
  -o APT::Install-Recommends=0 -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3
  -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
  -o APT::Update::Post-Invoke::=true -o DPkg::Post-Invoke::=true)
apt-get "${options[@]}" update || die "the lists of $suite cannot be fetched from the mirror in apt's sources"
apt-get "${options[@]}" -y --download-only install "$@" >/dev/null || die "$suite does not give $*"
for deb in "$state"/cache/archives/*.deb; do
  dpkg-deb -x "$deb" "$folder"
done
