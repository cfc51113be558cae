#!/usr/bin/env bash
# Fuzzes every target for FUZZTIME each (10m unless set), FUZZJOBS at a time (2
# unless set), and prints what came of it. FUZZ is a pattern for the names of
# the targets. What the fuzzer finds is put in a testdata/fuzz folder, where it
# stays as a seed when it is fixed; the logs are in FUZZLOGS.
set -uo pipefail
cd "$(dirname "$0")/.."

time=${FUZZTIME:-10m}
jobs=${FUZZJOBS:-2}
logs=${FUZZLOGS:-$(mktemp -d)}
mkdir -p "$logs"

# one PACKAGE TARGET runs a target and leaves a log and a line of the report.
one() {
  local log="$logs/$2.log" from=$SECONDS findings=0 runs
  go test -run '^$' -fuzz "^$2\$" -fuzztime "$time" -fuzzminimizetime 200x -parallel 1 "$1" >"$log" 2>&1 || findings=1
  # Go's fuzzer fails at times as its time runs out (golang.org/issue/48591). That
  # is no finding: what it finds it writes down.
  if grep -qxE ' *context deadline exceeded' "$log" && ! grep -q 'Failing input written' "$log"; then findings=0; fi
  runs=$(grep -oE 'execs: [0-9]+' "$log" | tail -1 | grep -oE '[0-9]+')
  printf '%-28s %-32s %12s %8s %s\n' "$2" "$1" "${runs:-0}" "$(((SECONDS - from + 30) / 60))" \
    "$([ $findings = 0 ] && echo none || echo "SEE $log")" | tee "$logs/$2.line"
}

while read -r package target; do
  while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do wait -n; done
  one "$package" "$target" &
done < <(git grep -E '^func Fuzz[A-Za-z0-9]+\(' -- '*_test.go' | sed -E 's|^(.*/)?[^/]*:func (Fuzz[A-Za-z0-9]+).*|./\1 \2|' | grep -E "${FUZZ:-.}" | sort -k2)
wait

echo
printf '%-28s %-32s %12s %8s %s\n' target package executions minutes findings
cat "$logs"/*.line
! grep -l 'SEE ' "$logs"/*.line >/dev/null
