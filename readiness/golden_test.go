package readiness_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

var update = flag.Bool("update", false, "write the golden files again")

// A golden is a response and the result it must give, both as canonical bytes
// and a line break, in testdata/golden/<instrument>/<name>.*.json. The command
// line, the WebAssembly core and the browser are tested with the same files.
type golden struct {
	name   string
	fill   byte            // the choice for every item: an option, ? for unknown, - for unanswered
	items  map[string]byte // but these
	theme  map[string]byte // and all items of these themes
	change func(*readiness.Response)

	temperature int // what a reader of this file should expect; -1 for none
	band        string
	heldBack    bool
}

func (g *golden) response(in readiness.Instrument) readiness.Response {
	r := readiness.Response{ID: readiness.NewID(0), Instrument: in.ID, Version: in.Version, Date: "2027-01-04"}
	used := 0
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			choice := g.fill
			if c, ok := g.theme[theme.ID]; ok {
				choice = c
			}
			if c, ok := g.items[item.ID]; ok {
				choice = c
				used++
			}
			switch choice {
			case '-':
			case '?':
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceUnknown})
			default:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.Choice([]byte{choice})})
			}
		}
	}
	if used != len(g.items) {
		panic(g.name + ": names an item the instrument does not have")
	}
	if g.change != nil {
		g.change(&r)
	}
	return r
}

func TestGoldens(t *testing.T) {
	for id, goldens := range map[string][]golden{
		instruments.Temperatur: temperaturGoldens,
		instruments.Parathed:   parathedGoldens,
		instruments.Rolle:      rolleGoldens,
	} {
		in, ok := instruments.Get(id)
		require.True(t, ok)
		dir := filepath.Join("testdata", "golden", id)
		if *update {
			require.NoError(t, os.RemoveAll(dir))
			require.NoError(t, os.MkdirAll(dir, 0o755))
		}
		for i := range goldens {
			g := &goldens[i]
			t.Run(id+"/"+g.name, func(t *testing.T) {
				r := g.response(in)
				res, err := scoreOne(&in, &r)
				require.NoError(t, err)
				assert.NoError(t, res.Validate())
				if g.temperature < 0 {
					assert.Nil(t, res.Temperature)
				} else if assert.NotNil(t, res.Temperature) {
					assert.Equal(t, g.temperature, *res.Temperature)
				}
				assert.Equal(t, g.band, res.Band)
				assert.Equal(t, g.heldBack, res.HeldBack)

				response, err := r.MarshalJSON()
				require.NoError(t, err)
				result, err := res.MarshalJSON()
				require.NoError(t, err)
				same(t, filepath.Join(dir, g.name+".response.json"), response)
				same(t, filepath.Join(dir, g.name+".result.json"), result)

				var again readiness.Result
				require.NoError(t, again.UnmarshalJSON(result))
				assert.Equal(t, res, again, "reading a result gives it back")
			})
		}
		files, err := filepath.Glob(filepath.Join(dir, "*.json"))
		require.NoError(t, err)
		assert.Len(t, files, 2*len(goldens), "every file in %s belongs to a case", dir)
		assert.GreaterOrEqual(t, len(goldens), 12)
	}
}

func same(t *testing.T, file string, data []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, append(data, '\n'), 0o644))
	}
	want, err := checkout.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(data)+"\n")
}
