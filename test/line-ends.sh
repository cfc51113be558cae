#!/usr/bin/env bash
# Holds that the line ends of a checkout do not matter, in clones of the last
# commit that are thrown away.
#
#   test/line-ends.sh checkout   with core.autocrlf=true each byte is as without it
#   test/line-ends.sh crlf       where every text has CRLF, the Go tests pass and
#                                the widget's bytes are the same
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

case ${1-} in
checkout)
  git -c core.autocrlf=false clone -q . "$dir/plain"
  git -c core.autocrlf=true clone -q . "$dir/windows"
  diff -rq -x .git "$dir/plain" "$dir/windows"
  echo "$(git ls-files | wc -l) files, the same bytes"
  ;;
crlf)
  git clone -q . "$dir/plain"
  git clone -q --no-checkout . "$dir/crlf"
  # This file outranks .gitattributes, so the checkout is as if there were none.
  echo '* text=auto eol=crlf' >"$dir/crlf/.git/info/attributes"
  git -C "$dir/crlf" checkout -q HEAD
  many=$(git -C "$dir/crlf" ls-files --eol | grep -c 'w/crlf')
  [ "$many" -gt 500 ] || { echo "only $many files have CRLF"; exit 1; }
  echo "$many files have CRLF"
  for each in plain crlf; do
    go run -C "$dir/$each" ./wasm/build -quick -dist "$dir/$each-dist" >/dev/null
  done
  diff -rq "$dir/plain-dist" "$dir/crlf-dist"
  echo "the widget's bytes are the same"
  cd "$dir/crlf" && go test ./...
  ;;
*)
  echo "usage: test/line-ends.sh checkout|crlf" >&2
  exit 2
  ;;
esac
