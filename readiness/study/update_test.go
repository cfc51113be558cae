package study

import "flag"

var update = flag.Bool("update", false, "write what the tests hold again")
