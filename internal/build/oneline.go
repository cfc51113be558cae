package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/scanner"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// overlay puts what "go build -overlay" wants into the folder tmp: every Go
// file of ours that pkg is made of, on one line and without struct tags. The
// compiler keeps the line of each instruction for stack traces, and the tags for
// reflection; the browser has neither, and they weigh 6 KB on the wire.
func (t toolchain) overlay(dir, pkg, tmp string) (string, error) {
	out, err := run(dir, coreEnv, t.command, "list", "-deps", "-f",
		`{{if not .Standard}}{{range .GoFiles}}{{$.Dir}}/{{.}}{{"\n"}}{{end}}{{end}}`, pkg)
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for i, line := range strings.Split(strings.TrimSpace(out), "\n") {
		line = filepath.Clean(strings.TrimSpace(line))
		source, err := os.ReadFile(line)
		if err != nil {
			return "", err
		}
		replace[line] = filepath.Join(tmp, fmt.Sprint(i, ".go"))
		if err := os.WriteFile(replace[line], oneLine(source), 0o600); err != nil {
			return "", err
		}
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	at := filepath.Join(tmp, "overlay.json")
	return at, os.WriteFile(at, list, 0o600)
}

// oneLine returns a Go file, which must be correct, with its tokens on one line.
// Directives keep their own.
func oneLine(source []byte) []byte {
	var s scanner.Scanner
	files := token.NewFileSet()
	s.Init(files.AddFile("", files.Base(), len(source)), source, nil, scanner.ScanComments)
	var out bytes.Buffer
	for {
		switch _, tok, text := s.Scan(); {
		case tok == token.EOF:
			return out.Bytes()
		case tok == token.COMMENT && strings.HasPrefix(text, "//go:"):
			out.WriteString("\n" + text + "\n")
		case tok == token.COMMENT, tok == token.STRING && strings.HasPrefix(text, "`json:"):
		case tok == token.SEMICOLON:
			out.WriteString(";")
		case text != "":
			out.WriteString(text + " ")
		default:
			out.WriteString(tok.String() + " ")
		}
	}
}
