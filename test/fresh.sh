#!/usr/bin/env bash
# What a stranger meets: a clone of the last commit, empty module and build
# caches, `go run ./cmd/peerwork serve`. Prints the seconds until the demo and
# the widget answer, and fails above 90.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
pid=
finish() {
  [ -z "$pid" ] || kill -INT -- -"$pid" 2>/dev/null || true
  chmod -R u+w "$dir" 2>/dev/null || true
  rm -rf "$dir"
}
trap finish EXIT
git clone -q . "$dir/clone"
cd "$dir/clone"
export GOCACHE=$dir/cache GOMODCACHE=$dir/modules
addr=127.0.0.1:${PORT:-18080}
from=$(date +%s.%N)
setsid go run ./cmd/peerwork serve --addr "$addr" >"$dir/log" 2>&1 &
pid=$!
for _ in $(seq 1 450); do
  if curl -fsS -o /dev/null "http://$addr/" 2>/dev/null && curl -fsS -o /dev/null "http://$addr/widget/peer-readiness.js" 2>/dev/null; then
    took=$(awk -v a="$from" -v b="$(date +%s.%N)" 'BEGIN{printf "%.1f", b-a}')
    cat "$dir/log"
    echo "fresh clone, empty caches: serve answered after $took s (limit 90)"
    awk -v t="$took" 'BEGIN{exit !(t<=90)}'
    exit
  fi
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.2
done
cat "$dir/log"
echo "serve did not answer" >&2
exit 1
