package build

import (
	"encoding/json"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// tiny is a whole widget in a few lines, made from memory, so that tests of
// the builder do not depend on the real one.
func tiny(t *testing.T) source {
	t.Helper()
	tools, wasmExec := here(t)
	return source{
		elements: append(slices.Clone(allElements[:1]), secondElement),
		ui: fstest.MapFS{
			shellEntry: {Data: []byte(`
				import shell from 'peerwork:shell';
				import * as files from './assets.js';
				import css from '../../parts/look.css';
				import { greet } from '../../parts/greet.js';
				export const view = () => [greet(shell[0].title.da), css];
				export const load = (name) => import(files[name][1](files.kind));
				export const instrument = (id) => fetch(files.instruments[id][1]());`)},
			"parts/greet.js": {Data: []byte(`
				import { mark } from './mark.js';
				/** @license of somebody */
				export function greet(somebody) { return 'Rødgrød med fløde, ' + somebody + mark; }`)},
			"parts/mark.js":             {Data: []byte(`export const mark = '.';`)},
			"parts/look.css":            {Data: []byte("/* calm */\n:host {\n  color: #ff0000;\n  & p { margin: 0px 0px }\n}\n")},
			resultEntry:                 {Data: []byte(`import { greet } from '../../parts/greet.js'; export const show = () => greet('resultat');`)},
			groupEntry:                  {Data: []byte(`import words from 'peerwork:words'; import plan from 'peerwork:standing'; export const show = () => [words, plan];`)},
			rememberEntry:               {Data: []byte(`export const memory = 1;`)},
			"pages/embed.js":            {Data: []byte(`document.querySelector('peer-readiness').lang = 'da';`)},
			"pages/embed.css":           {Data: []byte("body { margin: 0px }")},
			"pages/embed.html":          {Data: []byte(`<meta content="{{policy}}"><link href="{{embed.css}}"><script src="{{embed.js}}"></script>{{browsers}}`)},
			"pages/peer-frame.js":       {Data: []byte(`const frames = document.querySelectorAll('iframe'); addEventListener('message', () => frames.length);`)},
			"pages/file.js":             {Data: []byte(`import { view, load } from 'peerwork:element'; view(load);`)},
			"pages/file.css":            {Data: []byte("h1 { margin: 0px }")},
			"pages/file.html":           {Data: []byte(`<meta content="{{policy}}"><style>{{style}}</style><script>{{script}}</script>{{browsers}}{{blocks}}<!-- {{licence}} -->`)},
			"pages/embed-second.html":   {Data: []byte(`second <meta content="{{policy}}"><link href="{{embed.css}}"><script src="{{embed.js}}"></script>{{browsers}}`)},
			"pages/file-second.html":    {Data: []byte(`second <meta content="{{policy}}"><style>{{style}}</style><script>{{script}}</script>{{browsers}}{{blocks}}<!-- {{licence}} -->`)},
			"readiness/shell/assets.js": {Data: []byte(`export * from 'peerwork:files'; export { kind } from '../../parts/assets.js';`)},
			"parts/assets.js":           {Data: []byte(`export const kind = 'beside';`)},
			"pages/file-assets.js":      {Data: []byte(`export const kind = 'inline';`)},
			secondElement.entry: {Data: []byte(`
				import files, { read } from '../../parts/second.js';
				import { greet } from '../../parts/greet.js';
				export const view = () => greet(files.fields[0].label.da);
				export const load = () => import(read());`)},
			"parts/second.js": {Data: []byte(`
				import workshop from 'peerwork:workshop';
				import { core, wasm, read as later, second, evidence } from 'peerwork:files';
				export default { ...workshop, core, wasm, second, evidence };
				export const read = () => later[1]();`)},
			"second/read/read.js": {Data: []byte(`export const read = 1;`)},
			coreEntry:             {Data: []byte(`import { createGo } from 'peerwork:wasm_exec'; export const start = () => createGo();`)},
		},
		types:       map[string][]byte{"peer-readiness": []byte("export {};\n"), "peer-second": []byte("export { }\n")},
		instruments: []questionnaire{tinyInstrument(t, "kort"), tinyInstrument(t, "lang")},
		evidence:    []byte(`{"own":{"text":{"da":"Vores forslag","en":"Our suggestion"}}}`),
		standing:    []byte(`{"id":"000000000000","tasks":[]}`),
		programs: map[string][]byte{
			readinessProgram:   []byte("\x00asm, as far as these tests go"),
			"./wasm/core/plan": []byte("\x00asm, for plans"),
			"./second":         []byte("\x00asm, another"), "./second/more": []byte("\x00asm, more"),
		},
		wasmExec:  wasmExec,
		goVersion: tools.version,
		licences:  []byte("All of it is free.\n"),
	}
}

// secondElement shares some of the first one's files and has some of its own.
var secondElement = element{
	tag: "peer-second", class: "PeerSecond", about: "Another.",
	entry: "second/shell/peer-second.js", modules: []string{"peerwork:workshop"},
	downloads: []later{{"read", "second/read/read.js", nil}},
	programs:  []program{{RoleWasm, "second.wasm", "./second"}, {"second", "more.wasm", "./second/more"}},
	documents: []string{"evidence"}, pages: "-second",
}

// setCore gives the first element another core.
func (src source) setCore(text string) { src.programs[readinessProgram] = []byte(text) }

func tinyInstrument(t *testing.T, id string) questionnaire {
	t.Helper()
	both := func(s string) peerwork.Text { return peerwork.Text{DA: s, EN: s + " (en)"} }
	in := readiness.Instrument{
		ID: id, Version: "1.0.0", Minutes: 3, Title: both("Titel <" + id + "> & mere"), Intro: both("Indledning"),
		About: []peerwork.Text{both("Om os")},
		Scale: readiness.Scale{Question: both("Hvor langt?"), Options: []peerwork.Text{both("nej"), both("ja")}, Unknown: both("ved ikke")},
		Bands: []readiness.Band{{ID: "much", Label: both("Meget"), Meaning: both("Betyder")}},
		Themes: []readiness.Theme{{ID: "one", Title: both("Tema"), Weight: 7, Items: []readiness.Item{
			{ID: "with-sign", Revision: 1, Essential: true, Statement: both("Udsagn"), Sign: both("Tegn"), Evidence: []string{"16.2"},
				Advice: &readiness.Advice{Steps: []peerwork.Text{both("Skridt")}, Who: both("Leder"), Time: both("En time")}},
			{ID: "without-sign", Revision: 1, Statement: both("Andet udsagn"), Own: both("Begrundelse")},
		}}},
	}
	canonical, err := json.Marshal(in)
	require.NoError(t, err)
	return questionnaire{Instrument: in, canonical: canonical}
}

// quiet are options for assemble.
var quiet = Options{Progress: func(string) {}}

// byRole returns the first file with the role.
func byRole(t *testing.T, all []built, role Role) built {
	t.Helper()
	for _, f := range all {
		if f.role == role {
			return f
		}
	}
	require.FailNow(t, "no file", "role %s", role)
	return built{}
}

// byName returns the file of the name.
func byName(t *testing.T, all []built, name string) built {
	t.Helper()
	for _, f := range all {
		if f.name == name {
			return f
		}
	}
	require.FailNow(t, "no file", name)
	return built{}
}
