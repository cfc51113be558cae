#!/usr/bin/env bash
# Gives the run a session bus of its own, so that no screen reader or browser of
# the desktop it is started from takes part.
set -euo pipefail
cd "$(dirname "$0")"
exec dbus-run-session -- node run.mjs "$@"
