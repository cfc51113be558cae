package build

import (
	_ "embed"
	"encoding/json"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// browsersJSON is the one table of the oldest browsers that complete the quiz:
// on a page, and in the file that holds everything. esbuild rewrites syntax that
// is newer, test/browsers refuses methods and styles that are, the pages and the
// guides name them.
//
//   - Chrome and Edge 97 let WebAssembly run under a strict policy, as do Firefox
//     102 and Safari 16 by MDN's data ('wasm-unsafe-eval'). A real Chromium 92
//     said so after the last question. Hence the element asks, before it defines
//     itself, for what came with Firefox 102 and with Chrome 98, since nothing
//     tells 97 from 96. Without that, the element's own content stays.
//   - Safari 16.4 has constructed style sheets. An older one's script stops at
//     the first, with the same effect.
//   - Firefox 113 has DecompressionStream, which unpacks the file. It too is asked for first.
//
//go:embed browsers.json
var browsersJSON []byte

// oldest is a browser and the versions it takes.
type oldest struct {
	Browser string `json:"browser"`
	Page    string `json:"page"`
	File    string `json:"file"`
}

var browsers = func() (list []oldest) {
	if err := json.Unmarshal(browsersJSON, &list); err != nil {
		panic("browsers.json: " + err.Error())
	}
	return list
}()

// engines are the browsers of the table as esbuild knows them. On an iPhone
// every browser is Safari's engine, and has its number.
var engines = slices.Concat(engine("Chrome", api.EngineChrome), engine("Edge", api.EngineEdge),
	engine("Firefox", api.EngineFirefox), engine("Safari", api.EngineSafari, api.EngineIOS))

func engine(browser string, names ...api.EngineName) (list []api.Engine) {
	at := slices.IndexFunc(browsers, func(b oldest) bool { return b.Browser == browser })
	for _, name := range names {
		list = append(list, api.Engine{Name: name, Version: browsers[at].Page})
	}
	return list
}

// onPages names the oldest browsers that show the element on a page, such as
// "Chrome 92, Edge 92".
func onPages() string { return named(func(b oldest) string { return b.Page }) }

// inFile names the oldest browsers that show the file that holds everything.
func inFile() string { return named(func(b oldest) string { return b.File }) }

func named(version func(oldest) string) string {
	var names []string
	for _, b := range browsers {
		names = append(names, b.Browser+" "+version(b))
	}
	return strings.Join(names, ", ")
}
