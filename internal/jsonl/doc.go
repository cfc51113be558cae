// Package jsonl is JSON Lines: how they are read, and what the command and the
// pipeline in engine/beam both do with each of them, so that the two agree to the
// byte.
package jsonl
