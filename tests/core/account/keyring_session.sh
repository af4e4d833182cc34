#!/bin/sh
# Runs a test on a session bus and an unlocked key store of its own, so that nobody's real one is touched.
set -eu
for program in gnome-keyring-daemon dbus-run-session; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home"
dbus-run-session -- sh -c \
    'printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$1"' sh "$1"
