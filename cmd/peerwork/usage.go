package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// wrongFlag says what is wrong with the flags of a command.
func wrongFlag(cmd *cobra.Command, err error) error {
	hintDA := " Se »" + cmd.CommandPath() + " --help«."
	hintEN := " See “" + cmd.CommandPath() + " --help”."
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	switch {
	case errors.As(err, &unknown):
		name := "--" + unknown.GetSpecifiedName()
		if letters := unknown.GetSpecifiedShortnames(); letters != "" {
			name = "-" + letters
		}
		return newUsageError("Flaget "+name+" findes ikke."+hintDA, "There is no flag "+name+"."+hintEN)
	case errors.As(err, &bare):
		name := "--" + bare.GetFlag().Name
		return newUsageError("Flaget "+name+" mangler sin værdi."+hintDA, "The flag "+name+" lacks its value."+hintEN)
	}
	return newUsageError("Flagene kan ikke læses ("+err.Error()+")."+hintDA, "The flags cannot be read ("+err.Error()+")."+hintEN)
}

func noSuchCommand(name string, near []string) error {
	da, en := "Kommandoen »"+name+"« findes ikke.", "There is no command “"+name+"”."
	if len(near) > 0 {
		da += " Mente du " + strings.Join(near, " eller ") + "?"
		en += " Did you mean " + strings.Join(near, " or ") + "?"
		return newUsageError(da, en)
	}
	return newUsageError(da+" »peerwork --help« viser dem, der gør.", en+" “peerwork --help” lists those there are.")
}

// atMost refuses more than n arguments.
func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) <= n {
			return nil
		}
		return newUsageError(
			"»"+args[n]+"« er der ikke brug for her. Se »"+cmd.CommandPath()+" --help«.",
			"“"+args[n]+"” is not needed here. See “"+cmd.CommandPath()+" --help”.")
	}
}

// oneOf refuses a value that is not among the known ones.
func oneOf(what, value string, known []string) error {
	for _, k := range known {
		if k == value {
			return nil
		}
	}
	list := strings.Join(known, ", ")
	return newUsageError(
		what+" »"+value+"« findes ikke. Vælg mellem: "+list+".",
		what+" “"+value+"” does not exist. Choose one of: "+list+".")
}
