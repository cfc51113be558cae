package review

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
)

// The places are in the order of the description, and each is a member of it.
func TestPlacesFollowTheDescription(t *testing.T) {
	var walk func(typ reflect.Type, at string) []string
	walk = func(typ reflect.Type, at string) []string {
		all := []string{at}
		switch typ.Kind() {
		case reflect.Pointer:
			return walk(typ.Elem(), at)
		case reflect.Slice:
			return append(all, walk(typ.Elem(), at+"/*")...)
		case reflect.Struct:
			for i := range typ.NumField() {
				name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
				all = append(all, walk(typ.Field(i).Type, at+"/"+name)...)
			}
		}
		return all
	}
	members := walk(reflect.TypeFor[jobdesc.Description](), "")
	before := -1
	for _, pointer := range places {
		at := -1
		for i, member := range members {
			if member == pointer {
				at = i
			}
		}
		if at < 0 {
			t.Errorf("%s is no member of a description", pointer)
		}
		if at <= before {
			t.Errorf("%s stands too late", pointer)
		}
		before = at
	}
}

// Every place a finding can point to is asked about in the workshop, so that a
// finding leads to a question or to what a chapter has besides.
func TestEveryPlaceHasADoor(t *testing.T) {
	for _, at := range places {
		_, _, ok := workshop.For(at)
		assert.True(t, ok, at)
	}
}
