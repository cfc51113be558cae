package main

import (
	"reflect"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
)

// A kind of document: its name and its Go type.
type kind struct {
	name string
	typ  reflect.Type
}

// kinds lists every kind there is. A new one is a Go type with tags, its rules
// of meaning, its examples, and a line here.
var kinds = []kind{
	{"instrument", reflect.TypeFor[readiness.Instrument]()},
	{"response", reflect.TypeFor[readiness.Response]()},
	{"result", reflect.TypeFor[readiness.Result]()},
	{"group-result", reflect.TypeFor[readiness.GroupResult]()},
	{"follow-up", reflect.TypeFor[readiness.FollowUp]()},
	{"vision", reflect.TypeFor[readiness.Vision]()},
	{"plan", reflect.TypeFor[readiness.Plan]()},
	{"job-description", reflect.TypeFor[jobdesc.Description]()},
	{"review", reflect.TypeFor[jobdesc.Review]()},
	{"recovery-coverage", reflect.TypeFor[jobdesc.Coverage]()},
}

// version is the directory of the schemas under schema/ and under
// peerwork.SchemaBase.
const version = "v1"
