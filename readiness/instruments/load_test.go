package instruments_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"testing"
)

// These tests hold the language and the content of the standard instruments. They
// read the files as they lie, so that they do not depend on the packages that
// use them.

type text struct {
	DA string `json:"da"`
	EN string `json:"en"`
}

type advice struct {
	Steps    []text   `json:"steps"`
	Who      text     `json:"who"`
	Time     text     `json:"time"`
	Evidence []string `json:"evidence"`
	Own      *text    `json:"own"`
}

type item struct {
	ID        string   `json:"id"`
	Revision  int      `json:"revision"`
	Essential bool     `json:"essential"`
	Statement text     `json:"statement"`
	Sign      text     `json:"sign"`
	Anchors   []text   `json:"anchors"`
	Evidence  []string `json:"evidence"`
	Own       *text    `json:"own"`
	Advice    advice   `json:"advice"`
}

type theme struct {
	ID     string `json:"id"`
	Title  text   `json:"title"`
	Weight int    `json:"weight"`
	Items  []item `json:"items"`
}

type instrument struct {
	Schema     string   `json:"$schema"`
	ID         string   `json:"id"`
	Version    string   `json:"version"`
	Title      text     `json:"title"`
	Intro      text     `json:"intro"`
	About      []text   `json:"about"`
	Minutes    int      `json:"minutes"`
	ReviewedBy []string `json:"reviewedBy"`
	Use        string   `json:"use"`
	Scale      struct {
		Question text   `json:"question"`
		Options  []text `json:"options"`
		Unknown  text   `json:"unknown"`
	} `json:"scale"`
	Bands []struct {
		ID       string `json:"id"`
		From     int    `json:"from"`
		Label    text   `json:"label"`
		LabelAll *text  `json:"labelAll"`
		Meaning  text   `json:"meaning"`
	} `json:"bands"`
	Themes []theme `json:"themes"`
}

// names are the instruments: first the two that are scored, the short one first,
// then the one to talk from.
var names = []string{"temperatur", "parathed", "rolle"}

var scored = names[:2]

func load(t *testing.T, name string) instrument {
	t.Helper()
	data, err := os.ReadFile(name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var in instrument
	if err := dec.Decode(&in); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return in
}

func (in instrument) items() []item {
	var all []item
	for _, th := range in.Themes {
		all = append(all, th.Items...)
	}
	return all
}

// places collects every text of a value with its place, in order.
func places(at string, v reflect.Value, visit func(at string, x text)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			places(at, v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			places(fmt.Sprintf("%s/%d", at, i), v.Index(i), visit)
		}
	case reflect.Struct:
		if x, ok := v.Interface().(text); ok {
			visit(at, x)
			return
		}
		for i := range v.NumField() {
			places(at+"/"+v.Type().Field(i).Tag.Get("json"), v.Field(i), visit)
		}
	}
}

func eachText(t *testing.T, visit func(at string, x text)) {
	t.Helper()
	for _, name := range names {
		n := 0
		places(name, reflect.ValueOf(load(t, name)), func(at string, x text) { n++; visit(at, x) })
		if n < 100 {
			t.Errorf("%s: only %d texts visited", name, n)
		}
	}
}

// both are the two languages of a text.
func (x text) both() []string { return []string{x.DA, x.EN} }
