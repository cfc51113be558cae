#!/usr/bin/env bash
# Computes the figures of a trial in R, compares the committed ones with them, and
# ours against those. R's numbers may differ in the last digits from one machine
# to another.
#
#   test/study.sh       compare
#   test/study.sh -u    write figures.txt again
set -euo pipefail
cd "$(dirname "$0")/.."

packages="r-base-core r-cran-psych r-cran-gparotation r-cran-multilevel"
if ! Rscript -e 'for (p in c("psych", "GPArotation", "multilevel")) stopifnot(requireNamespace(p, quietly = TRUE))' >/dev/null 2>&1; then
  echo "installing: $packages"
  if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "Install $packages with your package manager, then run this again." >&2
    exit 1
  fi
  apt-get update -qq
  # shellcheck disable=SC2086 # a list
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
fi

data=readiness/study/testdata/r
new=$(mktemp)
trap 'rm -f "$new"' EXIT
(cd $data && Rscript figures.R) >"$new"
if [ "${1-}" = -u ]; then
  cp "$new" $data/figures.txt
fi
paste -d ' ' $data/figures.txt "$new" | awk '
  NF != 6 || $1 != $4 || $2 != $5 { print "other figures, from line " NR ": " $0; bad++; exit }
  # What psych finds depends on where its search stops, and a sum of squares may be zero.
  { d = $3 - $6; if (d < 0) d = -d; within = $2 ~ /^psych/ ? 1e-6 : 1e-8; if (d > most) most = d; if (d > within) { print $0; bad++ } }
  END { printf "R %s: %d figures, at most %.1e from the committed ones\n", version, NR, most; exit bad > 0 }
' version="$(Rscript -e 'cat(paste0(getRversion()), "with psych", paste0(packageVersion("psych")), "and multilevel", paste0(packageVersion("multilevel")))')"
go test -count=1 ./readiness/study -run 'TestRData|TestAgainstR'
