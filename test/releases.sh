#!/usr/bin/env bash
# Builds the widget with other, real Go releases installed, and checks that the
# bytes are the same. RELEASES names other releases. Everything compiles with
# the oldest release that go.mod allows.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
oldest=go$(go list -m -f '{{.GoVersion}}')
GOTOOLCHAIN=$oldest go vet ./...
go run ./wasm/build -quick -o "$dir/here" >/dev/null
for release in ${RELEASES:-$oldest go1.26.7 go1.27.0}; do
  GOTOOLCHAIN=$release go version
  GOTOOLCHAIN=$release go run ./wasm/build -quick -o "$dir/$release" >/dev/null
  diff -rq "$dir/here" "$dir/$release"
done
echo "the same bytes"
