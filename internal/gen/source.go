package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// sources is what reflection cannot see of the packages of a module: comments
// and constants. Each package is read once.
type sources struct {
	root string
	read map[string]*source
}

// source is one package.
type source struct {
	comments  map[string]string     // on types ("Item") and fields ("Item.ID"), each on one line
	constants map[string][]constant // of each type, in the order of the source
}

// constant is a constant of a string type.
type constant struct{ name, value string }

// of returns the package of a type. A type of another module has none.
func (s *sources) of(t reflect.Type) (*source, error) {
	pkg := t.PkgPath()
	if pkg != peerwork.ModulePath && !strings.HasPrefix(pkg, peerwork.ModulePath+"/") {
		return &source{}, nil
	}
	if found, ok := s.read[pkg]; ok {
		return found, nil
	}
	found, err := readSource(filepath.Join(s.root, directory(pkg)))
	if err != nil {
		return nil, err
	}
	if s.read == nil {
		s.read = map[string]*source{}
	}
	s.read[pkg] = found
	return found, nil
}

// readSource reads the package in dir.
func readSource(dir string) (*source, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	found := &source{comments: map[string]string{}, constants: map[string][]constant{}}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		for _, decl := range f.Decls {
			group, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range group.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					found.addComments(group, spec)
				case *ast.ValueSpec:
					if group.Tok == token.CONST {
						found.addConstants(spec)
					}
				}
			}
		}
	}
	return found, nil
}

func (s *source) addComments(group *ast.GenDecl, spec *ast.TypeSpec) {
	note := func(name string, doc *ast.CommentGroup) {
		if doc != nil {
			text := docLink.ReplaceAllString(strings.Join(strings.Fields(doc.Text()), " "), "$1")
			s.comments[name] = aboutGo.ReplaceAllString(text, "")
		}
	}
	note(spec.Name.Name, group.Doc)
	note(spec.Name.Name, spec.Doc)
	if body, ok := spec.Type.(*ast.StructType); ok {
		for _, field := range body.Fields.List {
			for _, name := range field.Names {
				note(spec.Name.Name+"."+name.Name, field.Doc)
			}
		}
	}
}

// addConstants notes the constants of a line such as A, B T = "a", "b".
func (s *source) addConstants(spec *ast.ValueSpec) {
	typ, ok := spec.Type.(*ast.Ident)
	if !ok {
		return
	}
	for i, value := range spec.Values {
		if literal, ok := value.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil {
				s.constants[typ.Name] = append(s.constants[typ.Name], constant{spec.Names[i].Name, text})
			}
		}
	}
}
