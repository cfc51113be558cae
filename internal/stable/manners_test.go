package stable

import (
	"go/constant"
	"go/types"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// The guarantees of the API, checked on the types of all public packages.

// callable is an exported function, or an exported method of an exported type.
type callable struct {
	name string
	of   types.Type // the type of a method, without its pointer; nil for a function
	*types.Signature
}

func callables(packages []*types.Package) (all []callable) {
	for _, p := range packages {
		scope := p.Scope()
		for _, n := range scope.Names() {
			switch o := scope.Lookup(n).(type) {
			case *types.Func:
				if o.Exported() {
					all = append(all, callable{p.Path() + "." + n, nil, o.Signature()})
				}
			case *types.TypeName:
				named, ok := types.Unalias(o.Type()).(*types.Named)
				if !ok || !o.Exported() {
					continue
				}
				for m := range named.Methods() {
					if m.Exported() {
						all = append(all, callable{p.Path() + "." + n + "." + m.Name(), named, m.Signature()})
					}
				}
			}
		}
	}
	return all
}

// documents returns the types of the documents, by schema.Document.
func documents(t *testing.T, packages []*types.Package) (all []types.Type, constraint types.Type) {
	for _, p := range packages {
		if p.Path() != peerwork.ModulePath+"/schema" {
			continue
		}
		constraint = p.Scope().Lookup("Document").Type()
		union := constraint.Underlying().(*types.Interface).EmbeddedType(0).(*types.Union)
		for term := range union.Terms() {
			all = append(all, term.Type())
		}
	}
	require.Greater(t, len(all), 8)
	return all, constraint
}

// TestErrorsAreErrors: nothing returns a concrete type as an error, since its
// zero value is not nil once it is one.
func TestErrorsAreErrors(t *testing.T) {
	failing := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	seen := 0
	for _, c := range callables(packages(t)) {
		for v := range c.Results().Variables() {
			if !types.Implements(v.Type(), failing) {
				continue
			}
			seen++
			assert.Equal(t, "error", v.Type().String(), c.name)
		}
	}
	assert.Greater(t, seen, 40)
}

// TestDocumentsGoInByPointer: documents go in by pointer and come out by value,
// lists of them as lists.
func TestDocumentsGoInByPointer(t *testing.T) {
	all := packages(t)
	list, constraint := documents(t, all)
	isDocument := func(u types.Type) bool {
		if parameter, ok := u.(*types.TypeParam); ok {
			return types.Identical(parameter.Constraint(), constraint)
		}
		for _, d := range list {
			if types.Identical(d, u) {
				return true
			}
		}
		return false
	}
	in, out := 0, 0
	for _, c := range callables(all) {
		for v := range c.Params().Variables() {
			assert.False(t, isDocument(v.Type()), "%s takes a document by value", c.name)
			if p, ok := v.Type().(*types.Pointer); ok && isDocument(p.Elem()) {
				in++
			}
		}
		if c.of != nil && isDocument(c.of) && strings.HasSuffix(c.name, ".MarshalJSON") {
			continue // encoding/json asks a value for it as well
		}
		if c.Recv() != nil {
			assert.False(t, isDocument(c.Recv().Type()), "%s has a document by value", c.name)
		}
		for v := range c.Results().Variables() {
			if p, ok := v.Type().(*types.Pointer); ok {
				assert.False(t, isDocument(p.Elem()), "%s returns a pointer to a document", c.name)
			}
			if isDocument(v.Type()) {
				out++
			}
		}
	}
	assert.Greater(t, in, 8)
	assert.Greater(t, out, 8)
}

// TestNothingUnsafe: no pointer without a type crosses the API.
func TestNothingUnsafe(t *testing.T) {
	for _, c := range callables(packages(t)) {
		assert.NotContains(t, c.Signature.String(), "unsafe.Pointer", c.name)
	}
}

// TestDocumentsValidate: every document says by itself what is wrong with it.
func TestDocumentsValidate(t *testing.T) {
	list, _ := documents(t, packages(t))
	for _, d := range list {
		m, _, _ := types.LookupFieldOrMethod(types.NewPointer(d), true, nil, "Validate")
		if f, ok := m.(*types.Func); assert.True(t, ok, d) {
			assert.Equal(t, "func() error", nameless(f.Signature()).String(), d)
		}
	}
}

// TestNothingToChange: no package has a variable that a program could change for
// all others.
func TestNothingToChange(t *testing.T) {
	for _, p := range packages(t) {
		for _, n := range p.Scope().Names() {
			v, ok := p.Scope().Lookup(n).(*types.Var)
			assert.False(t, ok && v.Exported(), "%s.%s is a variable", p.Path(), n)
		}
	}
}

// TestConstantsCarryTheirType: a constant of a type of texts is named by its
// type, without ID at the end, and what it is.
func TestConstantsCarryTheirType(t *testing.T) {
	seen := 0
	for _, p := range packages(t) {
		for _, n := range p.Scope().Names() {
			c, ok := p.Scope().Lookup(n).(*types.Const)
			if !ok || !c.Exported() || c.Val().Kind() != constant.String {
				continue
			}
			named, ok := c.Type().(*types.Named)
			if !ok {
				continue
			}
			seen++
			of := strings.TrimSuffix(named.Obj().Name(), "ID")
			assert.True(t, strings.HasPrefix(n, of) && n != of, "%s.%s is a %s", p.Path(), n, named.Obj().Name())
		}
	}
	assert.Greater(t, seen, 200)
}
