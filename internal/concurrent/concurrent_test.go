// Package concurrent calls every exported function of the public packages from
// several goroutines at once, on the same inputs. With the race detector on,
// this shows that nothing shares what it should not; without it, that everybody
// gets the same answer. A function that is not called here fails the test.
package concurrent

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/internal/build"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/render/template"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/fhir"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/readiness/study"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/schema"
	"github.com/peerwork-dk/peerwork/toolkit"
	"github.com/peerwork-dk/peerwork/wasm"
)

const root = "../.."

// alone are functions that are not called here, each with the reason.
var alone = map[string]string{
	"build.Build":   "it compiles for seconds and writes a folder; the tests of its package run it, into different folders",
	"build.Dist":    "the same",
	"recovery.All…": "lists of constants, made anew at each call",
	"render.All…":   "the same",
	"study.All…":    "the same",
	"review.All…":   "the same",
	"toolkit.All…":  "the same",
	"evidence.All…": "the same",
}

// calls returns what calls every function, by name, on inputs that all share.
func calls(t *testing.T) map[string]func() any {
	in, ok := instruments.Get(instruments.Temperatur)
	require.True(t, ok)
	var responses []readiness.Response
	var response []byte
	for i, name := range []string{"leader", "hr", "peer", "colleague-a", "colleague-b"} {
		data, err := os.ReadFile(filepath.Join(root, "schema", "examples", "response", "group-1-"+name+".json"))
		require.NoError(t, err)
		r, err := schema.Decode[readiness.Response](data)
		require.NoError(t, err)
		responses = append(responses, r)
		if i == 0 {
			response = data
		}
	}
	later := slices.Clone(responses)
	for i := range later {
		later[i].ID, later[i].Date = readiness.NewID(uint64(i)), "2028-01-10"
	}
	scorer, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	result, err := scorer.Score(&responses[0])
	require.NoError(t, err)
	group, err := scorer.Aggregate(responses)
	require.NoError(t, err)
	entry := overview.Entry{Place: "Åvej", Document: overview.Answered{GroupResult: &group}}
	code, err := scorer.EncodeCode(&responses[0])
	require.NoError(t, err)
	standing := plans.Standing()
	dated, err := readiness.NewPlan(&standing, &in, result.Basis(), readiness.PlanOptions{ID: "4T8KZ1B7QW3N", Start: "2027-01-04"})
	require.NoError(t, err)
	form, err := fhir.NewForm(&in, fhir.Options{})
	require.NoError(t, err)
	sent, err := form.Response(&responses[0])
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join(root, "schema", "examples", "job-description", "every-field.json"))
	require.NoError(t, err)
	d, err := schema.Decode[jobdesc.Description](text)
	require.NoError(t, err)
	found, plan, sheet := review.Of(&d), d.EvaluationPlan(), d.ColleagueSheet()
	page := render.Review(&found, peerwork.LangDA, nil)
	var word bytes.Buffer
	require.NoError(t, render.DOCX(&word, page))
	written := func(write func(*bytes.Buffer) error) any {
		var b bytes.Buffer
		err := write(&b)
		return []any{b.String(), err}
	}
	two := func(a, b any) any { return []any{a, b} }
	built := fstest.MapFS{"peer-readiness.js": {Data: []byte("export {}")}}

	return map[string]func() any{
		"peerwork.AllLangs":  func() any { return peerwork.AllLangs() },
		"peerwork.MatchLang": func() any { return peerwork.MatchLang("nb-NO") },

		"readiness.NewScorer": func() any { s, err := readiness.NewScorer(&in); return two(s != nil, err) },
		"readiness.NewFollowUp": func() any {
			return two(readiness.NewFollowUp(
				readiness.Measurement{Instrument: &in, Group: &group}, readiness.Measurement{Instrument: &in, Responses: later}))
		},
		"study.Of": func() any {
			cases := make([]study.Case, len(responses))
			for i := range responses {
				cases[i].Response = responses[i]
			}
			report, err := study.Of(&in, cases, study.Options{Seed: 1, Resamples: 3})
			text, _ := json.Marshal(report)
			return two(string(text), err)
		},
		"Instrument.Item": func() any { item, ok := in.Item("supervision"); return two(item, ok) },
		"readiness.NewPlan": func() any {
			return two(readiness.NewPlan(&standing, &in, result.Basis(), readiness.PlanOptions{ID: "4T8KZ1B7QW3N"}))
		},
		"readiness.NewVision":       func() any { return two(readiness.NewVision("2027-01-04", []readiness.Paragraph{{Text: "Vi vil."}})) },
		"readiness.VisionQuestions": func() any { return readiness.VisionQuestions() },
		"readiness.Recommended":     func() any { return readiness.Recommended() },
		"readiness.NewID":           func() any { return readiness.NewID(7) },
		"readiness.ChoiceOf":        func() any { return readiness.ChoiceOf(3) },
		"readiness.AllRoles":        func() any { return readiness.AllRoles() },
		"readiness.AllPhases":       func() any { return readiness.AllPhases() },
		"Scorer.Score":              func() any { return two(scorer.Score(&responses[1])) },
		"Scorer.Check":              func() any { return scorer.Check(&responses[1]) },
		"Scorer.Aggregate":          func() any { return two(scorer.Aggregate(responses)) },
		"readiness.ChangedSince":    func() any { return readiness.ChangedSince(responses, responses[1:]) },
		"Scorer.EncodeCode":         func() any { return two(scorer.EncodeCode(&responses[1])) },
		"readiness.AllTalkReasons":  func() any { return readiness.AllTalkReasons() },
		"readiness.HowToTalk":       func() any { return readiness.HowToTalk() },
		"readiness.FindCodes":       func() any { return readiness.FindCodes(code, scorer) },
		"Scorer.DecodeCode":         func() any { return two(scorer.DecodeCode(code)) },
		"Plan.CSV":                  func() any { return dated.CSV(peerwork.LangDA) },
		"Plan.Calendar":             func() any { return two(dated.Calendar(peerwork.LangDA, "20270104T120000Z")) },
		"Plan.Times":                func() any { return dated.Times("2027-03-01") },
		"Plan.Progress":             func() any { return two(dated.Progress()) },
		"Plan.AddOwn": func() any {
			own := dated
			return two(own.AddOwn("4T8KZ1B7QW3N", readiness.PhasePrepare, "Ring til Ida"), own)
		},
		"readiness.NextPlan":       func() any { return two(readiness.NextPlan(&dated, &dated)) },
		"readiness.MergePlans":     func() any { return two(readiness.MergePlans(&dated, &dated)) },
		"readiness.PlanChanges":    func() any { return readiness.PlanChanges(&dated, &standing) },
		"readiness.Overdue":        func() any { return readiness.Overdue("1. marts") },
		"readiness.AllTaskChanges": func() any { return readiness.AllTaskChanges() },
		"TaskChange.Label":         func() any { return readiness.TaskChangeMoved.Label() },
		"Instrument.Validate":      func() any { return in.Validate() },
		"Instrument.MarshalJSON":   func() any { return two(in.MarshalJSON()) },

		"instruments.IDs":    func() any { return instruments.IDs() },
		"instruments.JSON":   func() any { data, ok := instruments.JSON(instruments.Parathed); return two(data, ok) },
		"instruments.Get":    func() any { in, ok := instruments.Get(instruments.Parathed); return two(in, ok) },
		"instruments.Scorer": func() any { s, _ := instruments.Scorer(instruments.Temperatur); return two(s.Score(&responses[0])) },
		"plans.JSON":         func() any { return plans.JSON() },
		"plans.Standing":     func() any { return plans.Standing() },

		"Scorer.CheckGroup": func() any { return scorer.CheckGroup(&group) },
		"overview.New":      func() any { s, err := overview.New(&in); return two(s != nil, err) },
		"Sums.Overview": func() any { // sums belong to one goroutine, the entries to all
			s, err := overview.New(&in)
			require.NoError(t, err)
			require.NoError(t, s.Add(&entry))
			return two(s.Overview(overview.Options{}))
		},
		"FollowUp.Undetected": func() any { return (&readiness.FollowUp{}).Undetected("", 1) },
		"study.New": func() any {
			s, err := study.New(&in)
			require.NoError(t, err)
			require.NoError(t, s.Add(&study.Case{Response: responses[0]}))
			return s.Bytes()
		},

		"fhir.NewForm":       func() any { f, err := fhir.NewForm(&in, fhir.Options{Lang: peerwork.LangEN}); return two(f.URL(), err) },
		"fhir.InstrumentOf":  func() any { id, ok := fhir.InstrumentOf(sent); return two(id, ok) },
		"Form.Questionnaire": func() any { return form.Questionnaire() },
		"Form.Response":      func() any { return two(form.Response(&responses[0])) },
		"Form.Read":          func() any { return two(form.Read(sent, "")) },

		"examples.IDs":   func() any { return examples.IDs() },
		"examples.JSON":  func() any { data, ok := examples.JSON(examples.Ward); return two(data, ok) },
		"examples.Get":   func() any { d, ok := examples.Get(examples.JobCentre); return two(d, ok) },
		"examples.Start": func() any { d, ok := examples.Start(examples.JobCentre); return two(d, ok) },
		"examples.About": func() any { text, ok := examples.About(examples.JobCentre); return two(text, ok) },

		"jobdesc.Duration":    func() any { return jobdesc.Duration(90) },
		"jobdesc.Dilemmas":    func() any { return jobdesc.Dilemmas() },
		"jobdesc.FindDilemma": func() any { d, ok := jobdesc.FindDilemma(jobdesc.DilemmaOpenness); return two(d, ok) },
		"jobdesc.Lists":       func() any { return jobdesc.Lists() },
		"jobdesc.Fields":      func() any { return jobdesc.Fields() },
		"workshop.Chapters":   func() any { return workshop.Chapters() },
		"workshop.First":      func() any { return workshop.First() },
		"workshop.AllLines":   func() any { return workshop.AllLines() },
		"workshop.For": func() any {
			chapter, question, ok := workshop.For("/tasks/1/whyPeer")
			return two(two(chapter, question), ok)
		},
		"folder.ReadDraft": func() any {
			read, left, err := folder.ReadDraft([]byte(`{"description":{"lang":"da"}}`))
			return []any{read, left, err}
		},
		"jobdesc.ReadDraft": func() any {
			read, left, err := jobdesc.ReadDraft([]byte(`{"lang":"da"}`))
			return []any{read, left, err}
		},
		"jobdesc.Changes":       func() any { list, err := jobdesc.Changes(&d, &jobdesc.Description{}); return two(list, err) },
		"review.For":            func() any { return review.For(&d, review.StageAdvert) },
		"review.Of":             func() any { return review.Of(&d) },
		"review.Rules":          func() any { return review.Rules() },
		"Description.others":    func() any { return []any{d.Coverage(), d.EvaluationPlan(), d.ColleagueSheet(), d.Validate()} },
		"render.Description":    func() any { return render.Description(&d, peerwork.LangDA) },
		"render.DescriptionFor": func() any { return render.DescriptionFor(&d, render.ReaderApplicant, peerwork.LangDA) },
		"render.Review":         func() any { return render.Review(&found, peerwork.LangEN, nil) },
		"render.Evaluation":     func() any { return render.Evaluation(&plan, peerwork.LangDA) },
		"render.Colleagues":     func() any { return render.Colleagues(&sheet, peerwork.LangDA) },
		"render.Changes": func() any {
			doc, err := render.Changes(&jobdesc.Description{}, &d, peerwork.LangDA)
			return two(doc, err)
		},
		"knowledge.Pages":    func() any { return knowledge.Pages() },
		"knowledge.Find":     func() any { p, ok := knowledge.Find(toolkit.SeatHR); return two(p, ok) },
		"knowledge.Cards":    func() any { return knowledge.Cards() },
		"knowledge.Opening":  func() any { return knowledge.Opening() },
		"knowledge.AllLines": func() any { return knowledge.AllLines() },
		"toolkit.ForItem":    func() any { return toolkit.ForItem("hiring-committee") },
		"toolkit.ForTask":    func() any { return toolkit.ForTask("agreement") },
		"toolkit.ForRule":    func() any { return toolkit.ForRule("JD-RECR-4") },
		"toolkit.Papers":     func() any { return toolkit.Papers() },
		"toolkit.Find":       func() any { p, ok := toolkit.Find("before-yes"); return two(p, ok) },
		"toolkit.Document": func() any {
			p, _ := toolkit.Find("hr-checklist")
			return toolkit.Document(p, peerwork.LangDA)
		},
		"jobdesc.OfferQuestions": func() any { return jobdesc.OfferQuestions() },
		"render.Place":           func() any { text, ok := render.Place("/tasks/1/title"); return two(text, ok) },
		"render.HTML":            func() any { return written(func(b *bytes.Buffer) error { return render.HTML(b, page) }) },
		"render.DOCX":            func() any { return written(func(b *bytes.Buffer) error { return render.DOCX(b, page) }) },
		"render.JSON":            func() any { return written(func(b *bytes.Buffer) error { return render.JSON(b, page) }) },
		"template.Fill": func() any {
			return written(func(b *bytes.Buffer) error { return template.Fill(b, word.Bytes(), page) })
		},
		"render.Markdown":    func() any { return written(func(b *bytes.Buffer) error { return render.Markdown(b, page) }) },
		"jobposting.Posting": func() any { data, ps := jobposting.Posting(&d, jobposting.Options{}); return two(data, ps) },

		"evidence.Find":       func() any { e, ok := evidence.Find("16.2"); return two(e, ok) },
		"evidence.FindWork":   func() any { w, ok := evidence.FindWork(evidence.AllWorks()[0].ID); return two(w, ok) },
		"evidence.OldestSeen": func() any { return evidence.OldestSeen() },
		"evidence.Line":       func() any { text, ok := evidence.Line("16.2"); return two(text, ok) },

		"recovery.Aspects":                 func() any { return recovery.Aspects() },
		"recovery.FindAspect":              func() any { a, ok := recovery.FindAspect(recovery.AllAspectIDs()[0]); return two(a, ok) },
		"recovery.AspectsWithoutCategory":  func() any { return recovery.AspectsWithoutCategory() },
		"recovery.Categories":              func() any { return recovery.Categories() },
		"recovery.FindCategory":            func() any { c, ok := recovery.FindCategory(recovery.CategorySpirituality); return two(c, ok) },
		"recovery.CategoriesOf":            func() any { return recovery.CategoriesOf(recovery.AllAspectIDs()[0]) },
		"recovery.CategoriesWithoutAspect": func() any { return recovery.CategoriesWithoutAspect() },
		"recovery.Concepts":                func() any { return recovery.Concepts() },
		"recovery.FindConcept":             func() any { c, ok := recovery.FindConcept(recovery.ConceptRecovery); return two(c, ok) },
		"recovery.Contributions":           func() any { return recovery.Contributions() },
		"recovery.Elements":                func() any { return recovery.Elements() },
		"recovery.FindElement":             func() any { e, ok := recovery.FindElement(recovery.ElementHope); return two(e, ok) },
		"recovery.FindOrganisation":        func() any { o, ok := recovery.FindOrganisation(recovery.OrganisationSIND); return two(o, ok) },
		"recovery.Organisations":           func() any { return recovery.Organisations() },
		"recovery.FindOutcome":             func() any { o, ok := recovery.FindOutcome(recovery.OutcomeHopeAndPower); return two(o, ok) },
		"recovery.Outcomes":                func() any { return recovery.Outcomes() },
		"recovery.OutcomesFor":             func() any { return recovery.OutcomesFor(recovery.BeneficiaryCitizens) },
		"recovery.Caveat":                  func() any { return recovery.Caveat() },

		"schema.Index":   func() any { return schema.Index() },
		"schema.KindFor": func() any { return schema.KindFor[readiness.Response]() },
		"schema.DecodeWith": func() any {
			return two(schema.DecodeWith[jobdesc.Description](text, schema.Options{MaxBytes: 1 << 20}))
		},
		"schema.Kinds":    func() any { return schema.Kinds() },
		"schema.ID":       func() any { return schema.ID(schema.KindPlan) },
		"schema.Schema":   func() any { return schema.Schema(schema.KindPlan) },
		"schema.KindOf":   func() any { k, ok := schema.KindOf(response); return two(k, ok) },
		"schema.Validate": func() any { return schema.Validate(schema.KindJobDescription, text) },
		"schema.Encode":   func() any { return two(schema.Encode(&in)) },
		"schema.Decode":   func() any { return two(schema.Decode[readiness.Response](response)) },

		"wasm.Handler":   func() any { return wasm.Handler(built) != nil },
		"build.FindRoot": func() any { return two(build.FindRoot(".")) },
	}
}

func TestEveryFunctionAtOnce(t *testing.T) {
	all := calls(t)
	for _, name := range exported(t) {
		pkg, function, _ := strings.Cut(name, ".")
		if alone[name] != "" || strings.HasPrefix(function, "All") && alone[pkg+".All…"] != "" {
			continue
		}
		if all[name] == nil {
			t.Errorf("%s is exported and not called here: add a line to calls", name)
		}
	}
	want := map[string]any{}
	for name, call := range all {
		want[name] = call()
	}
	var names []string
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	var done sync.WaitGroup
	for g := range 4 {
		done.Add(1)
		go func() {
			defer done.Done()
			for i := range names {
				name := names[(i+g*7)%len(names)] // not all the same at the same time
				for range 2 {
					if got := all[name](); !reflect.DeepEqual(want[name], got) {
						t.Errorf("%s says something else when others ask too", name)
					}
				}
			}
		}()
	}
	done.Wait()
}

// exported returns the exported functions of the public packages, methods not
// counted.
func exported(t *testing.T) (names []string) {
	require.NoError(t, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		switch name := entry.Name(); {
		case name == "internal", name == "test", name == "testdata", name == "node_modules", strings.HasPrefix(name, ".") && path != root:
			return fs.SkipDir
		}
		files, err := filepath.Glob(filepath.Join(path, "*.go"))
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			if parsed.Name.Name == "main" || strings.Contains(path, filepath.Join("wasm", "core")) {
				return fs.SkipDir
			}
			for _, decl := range parsed.Decls {
				if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.IsExported() {
					names = append(names, parsed.Name.Name+"."+f.Name.Name)
				}
			}
		}
		return err
	}))
	assert.Greater(t, len(names), 70)
	return names
}
