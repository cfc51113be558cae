#!/usr/bin/env bash
# Runs every native fuzz target for its share of FUZZTIME (10m unless set).
set -euo pipefail
cd "$(dirname "$0")/.."
targets=$(grep -rhoE --include='*_test.go' '^func (Fuzz[A-Za-z0-9]+)' . | awk '{print $2}' | sort)
count=$(echo "$targets" | wc -l)
minutes=${FUZZTIME:-10m}
each=$(( ${minutes%m} * 60 / count ))s
for target in $targets; do
  package=$(dirname "$(grep -rlE --include='*_test.go' "^func $target\(" . | head -1)")
  echo "== $target in $package for $each"
  go test -run '^$' -fuzz "^$target\$" -fuzztime "$each" -fuzzminimizetime 2s "$package"
done
