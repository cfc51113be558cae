package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/memfs"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
)

// peerwork is the command that the pipeline is compared with.
var peerworkCommand string

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	dir, err := os.MkdirTemp("", "peerwork")
	if err != nil {
		panic(err)
	}
	peerworkCommand = filepath.Join(dir, "peerwork")
	build := exec.Command("go", "build", "-o", peerworkCommand, "./cmd/peerwork")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		panic(string(out))
	}
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// responses returns responses to “temperatur”, each different from the others.
func responses(r *rand.Rand, n int) (all []readiness.Response) {
	in, _ := instruments.Get(instruments.Temperatur)
	for range n {
		x := readiness.Response{ID: readiness.NewID(r.Uint64()), Instrument: in.ID, Version: in.Version,
			Role: readiness.AllRoles()[r.IntN(len(readiness.AllRoles()))], Answers: []readiness.Answer{}}
		if r.IntN(2) == 0 {
			x.Date = peerwork.Date(fmt.Sprintf("2027-0%d-1%d", 1+r.IntN(9), r.IntN(10)))
		}
		level := r.IntN(4)
		for t := range in.Themes {
			for i := range in.Themes[t].Items {
				choice := readiness.ChoiceOf(min(3, max(0, level+r.IntN(3)-1)))
				if r.IntN(12) == 0 {
					choice = readiness.ChoiceUnknown
				}
				x.Answers = append(x.Answers, readiness.Answer{Item: in.Themes[t].Items[i].ID, Choice: choice})
			}
		}
		all = append(all, x)
	}
	return all
}

func encoded(t *testing.T, d json.Marshaler) []byte {
	line, err := d.MarshalJSON()
	require.NoError(t, err)
	return line
}

// scored are responses, one a line.
func scored(t *testing.T, r *rand.Rand, n int) (lines [][]byte) {
	for _, x := range responses(r, n) {
		lines = append(lines, encoded(t, x))
	}
	return lines
}

// studied are answers of a trial: plain, from places, and twice from one person.
func studied(t *testing.T, r *rand.Rand, n int) (lines [][]byte) {
	for i, x := range responses(r, n) {
		e := overview.Entry{Place: fmt.Sprint("Sted ", r.IntN(20)), Document: overview.Answered{Response: &x}}
		switch i % 4 {
		case 0:
			lines = append(lines, encoded(t, x))
			continue
		case 1, 2:
			e.Place, e.Pair, e.Occasion = fmt.Sprint("Sted ", i/4%20), fmt.Sprint("p", i/4), fmt.Sprint(i%4)
		}
		lines = append(lines, encoded(t, e))
		if i%50 == 0 {
			lines = append(lines, encoded(t, e)) // sent twice
		}
	}
	return lines
}

// gathered are entries of places at two occasions.
func gathered(t *testing.T, r *rand.Rand, n int) (lines [][]byte) {
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	for i := range n {
		group, err := scorer.Aggregate(responses(r, 3+r.IntN(5)))
		require.NoError(t, err)
		e := overview.Entry{Place: fmt.Sprint("Sted ", i/2), Occasion: fmt.Sprint("2027-", 1+i%2), Named: r.IntN(3) > 0, Document: overview.Answered{GroupResult: &group}}
		lines = append(lines, encoded(t, e))
	}
	return lines
}

// jsonLines is the lines as a file, with what files have: blank lines, other line
// breaks, a byte order mark, and lines that are bad in many ways.
func jsonLines(r *rand.Rand, lines [][]byte, badEvery int) []byte {
	b := []byte("\uFEFF")
	for i, line := range lines {
		if badEvery > 0 && i%badEvery == badEvery-1 {
			bad := [][]byte{
				line[:len(line)/2], append([]byte(`{"surprise":1,`), line[1:]...), append(slices.Clone(line), "\xff"...), []byte(`{}`),
				bytes.Replace(line, []byte("temperatur"), []byte("other"), 1), []byte(`{"tasks":[]}`),
				append(slices.Clone(line), bytes.Repeat([]byte(" "), 1<<20)...),
			}
			b = append(append(b, bad[i/badEvery%len(bad)]...), '\n')
		}
		b = append(append(b, line...), []string{"\n", "\n", "\r\n", "\n\n", "\n \t\n"}[r.IntN(5)]...)
	}
	return bytes.TrimSuffix(b, []byte("\n"))
}

// command runs the command in the folder, and returns what it wrote and its exit
// code.
func command(t *testing.T, dir string, args ...string) (out, stderr string, code int) {
	cmd := exec.Command(peerworkCommand, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C", "COLUMNS=88")
	var o, e bytes.Buffer
	cmd.Stdout, cmd.Stderr = &o, &e
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

// saidByCommand are the problems on stderr: place, kind, and each pointer and code.
func saidByCommand(stderr string) (all []string) {
	head, problem := regexp.MustCompile(`^(\S+): \d+ problems? \((\S+)\)$`), regexp.MustCompile(`^  (\(the whole document\)|\S+)  (\S+)$`)
	for line := range strings.Lines(stderr) {
		line = strings.TrimSuffix(line, "\n")
		if m := head.FindStringSubmatch(line); m != nil {
			all = append(all, filepath.Base(m[1])+" "+m[2])
		} else if m := problem.FindStringSubmatch(line); m != nil {
			all[len(all)-1] += " " + strings.TrimPrefix(m[1], "(the whole document)") + " " + m[2]
		}
	}
	slices.Sort(all)
	return all
}

// saidByPipeline are the same of a file of problems.
func saidByPipeline(t *testing.T, data string) (all []string) {
	for line := range strings.Lines(data) {
		var v struct {
			File, Kind string
			Line       int
			Problems   []struct{ Pointer, Code string }
		}
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		say := fmt.Sprint(filepath.Base(v.File), ":", v.Line, " ", v.Kind)
		for _, p := range v.Problems {
			say += " " + p.Pointer + " " + p.Code
		}
		all = append(all, say)
	}
	slices.Sort(all)
	return all
}

func sortedLines(text string) []string { return slices.Sorted(strings.Lines(text)) }

func readFile(t *testing.T, path string) string {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// beamRun runs this program with the arguments, and returns what it said and its
// exit code.
func beamRun(t *testing.T, args ...string) (string, int) {
	set := flag.NewFlagSet("beam", flag.ContinueOnError)
	f := newFlags(set)
	require.NoError(t, set.Parse(args))
	job, to, err := f.job(t.Context())
	require.NoError(t, err)
	var said bytes.Buffer
	code := run(t.Context(), job, to, &said)
	return said.String(), code
}

// What the pipeline writes is what the command writes: the results as sets of
// lines, overview and figures to the byte, the same problems at the same places,
// the same exit code, whatever the size of the blocks.
func TestLikeTheCommand(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 27))
	day := []string{"--date", "2027-12-01"}
	for _, test := range []struct {
		name, command string
		lines         func(*testing.T, *rand.Rand, int) [][]byte
		n             int
		args          []string
	}{
		{"results", "score", scored, 4000, nil},
		{"study", "study", studied, 3000, []string{"--instrument", "temperatur", "--seed", "7", "--resamples", "5"}},
		{"overview", "overview", gathered, 1200, append(day, "--instrument", "temperatur", "--invited", "700", "--purpose", "Hvor?")},
	} {
		for _, badEvery := range []int{0, 90} {
			t.Run(fmt.Sprint(test.name, " bad ", badEvery), func(t *testing.T) {
				dir := t.TempDir()
				lines := test.lines(t, r, test.n)
				half := len(lines) / 3
				require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"), jsonLines(r, lines[:half], badEvery), 0o600))
				require.NoError(t, os.WriteFile(filepath.Join(dir, "b.jsonl"), jsonLines(r, lines[half:], badEvery), 0o600))
				require.NoError(t, os.WriteFile(filepath.Join(dir, "empty.jsonl"), nil, 0o600))
				out, stderr, code := command(t, dir, append([]string{test.command, "--json", "--lines", "--lang", "en", "a.jsonl", "b.jsonl", "empty.jsonl"}, test.args...)...)
				require.NotEmpty(t, out)
				assert.Equal(t, badEvery > 0, code == exitBad)
				assert.Equal(t, badEvery > 0, len(saidByCommand(stderr)) >= test.n/90-2)
				for _, block := range []string{"1048576", "300000", "40000"} {
					to := filepath.Join(dir, "out", block+".jsonl")
					said, exit := beamRun(t, append([]string{"--input", filepath.Join(dir, "*.jsonl"), "--" + test.name, to, "--block-bytes", block}, test.args...)...)
					assert.Equal(t, code, exit, said)
					assert.Contains(t, said, "documents")
					assert.True(t, slices.Equal(sortedLines(out), sortedLines(readFile(t, to))), "blocks of %s", block)
					assert.Equal(t, saidByCommand(stderr), saidByPipeline(t, readFile(t, to+".problems.jsonl")), "blocks of %s", block)
				}
			})
		}
	}
}

// An overview too close to an earlier one is not made; the earlier one is.
func TestEarlier(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	dir := t.TempDir()
	lines := gathered(t, r, 60)
	for name, some := range map[string][][]byte{"before.jsonl": lines[:56], "now.jsonl": lines, "much.jsonl": append(slices.Clone(lines), gathered(t, r, 300)[60:]...)} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), jsonLines(r, some, 0), 0o600))
	}
	for _, now := range []string{"now.jsonl", "much.jsonl"} {
		args := []string{"--instrument", "temperatur", "--date", "2027-12-01"}
		out, _, code := command(t, dir, append([]string{"overview", "--json", "--lang", "en", "--earlier", "before.jsonl", now}, args...)...)
		to := filepath.Join(dir, now+".out")
		said, exit := beamRun(t, append([]string{"--input", filepath.Join(dir, now), "--earlier", filepath.Join(dir, "before.jsonl"), "--overview", to}, args...)...)
		assert.Equal(t, code, exit)
		assert.Equal(t, out, readFile(t, to))
		assert.Equal(t, code == exitBad, strings.Contains(said, tooClose))
		assert.Equal(t, now == "now.jsonl", code == exitBad)
	}
	// What could not be read of the earlier one could be what makes the difference.
	require.NoError(t, os.WriteFile(filepath.Join(dir, "bad.jsonl"), jsonLines(r, lines[:56], 50), 0o600))
	to := filepath.Join(dir, "bad.out")
	_, exit := beamRun(t, "--input", filepath.Join(dir, "much.jsonl"), "--earlier", filepath.Join(dir, "bad.jsonl"), "--overview", to, "--instrument", "temperatur")
	assert.Equal(t, exitBad, exit)
	assert.Empty(t, readFile(t, to))
}

// Paths may have any scheme that Beam has a file system for; results may go to
// several files.
func TestOtherFileSystem(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	data := jsonLines(r, scored(t, r, 300), 40)
	ctx := context.Background()
	fs, err := filesystem.New(ctx, "memfs://in.jsonl")
	require.NoError(t, err)
	file, err := fs.OpenWrite(ctx, "memfs://in.jsonl")
	require.NoError(t, err)
	_, err = file.Write(data)
	require.NoError(t, err)
	require.NoError(t, file.Close())
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "in.jsonl"), data, 0o600))
	out, _, _ := command(t, dir, "score", "--json", "in.jsonl")
	_, exit := beamRun(t, "--input", "memfs://in.jsonl", "--results", "memfs://out.jsonl", "--shards", "3", "--block-bytes", "9000")
	assert.Equal(t, exitBad, exit)
	var all string
	for shard := range 3 {
		file, err := fs.OpenRead(ctx, fmt.Sprintf("memfs://out-%05d-of-00003.jsonl", shard))
		require.NoError(t, err)
		part, err := io.ReadAll(file)
		require.NoError(t, err)
		assert.NotEmpty(t, part)
		all += string(part)
	}
	assert.Equal(t, sortedLines(out), sortedLines(all))
}

func TestWrongFlags(t *testing.T) {
	for args, want := range map[string]string{
		"--results r":                                                     "--input",
		"--input a":                                                       "--results",
		"--input . --results r --study s":                                 "choose one",
		"--input a --study s":                                             "needs --instrument",
		"--input a --results r --seed 1":                                  "works only with --study",
		"--input a --results r --shards 0":                                "--shards",
		"--input x://a --results r":                                       "x",
		"--input a --study s --instrument no":                             "no",
		"--input a --overview o --instrument temperatur --date 1":         "--date",
		"--input a --study s --instrument temperatur --resamples 5":       "--seed",
		"--input a --overview o --instrument temperatur --invited -1":     "--invited",
		"--input a --results r --block-bytes 0":                           "--block-bytes",
		"--input a --study s --instrument temperatur --seed 1 --shards 2": "--shards",
	} {
		set := flag.NewFlagSet("beam", flag.ContinueOnError)
		f := newFlags(set)
		require.NoError(t, set.Parse(strings.Fields(args)))
		_, _, err := f.job(t.Context())
		assert.ErrorContains(t, err, want, args)
	}
}

// The help has our flags, and Beam's after them.
func TestHelp(t *testing.T) {
	set := flag.NewFlagSet("beam", flag.ContinueOnError)
	newFlags(set)
	var b bytes.Buffer
	help(&b, set, flag.CommandLine)
	ours, beams, _ := strings.Cut(b.String(), "Flags of Beam")
	assert.Contains(t, ours, "-block-bytes")
	assert.Contains(t, beams, "-runner")
	assert.Contains(t, beams, "-endpoint")
	assert.NotContains(t, beams, "-block-bytes")
}
