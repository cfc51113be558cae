package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/recovery"
)

// What is committed is what the types say now.
func TestGeneratedFilesAreFresh(t *testing.T) {
	root, err := moduleRoot(".")
	require.NoError(t, err)
	files, err := generate(root)
	require.NoError(t, err)
	again, err := generate(root)
	require.NoError(t, err)
	assert.Equal(t, files, again, "the same types give the same bytes")
	written := map[string]bool{}
	for _, f := range files {
		have, err := checkout.ReadFile(filepath.Join(root, f.path))
		require.NoError(t, err, "run go generate ./schema")
		assert.Equal(t, string(f.content), string(have), "%s is out of date: run go generate ./schema", f.path)
		written[filepath.Join(root, f.path)] = true
	}
	schemas, err := filepath.Glob(filepath.Join(root, "schema", version, "*"))
	require.NoError(t, err)
	for _, path := range schemas {
		assert.True(t, written[path], "%s belongs to no kind", path)
	}
}

func TestWriteReplacesWhatIsStale(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	root, err := moduleRoot(".")
	require.NoError(t, err)
	files, err := generate(root)
	require.NoError(t, err)
	copied := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(copied, "go.mod"), []byte("module x\n"), 0o644))
	for _, dir := range []string{"", "readiness", "recovery", "readiness/overview", "jobdesc", "jobdesc/review", "folder"} { // where the comments are
		sources, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Join(copied, dir), 0o755))
		for _, source := range sources {
			data, err := checkout.ReadFile(source)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(copied, dir, filepath.Base(source)), data, 0o644))
		}
	}
	require.NoError(t, os.CopyFS(filepath.Join(copied, "schema", "examples"), os.DirFS(filepath.Join(root, "schema", "examples"))))
	require.NoError(t, os.WriteFile(filepath.Join(copied, files[0].path), []byte("package stale\n"), 0o644))
	require.NoError(t, write(filepath.Join(copied, "readiness")))
	for _, f := range files {
		have, err := checkout.ReadFile(filepath.Join(copied, f.path))
		require.NoError(t, err)
		assert.Equal(t, string(f.content), string(have))
	}
}

type (
	part struct {
		A bool `json:"a"`
	}
	apart struct {
		L []string `json:"l" jsonschema:"maxItems=1,maxLength=1"`
	}
	recursive struct {
		Parts []recursive `json:"parts" jsonschema:"maxItems=3"`
	}
	named          string
	numbered       int
	generic[T any] struct {
		A bool `json:"a"`
	}
)

// What the codec, the schemas and other validators could disagree on is
// refused, with the reason.
func TestLint(t *testing.T) {
	root, err := moduleRoot(".")
	require.NoError(t, err)
	from := &sources{root: root}
	for reason, wrong := range map[string]any{
		"maxLength is missing": struct {
			F string `json:"f"`
		}{},
		"maximum is missing": struct {
			F int `json:"f" jsonschema:"minimum=0"`
		}{},
		"maxItems is missing": struct {
			F []part `json:"f"`
		}{},
		"maxLength is missing: everything": struct {
			F []string `json:"f" jsonschema:"maxItems=3"`
		}{},
		"minLenght means nothing here": struct {
			F string `json:"f" jsonschema:"maxLength=3,minLenght=1"`
		}{},
		"format means nothing here": struct {
			F string `json:"f" jsonschema:"maxLength=3,format=email"`
		}{},
		"maxLength means nothing here": struct {
			F string `json:"f" jsonschema:"enum=a,maxLength=3"`
		}{},
		"is not a name and a value": struct {
			F string `json:"f" jsonschema:"maxLength=3,pattern=^[a,b]$"`
		}{},
		"is there twice": struct {
			F string `json:"f" jsonschema:"maxLength=3,maxLength=4"`
		}{},
		"is not a number": struct {
			F string `json:"f" jsonschema:"maxLength=3.5"`
		}{},
		"is not a number ": struct {
			F int `json:"f" jsonschema:"minimum=0,maximum=99999999999"`
		}{},
		"the least is more than the most": struct {
			F string `json:"f" jsonschema:"minLength=4,maxLength=3"`
		}{},
		"maxItems is more than 1000": struct {
			F []part `json:"f" jsonschema:"maxItems=1001"`
		}{},
		"unknown tag": struct {
			F string `json:"f" jsonschema:"maxLength=3" yaml:"f"`
		}{},
		`unknown option "string"`: struct {
			F int `json:"f,string" jsonschema:"minimum=0,maximum=3"`
		}{},
		"is not a name in English camelCase": struct {
			F bool `json:"some_field"`
		}{},
		"is not a name in English camelCase ": struct{ F bool }{},
		"no document can hold a map": struct {
			F map[string]string `json:"f"`
		}{},
		"no document can hold a float64": struct {
			F float64 `json:"f"`
		}{},
		"no document can hold a interface": struct {
			F any `json:"f"`
		}{},
		"no document can hold a []int": struct {
			F []int `json:"f"`
		}{},
		"no document can hold a []main.numbered": struct {
			F []numbered `json:"f"`
		}{},
		"maxLength is missing: everything has bounds": struct {
			F []named `json:"f" jsonschema:"maxItems=3"`
		}{},
		"maxItems is missing ": struct {
			F []named `json:"f" jsonschema:"enum=a"`
		}{},
		"maxLength means nothing here ": struct {
			F []named `json:"f" jsonschema:"enum=a,maxItems=1,maxLength=3"`
		}{},
		"maxItems is not the number of values": struct {
			F []named `json:"f" jsonschema:"enum=a,enum=b,maxItems=3"`
		}{},
		"maxItems is not the number of values: ": struct {
			F []recovery.ElementID `json:"f" jsonschema:"maxItems=4"`
		}{},
		"maxItems is missing: everything": struct {
			F []recovery.ElementID `json:"f"`
		}{},
		"maxLength means nothing here  ": struct {
			F recovery.ElementID `json:"f" jsonschema:"maxLength=3"`
		}{},
		"the enum is what the constants of recovery.ElementID say": struct {
			F recovery.ElementID `json:"f" jsonschema:"enum=connectedness,enum=hope,enum=identity,enum=meaning,enum=empowerment"`
		}{},
		"the enum is what the constants of recovery.ElementID say: leave it out": struct {
			F []recovery.ElementID `json:"f" jsonschema:"maxItems=5,enum=hope,enum=connectedness,enum=identity,enum=meaning,enum=empowerment"`
		}{},
		"only a string, or the strings of a list, can have an enum": struct {
			F int `json:"f" jsonschema:"enum=1"`
		}{},
		"a published type has a name": struct {
			F bool `json:"f"`
		}{},
		"contains itself": recursive{},
		"main.generic[int]: a published type has a name and no type parameters": generic[int]{},
		"only numbers and structs need a pointer": struct {
			F *string `json:"f,omitempty" jsonschema:"maxLength=3"`
		}{},
		"a pointer must be optional": struct {
			F *part `json:"f"`
		}{},
		"an optional number must be a pointer or at least 1": struct {
			F int `json:"f,omitempty" jsonschema:"minimum=0,maximum=3"`
		}{},
		"an optional struct must be a pointer or": struct {
			F part `json:"f,omitempty"`
		}{},
		"an optional struct must be a pointer or have omitzero": struct {
			F apart `json:"f,omitzero"`
		}{},
		"not all validators agree on": struct {
			F string `json:"f" jsonschema:"maxLength=3,pattern=^.*$"`
		}{},
		"no words for people": struct {
			F string `json:"f" jsonschema:"maxLength=3,pattern=^[q]$"`
		}{},
	} {
		_, err := modelOf(from, []kind{{typ: reflect.TypeOf(wrong)}})
		assert.ErrorContains(t, err, strings.TrimSpace(reason))
	}
	_, err = modelOf(from, []kind{{typ: reflect.TypeFor[struct {
		F []named            `json:"f" jsonschema:"maxItems=2,enum=a,enum=b"`
		G int                `json:"g,omitempty" jsonschema:"minimum=1,maximum=3"`
		H recovery.ElementID `json:"h"`
		I recovery.ElementID `json:"i" jsonschema:"enum=hope"`
	}]()}})
	assert.ErrorContains(t, err, "a published type has a name", "and nothing else is wrong")
	for _, k := range kinds {
		_, err := modelOf(from, []kind{k})
		assert.NoError(t, err)
	}
}

// The values of an enum are the constants of the type, in the order of the
// source, wherever the type is; a tag says them only where they are others.
func TestEnumsAreTheConstants(t *testing.T) {
	root, err := moduleRoot(".")
	require.NoError(t, err)
	from := &sources{root: root}
	enum := func(document reflect.Type, path string) (enum, constants []string) {
		m, err := modelOf(from, []kind{{name: "x", typ: document}})
		require.NoError(t, err)
		for _, o := range m.structs {
			for _, f := range o.fields {
				if o.typ.Name()+"."+f.goName == path {
					return f.enum, f.constants
				}
			}
		}
		t.Fatalf("there is no %s", path)
		return nil, nil
	}
	values, names := enum(reflect.TypeFor[jobdesc.Description](), "RecordAccess.Access")
	assert.Equal(t, []string{"none", "what-is-agreed", "as-colleagues"}, values)
	assert.Equal(t, []string{"AccessNone", "AccessWhatIsAgreed", "AccessAsColleagues"}, names)
	values, names = enum(reflect.TypeFor[jobdesc.Coverage](), "AspectCoverage.Element")
	assert.Equal(t, []string{"connectedness", "hope", "identity", "meaning", "empowerment"}, values)
	assert.Equal(t, "recovery.ElementConnectedness", names[0])
	values, names = enum(reflect.TypeFor[readiness.Result](), "OpenItem.Reason")
	assert.Equal(t, []string{"unknown", "unanswered"}, values)
	assert.Nil(t, names, "not all of them, so the tag says which")
}

func TestPatterns(t *testing.T) {
	for _, pattern := range []string{`^[a-z][a-z0-9-]*$`, `^[0-9]+[.][0-9]+[.][0-9]+$`, `^[0-9A-HJKMNP-TV-Z]{12}$`, `^https://[!-~]+$`} {
		assert.NoError(t, checkPattern(pattern))
	}
	for _, pattern := range []string{
		`[a-z]`, `^[a-z]`, `[a-z]$`, `^$`, `^.$`, `^\d$`, `^[\d]$`, `^(a|b)$`, `^a|b$`, `^(?i)a$`, `^[^a]$`, `^[a`, `^[]$`, `^[z-a]$`, `^a{0}$`, `^a{2,3}$`, `^a**$`, `^æ$`, `^[æ]$`,
		`^a+?b$`, `^(?=a)a$`, `^a$b$`, `^^a$`,
	} {
		assert.Error(t, checkPattern(pattern), pattern)
	}
	for _, pattern := range []string{`^[a-z]*a$`, `^a?a$`, `^[a-z]+[0-9]*z$`, `^[0-9]+[.]*[0-5]$`} {
		assert.ErrorContains(t, checkPattern(pattern), "can be confused with", pattern)
	}
}
