package review

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// exempt are the texts no rule reads, and why. A new text of a description is
// walked in texts or named here.
var exempt = map[string]string{
	"/$schema":              "an address",
	"/workplace/employer":   "a name",
	"/workplace/name":       "a name",
	"/workplace/street":     "an address",
	"/workplace/postalCode": "an address",
	"/workplace/town":       "an address",
	"/workplace/country":    "a code",
	"/workplace/website":    "an address",
	"/version":              "a code",
	"/otherEmployers/*":     "a name",
	"/pay/range/currency":   "a code",
	"/occupations/*/scheme": "a code",
	"/occupations/*/code":   "a code",
	"/extensions/*/name":    "another system's",
	"/extensions/*/value":   "another system's",
}

// Every text of a description is walked, or has a reason why not.
func TestEveryTextIsWalked(t *testing.T) {
	var d jobdesc.Description
	var want []string
	unused := maps.Clone(exempt)
	var fill func(v reflect.Value, at string)
	fill = func(v reflect.Value, at string) {
		switch v.Kind() {
		case reflect.Pointer:
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), at)
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			fill(v.Index(0), at+"/*")
		case reflect.Struct:
			for i := range v.NumField() {
				name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
				fill(v.Field(i), at+"/"+name)
			}
		case reflect.String:
			if v.Type() == reflect.TypeFor[string]() {
				v.SetString(at)
				if exempt[at] == "" {
					want = append(want, at)
				}
				delete(unused, at)
			}
		}
	}
	fill(reflect.ValueOf(&d).Elem(), "")
	if len(unused) > 0 {
		t.Errorf("%v are no texts of a description", unused)
	}
	var got []string
	texts(&d, func(at place, index int, meets audience, text string) {
		got = append(got, text)
		if pointer := at.pointer(index); !strings.HasPrefix(strings.ReplaceAll(text, "*", strconv.Itoa(index)), pointer) {
			t.Errorf("%s is said to be at %s", text, pointer)
		}
		if meets == 0 {
			t.Errorf("nobody meets %s", text)
		}
	})
	if !slices.Equal(want, got) {
		t.Errorf("walked\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
