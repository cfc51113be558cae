package build

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// What a page knows of the papers before anybody asks for one, for
// "peerwork:toolkit": what they are called, and which helps with what.
type (
	toolkitData struct {
		Papers map[string]paperTitle `json:"papers"`
		Items  map[string][]string   `json:"items"`
		Tasks  map[string][]string   `json:"tasks"`
	}
	paperTitle struct {
		Title peerwork.Text `json:"title"`
		Use   peerwork.Text `json:"use"`
	}
)

// toolkitLinks is the JSON behind "peerwork:toolkit".
func toolkitLinks() []byte {
	data := toolkitData{map[string]paperTitle{}, map[string][]string{}, map[string][]string{}}
	note := func(links map[string][]string, id string, papers []string) {
		if len(papers) == 0 {
			return
		}
		links[id] = papers
		for _, paper := range papers {
			p, _ := toolkit.Find(paper)
			data.Papers[paper] = paperTitle{p.Title, p.Use}
		}
	}
	for _, id := range instruments.IDs() {
		in, _ := instruments.Get(id)
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				note(data.Items, item.ID, toolkit.ForItem(item.ID))
			}
		}
	}
	for _, task := range plans.Standing().Tasks {
		note(data.Tasks, task.ID, toolkit.ForTask(task.ID))
	}
	return plain(data)
}

// The papers themselves: all of them in one file, since they have so much in
// common that one weighs as little as three would alone.
type (
	toolkitFile struct {
		// The style sheet of a paper that is printed.
		CSS string `json:"css"`
		// What Word files are put together from, each piece once and with a letter
		// for each byte: that compresses, unlike base64.
		Pieces []string               `json:"pieces"`
		DA     map[string]paperToTake `json:"da"`
		EN     map[string]paperToTake `json:"en"`
	}
	paperToTake struct {
		Name string `json:"name"`
		// The pieces of the Word file, in order.
		Word []int `json:"word"`
		// The same as [render.JSON] writes it, to be printed.
		Page json.RawMessage `json:"page"`
	}
)

// toolkitPapers is the JSON with the papers.
func toolkitPapers() []byte {
	file := toolkitFile{CSS: paperStyle()}
	in := func(lang peerwork.Lang) map[string]paperToTake {
		all := map[string]paperToTake{}
		for _, p := range toolkit.Papers() {
			doc := toolkit.Document(p, lang)
			var word, page bytes.Buffer
			// Writing to memory cannot fail.
			if err := render.DOCX(&word, doc); err != nil {
				panic(err)
			}
			if err := render.JSON(&page, doc); err != nil {
				panic(err)
			}
			all[p.ID] = paperToTake{lean.FileName(p.Title.In(lang), 60) + ".docx", file.pieces(word.Bytes()), page.Bytes()}
		}
		return all
	}
	file.DA, file.EN = in(peerwork.LangDA), in(peerwork.LangEN)
	return plain(file)
}

// pieces cuts a Word file where a file in it begins, keeps what is new, and
// returns the numbers of all pieces. Styles and settings are the same in every
// paper.
func (f *toolkitFile) pieces(word []byte) (list []int) {
	letters := make([]rune, len(word))
	for i, b := range word {
		letters[i] = rune(b)
	}
	const begins = "PK\x03\x04"
	for part := range strings.SplitSeq(strings.TrimPrefix(string(letters), begins), begins) {
		piece := begins + part
		at := slices.Index(f.Pieces, piece)
		if at < 0 {
			at = len(f.Pieces)
			f.Pieces = append(f.Pieces, piece)
		}
		list = append(list, at)
	}
	return list
}
