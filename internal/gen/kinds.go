package main

import (
	"reflect"

	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/overview"
)

// A kind of document: its name, its Go type, and which of its examples the
// schema shows.
type kind struct {
	name    string
	typ     reflect.Type
	example string
}

// kinds lists every kind there is. A new one is a Go type with tags, its rules
// of meaning, its examples, and a line here.
var kinds = []kind{
	{"instrument", reflect.TypeFor[readiness.Instrument](), "minimal"},
	{"response", reflect.TypeFor[readiness.Response](), "complete"},
	{"result", reflect.TypeFor[readiness.Result](), "complete"},
	{"group-result", reflect.TypeFor[readiness.GroupResult](), "minimal"},
	{"follow-up", reflect.TypeFor[readiness.FollowUp](), "minimal"},
	{"vision", reflect.TypeFor[readiness.Vision](), "solbjerg"},
	{"plan", reflect.TypeFor[readiness.Plan](), "minimal"},
	{"job-description", reflect.TypeFor[jobdesc.Description](), "draft"},
	{"review", reflect.TypeFor[review.Review](), "every-field"},
	{"recovery-coverage", reflect.TypeFor[jobdesc.Coverage](), "minimal"},
	{"entry", reflect.TypeFor[overview.Entry](), "minimal"},
	{"overview", reflect.TypeFor[overview.Overview](), "minimal"},
	{"folder", reflect.TypeFor[folder.Folder](), "minimal"},
}

// version is the directory of the schemas under schema/ and under
// peerwork.SchemaBase.
const version = "v1"
