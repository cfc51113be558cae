// Package console knows what a terminal is: how wide, whether it shows
// colours, how text is wrapped in it, and what must never be sent to one.
package console
