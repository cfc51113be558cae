package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Say which version this is",
		Example: "  peerwork version",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(a.out, version())
			return err
		},
	}
}

// version is the version that was built, the commit when it is known, and the
// Go version that built it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "peerwork"
	}
	return describe(info)
}

func describe(info *debug.BuildInfo) string {
	setting := map[string]string{}
	for _, s := range info.Settings {
		setting[s.Key] = s.Value
	}
	version := info.Main.Version
	if version == "" || version == "(devel)" {
		version = "devel"
	}
	line := "peerwork " + version
	if commit := setting["vcs.revision"]; commit != "" {
		line += " " + commit[:min(12, len(commit))]
		if setting["vcs.modified"] == "true" {
			line += "+"
		}
	}
	return line + " (" + info.GoVersion + ")"
}
