package main

import (
	"bufio"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) schemaCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "schema [KIND]",
		Short: "Show the published JSON Schemas",
		Long: `schema lists the kinds of documents with the address of their schema. With a
kind it prints that schema, byte for byte as it is published.`,
		Example: `  peerwork schema
  peerwork schema response > response.schema.json
  peerwork schema --out schemas`,
		Args:      atMost(1),
		ValidArgs: kindNames(),
		RunE: func(_ *cobra.Command, args []string) error {
			kinds := schema.Kinds()
			if len(args) == 1 {
				if err := oneOf("KIND", args[0], kindNames()); err != nil {
					return err
				}
				kinds = []schema.Kind{schema.Kind(args[0])}
			}
			switch {
			case dir != "":
				return a.writeSchemas(dir, kinds)
			case len(args) == 1:
				_, err := a.out.Write(schema.Schema(kinds[0]))
				return err
			}
			return a.listSchemas(kinds)
		},
	}
	cmd.Flags().StringVar(&dir, "out", "", "write the schemas to this folder, each under its published name")
	if err := cmd.MarkFlagDirname("out"); err != nil {
		panic(err) // the flag does not exist: a mistake in this program
	}
	return cmd
}

func (a *app) listSchemas(kinds []schema.Kind) error {
	out := bufio.NewWriter(a.out)
	widest := 0
	for _, k := range kinds {
		widest = max(widest, len(k))
	}
	for _, k := range kinds {
		fmt.Fprintf(out, "%-*s  %s\n", widest, k, schema.ID(k))
	}
	return out.Flush()
}

// writeSchemas writes the schemas to the folder and says which files they are.
func (a *app) writeSchemas(dir string, kinds []schema.Kind) error {
	unwritable := func(err error) error {
		return newUsageError("Skemaerne kan ikke skrives ("+err.Error()+").", "The schemas cannot be written ("+err.Error()+").")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return unwritable(err)
	}
	for _, k := range kinds {
		name := filepath.Join(dir, path.Base(schema.ID(k)))
		if err := os.WriteFile(name, schema.Schema(k), 0o644); err != nil {
			return unwritable(err)
		}
		if _, err := fmt.Fprintln(a.out, name); err != nil {
			return err
		}
	}
	return nil
}
