#!/usr/bin/env bash
# Runs one of the three stages, step by step, and prints the seconds of each.
# Stops at the first step that fails.
#
#   test/stages.sh check      while you work: two minutes
#   test/stages.sh test       before a change is merged: everything, 25 minutes
#   test/stages.sh nightly    what is slow or rare: an hour
#   test/stages.sh beam       the pipeline in engine/beam: some minutes
#   test/stages.sh vulncheck  whether what we depend on has known vulnerabilities
#
# A Go test that is slow says so itself and is skipped with -short. It runs
# whole in the stage test, which fails if any test is skipped there.
set -uo pipefail
cd "$(dirname "$0")/.."

linters=$PWD/test/out/bin

not_checked=4 # the status of a step that could not look
names=() seconds=()
report() {
  echo
  echo "seconds  step"
  local i total=0
  for i in "${!names[@]}"; do
    printf '%7d  %s\n' "${seconds[$i]}" "${names[$i]}"
    total=$((total + seconds[i]))
  done
  printf '%7d  in all\n' "$total"
}
step() {
  local name=$1 from=$SECONDS status=0
  shift
  echo
  echo "== $name"
  "$@" || status=$?
  names+=("$name") seconds+=($((SECONDS - from)))
  if [ $status -ne 0 ]; then
    names[-1]="$name: $([ $status -eq $not_checked ] && echo NOT CHECKED || echo FAILED)"
    report
    exit 1
  fi
}

# modules runs a command in each of our modules. Those that require nothing hold
# data alone, integrators/ holds a stranger's program, which has its own test, and
# engine/ takes minutes to compile: see beam.
modules() {
  local file
  for file in $(git grep -lE '^require' -- 'go.mod' '*/go.mod' ':!test/integrators' ':!engine'); do
    (cd "$(dirname "$file")" && "$@") || return
  done
}
script() { npm --prefix test run --silent "$@"; }

format() {
  local bad
  bad=$(git ls-files -z -- '*.go' | xargs -0 gofmt -l)
  [ -z "$bad" ] || { echo "gofmt would change:"; echo "$bad"; return 1; }
}
vet() { modules go vet ./... && GOOS=js GOARCH=wasm go vet ./wasm/core/... && GOOS=js GOARCH=wasm go vet -C test ./size/... ./crash; }
# The linters are the tools of test/go.mod. Built once, they run in any module.
linters() { go build -C test -o out/bin/ tool; }
static() { linters && modules "$linters/staticcheck" ./...; }
# Nothing is asked of shellcheck and pyflakes, which one machine has and another
# has not.
workflows() { linters && "$linters/actionlint" -shellcheck= -pyflakes= && echo "$(git ls-files '.github/workflows/*' | wc -l) workflows"; }
# Asks the Go vulnerability database, or the copy of it that VULNDB names, about
# everything our programs and tests call. govulncheck exits with 3 when it finds
# something, and with another number when it could not look.
vulncheck() {
  local status=0 db=${VULNDB:-https://vuln.go.dev}
  linters || return
  { modules "$linters/govulncheck" -db "$db" ./... && (cd engine/beam && "$linters/govulncheck" -db "$db" .); } || status=$?
  if [ $status -ne 0 ] && [ $status -ne 3 ]; then
    echo
    echo "NOT CHECKED: govulncheck could not do its work; the reason is above, and this is not a pass."
    echo "Where $db cannot be reached, VULNDB can name a copy of the database."
    return $not_checked
  fi
  return $status
}
tidy() { modules go mod tidy -diff && go mod verify; }
# Prints what the passing tests log too: budgets and sizes. The tests in test/ read
# files outside their module, which Go's cache of results does not look at.
whole() {
  local log=test/out/go-test.txt status=0
  mkdir -p test/out
  modules sh -c 'case $PWD in */test) set -- -count=1 ;; esac; exec go test -v "$@" ./...' >"$log" 2>&1 || status=$?
  grep -vE '^(=== |PASS$)|^ *--- PASS' "$log"
  ! grep -qE '^ *--- SKIP' "$log" || { echo "a test was skipped in the only run it has"; return 1; }
  return $status
}
readers() { (cd test/decode && go run . -once); }
# Five tests of the builder start Go's compiler again and again and take six
# minutes with the detector. What runs side by side in them does so in TestInstall.
racing() { go test -race -short -skip '^(TestInstallIsReproducible|TestSettingsOfOthers|TestFetchingIsToldBeforehand|TestSaysWhatIsInTheWay|TestBuilds)$' ./...; }
# The packages that go to the browser, their tests run as WebAssembly in Node.
wasm() {
  GOOS=js GOARCH=wasm go test -exec="$(go env GOROOT)/lib/wasm/go_js_wasm_exec" \
    . ./internal/codec ./internal/lean ./internal/packed ./recovery ./readiness ./readiness/instruments ./readiness/plans ./jobdesc ./jobdesc/review ./wasm/core/... &&
    # The goldens of documents are enough here: the hostile texts take minutes.
    GOOS=js GOARCH=wasm go test -short -exec="$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./jobdesc/render ./jobdesc/jobposting
}
# Where int has 32 bits: the numbers, the goldens and the offsets in memory. A
# processor of the 64-bit kind runs both.
bits32() {
  [ "$(go env GOHOSTARCH)" = amd64 ] || { echo "this processor runs no 386 programs"; return 0; }
  GOARCH=386 go test . ./internal/codec ./internal/lean ./internal/packed ./recovery ./readiness/... ./jobdesc/... ./schema ./wasm/core/...
}
# The pipeline on Beam's own runner against the command. Beam is large: one package
# is compiled at a time, so that the machine stays usable.
beam() { (cd engine/beam && export GOFLAGS="${GOFLAGS-} -p=1" && go mod tidy -diff && go vet . && go test -count=1 .); }
quiz() { node --test --test-reporter=spec test/flow.test.mjs; }

cheap() {
  step "format" format
  step "vet" vet
}

case ${1-} in
check)
  step "tools" test/tools.sh node
  cheap
  step "workflows" workflows
  step "Go tests, short" go test -short ./...
  step "staticcheck" static
  step "types" script types
  step "one walk through the quiz in Chromium" quiz
  ;;
test)
  step "tools" test/tools.sh
  cheap
  step "workflows" workflows
  step "staticcheck" static
  step "modules" tidy
  step "types" script types
  step "a checkout with core.autocrlf" test/line-ends.sh checkout
  step "Go tests" whole
  step "Go tests, short, with the race detector" racing
  step "Go tests as WebAssembly" wasm
  step "Go tests in 32 bits" bits32
  step "other people's readers" readers
  step "validators" script validators
  step "integrators" script integrators
  step "browser" script test
  step "three engines" script engines
  ;;
nightly)
  step "tools" test/tools.sh
  step "a fresh clone" test/fresh.sh
  step "a checkout with CRLF" test/line-ends.sh crlf
  step "other Go releases" test/releases.sh
  step "the figures of a trial in R" make study-check
  step "a million lines" go run -C test ./volume
  step "Beam" beam
  step "fuzz" env FUZZTIME="${FUZZTIME:-1m}" test/fuzz.sh
  step "bundlers and frameworks" make bundlers
  step "the site in Firefox and WebKit" script engines:site
  step "Lighthouse" make lighthouse
  step "old browsers" make oldbrowsers
  step "Word files" make word
  step "Orca" make orca
  step "known vulnerabilities" vulncheck
  ;;
beam)
  step "Beam" beam
  ;;
vulncheck)
  step "known vulnerabilities" vulncheck
  ;;
*)
  echo "usage: test/stages.sh check|test|nightly|beam|vulncheck" >&2
  exit 2
  ;;
esac
report
