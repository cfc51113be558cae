package site

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// download is a file that somebody without Go takes home.
type download struct {
	from string // in what build.Dist makes
	Name string // in the folder download of the site
	For  peerwork.Text
	// Size for people in both languages, and the digest.
	Size   peerwork.Text
	Digest string
}

// downloadable are the files, in the order they are shown. A file whose name
// begins with a dot is called something else here, since hosts hide it.
func downloadable() []download {
	return []download{
		{from: "peerwork-widget.zip", Name: "peerwork-widget.zip", For: peerwork.Text{
			DA: "Det hele. Til jer, der vil have det på jeres egen hjemmeside. Pak den ud, og læs først vejledningen, der ligger i den.",
			EN: "Everything, for your own web site. Unpack it and read the guide in it first."}},
		{from: "peerwork-widget/peer-readiness.html", Name: "peer-readiness.html", For: peerwork.Text{
			DA: "Spørgeskemaet i én fil. Gem den, og åbn den i en browser. Den virker fra et fællesdrev, et USB-stik eller en mail, også uden net.",
			EN: "The questions in one file. Save it and open it in a browser. It works from a shared drive, a USB stick or an e-mail, without a network too."}},
		{from: "peerwork-widget/peer-jobdesc.html", Name: "peer-jobdesc.html", For: peerwork.Text{
			DA: "Siden, hvor en arbejdsgruppe skriver jobbet sammen, i én fil. Den virker på samme måde.",
			EN: "The page on which a working group writes the job together, in one file. It works the same way."}},
		{from: "peerwork-widget/peer-recovery.html", Name: "peer-recovery.html", For: peerwork.Text{
			DA: "Siderne om, hvad peer-arbejde er, med samtalekort, i én fil. Den virker på samme måde.",
			EN: "The pages on what peer work is, with cards to talk from, in one file. It works the same way."}},
		{from: "peerwork-widget/nginx.conf", Name: "nginx.conf", For: peerwork.Text{
			DA: "Indstillinger til webserveren nginx.", EN: "Settings for the web server nginx."}},
		{from: "peerwork-widget/web/.htaccess", Name: "htaccess.txt", For: peerwork.Text{
			DA: "Indstillinger til webserveren Apache. På serveren skal filen hedde .htaccess.", EN: "Settings for the web server Apache. On the server, call the file .htaccess."}},
		{from: "peerwork-widget/web/web.config", Name: "web.config", For: peerwork.Text{
			DA: "Indstillinger til webserveren IIS.", EN: "Settings for the web server IIS."}},
		{from: "peerwork-widget/sbom.cdx.json", Name: "sbom.cdx.json", For: peerwork.Text{
			DA: "Hvad det er lavet af (CycloneDX), til jeres it-sikkerhed.", EN: "What it is made of (CycloneDX), for your security people."}},
		{from: "peerwork-widget/LICENSES.txt", Name: "LICENSES.txt", For: peerwork.Text{
			DA: "Licenserne.", EN: "The licences."}},
	}
}

const sums = "SHA256SUMS"

// downloads makes the page of each language and the files it offers.
func (m *maker) downloads() error {
	list := downloadable()
	var digests strings.Builder
	for i := range list {
		f := &list[i]
		data, err := fs.ReadFile(m.dist, f.from)
		if err != nil {
			return err
		}
		m.files["download/"+f.Name] = data
		f.Size, f.Digest = size(len(data)), digest(data)
		fmt.Fprintf(&digests, "%s  %s\n", f.Digest, f.Name)
	}
	// A single file for each element that comes as one.
	single, err := fs.Glob(m.dist, "peerwork-widget/*.html")
	if err != nil {
		return err
	}
	for _, file := range single {
		if m.files["download/"+path.Base(file)] == nil {
			return errors.New(path.Base(file) + " is to be handed out, and nothing says what it is for")
		}
	}
	m.files["download/"+sums] = []byte(digests.String())
	for _, p := range []page{
		{Path: "hent.html", Lang: peerwork.LangDA, Title: "Hent spørgeskemaet", Description: "Det, en kommune har brug for uden andre programmer: filer, indstillinger til serveren og kontrolsummer.", Other: "en/download.html"},
		{Path: "en/download.html", Lang: peerwork.LangEN, Title: "Download the questions", Description: "What a municipality needs without other programs: files, server settings and digests.", Other: "hent.html"},
	} {
		p.Same, p.Section = true, "download"
		if err := p.fill("download."+string(p.Lang)+".html", list); err != nil {
			return err
		}
		if err := m.add(p); err != nil {
			return err
		}
		m.note(p)
	}
	return nil
}

// size is a number of bytes for people.
func size(bytes int) peerwork.Text {
	if bytes < 10_000 {
		kb := fmt.Sprintf("%d.%d", bytes/1000, bytes%1000/100)
		return peerwork.Text{DA: strings.Replace(kb, ".", ",", 1) + " kB", EN: kb + " kB"}
	}
	if bytes < 1_000_000 {
		kb := fmt.Sprintf("%d kB", (bytes+500)/1000)
		return peerwork.Text{DA: kb, EN: kb}
	}
	mb := fmt.Sprintf("%d.%d", bytes/1_000_000, bytes%1_000_000/100_000)
	return peerwork.Text{DA: strings.Replace(mb, ".", ",", 1) + " MB", EN: mb + " MB"}
}
