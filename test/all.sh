#!/usr/bin/env bash
# Runs every check, stage by stage, and prints the seconds of each. Stops at
# the first stage that fails.
set -uo pipefail
cd "$(dirname "$0")/.."

names=() seconds=()
report() {
  echo
  echo "seconds  stage"
  local i total=0
  for i in "${!names[@]}"; do
    printf '%7d  %s\n' "${seconds[$i]}" "${names[$i]}"
    total=$((total + seconds[i]))
  done
  printf '%7d  in all\n' "$total"
}
stage() {
  local name=$1 from=$SECONDS status=0
  shift
  echo
  echo "== $name"
  "$@" || status=$?
  names+=("$name") seconds+=($((SECONDS - from)))
  if [ $status -ne 0 ]; then
    names[-1]="$name: FAILED"
    report
    exit 1
  fi
}

format() {
  local bad
  bad=$(git ls-files -z -- '*.go' | xargs -0 gofmt -l)
  [ -z "$bad" ] || { echo "gofmt would change:"; echo "$bad"; return 1; }
}
vet() { go vet ./... && go vet -C test ./... && GOOS=js GOARCH=wasm go vet ./wasm/core/... && GOOS=js GOARCH=wasm go vet -C test ./size/... ./crash; }
static() { go run "$STATICCHECK" ./... && (cd test && go run "$STATICCHECK" ./...); }
tidy() { go mod tidy -diff && go mod verify && (cd test && go mod tidy -diff && go test ./... && cd decode && go run . -once); }
# Where one goroutine reckons for long, the detector takes ten times as long and
# finds nothing; and it allocates on its own, so ceilings are tested without it.
# Each test runs once: with the detector, or, if its name is here, without.
alone='Alloc|Grow|Tree|BoundedMemory|AgainstFractions|HostileBytes|MutationsAgree|SameEveryTime|NothingIsRepeated'
alone+='|LinesFit|LineFits|PlainAndRespectful|WordsOfTheExamples|CodeTypos|CodeRoundTrip|HostileMarkdown|HostileHTML'
alone+='|Verdicts|PlanOverManyStarts|ScoreIsExact|FuzzRender|FuzzDecodeAgrees|GeneratedFiles|WriteReplaces|ServeBuiltFolder|Tone'
race() {
  local packages
  packages=$(go list ./... | grep -v '/internal/build$') && go test -race -skip "$alone" $packages
}
plain() { go test -run "$alone" ./...; }
# The packages that go to the browser, their tests run as WebAssembly in Node.
wasm() {
  GOOS=js GOARCH=wasm go test -exec="$(go env GOROOT)/lib/wasm/go_js_wasm_exec" \
    . ./internal/codec ./internal/lean ./recovery ./readiness ./readiness/instruments ./readiness/plans ./jobdesc ./wasm/core/...
}
# Where int has 32 bits: the numbers, the goldens and the offsets in memory. A
# processor of the 64-bit kind runs both.
bits32() {
  [ "$(go env GOHOSTARCH)" = amd64 ] || { echo "this processor runs no 386 programs"; return 0; }
  GOARCH=386 go test . ./internal/codec ./internal/lean ./recovery ./readiness/instruments ./readiness/fhir ./jobdesc/jobposting ./wasm/core/call &&
    GOARCH=386 go test -run 'Golden|Exact|Bounds|Code|Compare|Plan|CSV|Calendar|Fuzz|Review' ./readiness ./readiness/plans ./jobdesc &&
    GOARCH=386 go test -run 'RoundTrip|Examples|HostileBytes$' ./schema
}

stage "tools" test/tools.sh
stage "format" format
stage "vet" vet
stage "staticcheck" static
stage "modules" tidy
stage "Go tests, race detector" race
stage "builder and budgets" go test ./internal/build
stage "Go tests that are slow with it" plain
stage "Go tests as WebAssembly" wasm
stage "Go tests in 32 bits" bits32
stage "validators" npm --prefix test run --silent validators
stage "integrators" npm --prefix test run --silent integrators
stage "browser" npm --prefix test test --silent
stage "three engines" npm --prefix test run --silent engines
report
