package build

import (
	"slices"

	"github.com/evanw/esbuild/pkg/api"
)

// element is a custom element: its first file, what that loads later, and the
// programs behind it.
type element struct {
	// The name of the tag. The first file and its types are called after it.
	tag string
	// The name of its class, for editors, and what it is.
	class, about string
	// Where its first file begins, in wasm/ui, and what the builder writes for it.
	entry   string
	modules []string
	// What comes later, in the order of the manifest.
	downloads []later
	programs  []program
	// The documents it loads, by the names of [documents].
	documents []string
	// What the names of its pages end in: the page for an iframe and the file that
	// holds everything.
	pages string
}

// later is a bundle that is loaded later: where it begins in wasm/ui, and what
// the builder writes for it. Its role is its name.
type later struct {
	role    Role
	entry   string
	modules []string
}

// program is a Go program: the name of its file, and the package it is made from.
type program struct {
	role Role
	file string
	pkg  string
}

// Where a bundle begins that the builder's own pages name, too.
const (
	shellEntry    = "readiness/shell/peer-readiness.js"
	resultEntry   = "readiness/result/result.js"
	groupEntry    = "readiness/group/group.js"
	rememberEntry = "readiness/remember/remember.js"
	meetingEntry  = "jobdesc/meeting/meeting.js"
	readEntry     = "jobdesc/read/read.js"
	lookEntry     = "jobdesc/look/look.js"
	giveEntry     = "jobdesc/give/give.js"
	seatEntry     = "recovery/seat/seat.js"
	chimeEntry    = "recovery/chime/chime.js"
	cardsEntry    = "recovery/cards/cards.js"
	coreEntry     = "core/core.js"
)

// readinessProgram is the package of the core that asks for how far a place is.
const readinessProgram = "./wasm/core/readiness"

// allElements are the elements, in the order of the manifest.
var allElements = []element{
	{
		tag: "peer-readiness", class: "PeerReadiness",
		about: "How far has an organisation got in preparing for peer workers? A questionnaire, its result and a working group's year, in Danish and English.",
		entry: shellEntry, modules: []string{"peerwork:shell"},
		downloads: []later{
			{RoleResult, resultEntry, []string{"peerwork:for-whom", "peerwork:toolkit"}},
			{RoleGroup, groupEntry, []string{"peerwork:words", "peerwork:standing"}},
			{RoleRemember, rememberEntry, nil},
		},
		programs:  []program{{RoleWasm, "core.wasm", readinessProgram}, {RolePlan, "plan.wasm", "./wasm/core/plan"}},
		documents: []string{"instruments", "evidence", "toolkit"},
	},
	{
		tag: "peer-jobdesc", class: "PeerJobdesc",
		about: "A workshop where a working group writes the description of a peer worker's job, with questions, a review and documents, in Danish and English.",
		entry: "jobdesc/shell/peer-jobdesc.js", modules: []string{"peerwork:workshop"},
		downloads: []later{
			{"meeting", meetingEntry, nil},
			{"read", readEntry, []string{"peerwork:papers"}},
			{"look", lookEntry, []string{"peerwork:papers"}},
			{"give", giveEntry, []string{"peerwork:papers"}},
		},
		programs:  []program{{RoleWasm, "jobdesc.wasm", "./wasm/core/jobdesc"}, {RolePapers, "papers.wasm", "./wasm/core/papers"}, {RoleBegin, "begin.wasm", "./wasm/core/begin"}},
		documents: []string{"examples", "evidence", "sources", "instruments"},
		pages:     "-jobdesc",
	},
	{
		tag: "peer-recovery", class: "PeerRecovery",
		about: "What is peer work? A page for each seat at the table, recovery as a picture to walk through, and cards to talk from, in Danish and English.",
		entry: "recovery/shell/peer-recovery.js", modules: []string{"peerwork:seats"},
		downloads: []later{
			{"seat", seatEntry, []string{"peerwork:pages"}},
			{"chime", chimeEntry, []string{"peerwork:chime"}},
			{"cards", cardsEntry, []string{"peerwork:cards"}},
		},
		documents: []string{"toolkit"},
		pages:     "-recovery",
	},
}

// programsOf are the packages of all programs, each once.
func programsOf(elements []element) (list []string) {
	for _, e := range elements {
		for _, p := range e.programs {
			if !slices.Contains(list, p.pkg) {
				list = append(list, p.pkg)
			}
		}
	}
	return list
}

// written makes the modules that the builder writes, by their names.
var written = map[string]func(source) []byte{
	"peerwork:shell":    func(src source) []byte { return shell(src.instruments) },
	"peerwork:for-whom": func(source) []byte { return forWhomWords() },
	"peerwork:words":    func(source) []byte { return words() },
	"peerwork:standing": func(src source) []byte { return src.standing },
	"peerwork:workshop": func(source) []byte { return workshop() },
	"peerwork:papers":   func(source) []byte { return paperWords() },
	"peerwork:toolkit":  func(source) []byte { return toolkitLinks() },
	"peerwork:seats":    func(source) []byte { return seats() },
	"peerwork:pages":    func(source) []byte { return seatPages() },
	"peerwork:chime":    func(source) []byte { return chime() },
	"peerwork:cards":    func(source) []byte { return cards() },
}

// modulesOf are the modules of these names. They hold JSON.
func modulesOf(src source, names []string) virtual {
	modules := virtual{}
	for _, name := range names {
		modules[name] = module{string(written[name](src)), api.LoaderJSON}
	}
	return modules
}

// document is a JSON file that elements load, by itself or, with an id, as one of
// several.
type document struct {
	id   string
	file built
}

// plainName is what it is called where no content is in the name.
func (d document) plainName(of string) string {
	if d.id == "" {
		return of + ".json"
	}
	return d.id + ".json"
}

// documents are the JSON files, by the name that peerwork:files has for them.
func documents(src source) map[string][]document {
	list := map[string][]document{
		"evidence": {{file: byContent("evidence.json", RoleEvidence, src.evidence)}},
		"examples": starts(),
		"sources":  {{file: byContent("sources.json", RoleSources, sources())}},
		"toolkit":  {{file: byContent("toolkit.json", RoleToolkit, toolkitPapers())}},
	}
	for _, in := range src.instruments {
		list["instruments"] = append(list["instruments"], document{id: in.ID, file: byContent(in.ID+".json", RoleInstrument, in.canonical)})
	}
	return list
}
