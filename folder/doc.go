// Package folder keeps what a working group has made in one file: its vision, its
// plan and the job description.
//
// Each document is in it unchanged: its canonical bytes are those of its own file.
// There is no place for anything that people answered: no response, no result, no
// group result.
package folder
