// Package peerwork is the root of a library that helps organisations employ
// peer workers.
package peerwork
