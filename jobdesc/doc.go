// Package jobdesc describes the job of a peer worker: what is in it and what
// is not, on what terms, and what the organisation promises.
package jobdesc
