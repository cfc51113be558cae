// Package readiness asks how far an organisation has come in preparing for
// peer workers, and says what is missing.
package readiness
