// Package recovery holds what the sources say recovery is: five elements and
// their aspects.
package recovery
