package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/internal/build"
	"github.com/peerwork-dk/peerwork/internal/site"
)

const (
	// entry is the file every built folder has.
	entry = "peer-readiness.js"
	// inSite is where it is in a folder that "make site" wrote.
	inSite = "widget/" + entry
	// farewell is how long requests under way are waited for at the end.
	farewell = 2 * time.Second
)

func (a *app) serveCommand() *cobra.Command {
	var addr, dir string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Show the whole site in a browser: the questionnaires, the guides, the downloads",
		Long: `serve builds the site and shows it until you press Ctrl-C: the questionnaires, the
page of a made-up municipality, the guides, the schemas, a page that checks a
document, and the downloads. It builds from the clone it is started in, or from
the module it was installed from. It needs only Go. ` + build.GoRelease + ` compiles the
core and is downloaded once if it is missing. With --dir it shows a folder that was
built before: a site, or a widget on the municipality's page.`,
		Example: `  go run ./cmd/peerwork serve
  peerwork serve --addr 127.0.0.1:0
  peerwork serve --dir dist`,
		Args: atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			return a.serve(ctx, addr, dir)
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8080", "address to listen on; port 0 picks a free one")
	cmd.Flags().StringVar(&dir, "dir", "", "serve this built folder instead of building one")
	if err := cmd.MarkFlagDirname("dir"); err != nil {
		panic(err) // the flag does not exist: a mistake in this program
	}
	return cmd
}

// serve shows the site until ctx ends. It listens before it builds. So a port that
// is in use is reported at once, and a browser that connects early waits.
func (a *app) serve(ctx context.Context, addr, dir string) error {
	if dir != "" {
		if err := builtFolder(dir); err != nil {
			return err
		}
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return cannotListen(addr, err)
	}
	defer listener.Close()
	if dir == "" {
		made, err := os.MkdirTemp("", "peerwork-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(made)
		if stopped, err := a.build(ctx, made); stopped || err != nil {
			return err
		}
		dir = made
	}
	fmt.Fprintln(a.err, serving(listener.Addr()).In(a.lang()))
	show := demo
	if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(inSite))); err == nil {
		show = site.Handler
	}
	return listenUntil(ctx, listener, show(os.DirFS(dir)))
}

// listenUntil serves until ctx ends, which is no error.
func listenUntil(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	if err := server.Shutdown(end); err != nil {
		return server.Close()
	}
	return nil
}

// build builds the site into out and says how long it took, and beforehand
// that something must be fetched. It is stopped when ctx ends first.
func (a *app) build(ctx context.Context, out string) (stopped bool, err error) {
	title := peerwork.Text{DA: "Bygger siden … ", EN: "Building the site … "}.In(a.lang())
	fmt.Fprint(a.err, title)
	from := time.Now()
	seconds := func() string { return console.Seconds(time.Since(from), a.lang()) }
	built, fetching := make(chan error, 1), make(chan struct{})
	tell := func() { // and only then fetch
		select {
		case fetching <- struct{}{}:
		case <-ctx.Done():
		}
	}
	go func() {
		built <- site.Build(build.Options{Out: out, Compression: build.Quick, Fetching: tell})
	}()
	// On a terminal the seconds are shown as they pass.
	var tick <-chan time.Time
	if console.IsTerminal(a.err) {
		ticker := time.NewTicker(500 * time.Millisecond)
		defer ticker.Stop()
		tick = ticker.C
	}
	for {
		select {
		case err := <-built:
			if err != nil {
				fmt.Fprintln(a.err)
				return false, cannotBuild(err)
			}
			if tick != nil {
				fmt.Fprint(a.err, "\r"+title)
			}
			fmt.Fprintln(a.err, seconds())
			return false, nil
		case <-fetching:
			fmt.Fprint(a.err, "\n"+fetch().In(a.lang())+"\n"+title)
		case <-tick:
			fmt.Fprint(a.err, "\r"+title+seconds())
		case <-ctx.Done():
			// Ctrl-C has reached the compiler too. Wait for it, so that
			// nobody writes to the folder while it is removed.
			fmt.Fprintln(a.err)
			select {
			case <-built:
			case <-time.After(farewell):
			}
			return true, nil
		}
	}
}

func serving(addr net.Addr) peerwork.Text {
	return peerwork.Text{
		DA: "Siden er klar på http://" + addr.String() + "/  (Ctrl-C stopper den)",
		EN: "The site is ready at http://" + addr.String() + "/  (Ctrl-C stops it)",
	}
}

// builtFolder refuses a folder that holds neither a built widget nor a site.
func builtFolder(dir string) error {
	_, err := os.Stat(filepath.Join(dir, entry))
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(inSite))); err == nil {
			return nil
		}
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return newUsageError(
			"Der er ingen bygget widget i "+dir+": "+entry+" mangler. Byg den fra kildekoden med »go run ./wasm/build -o "+dir+"«.",
			"There is no built widget in "+dir+": "+entry+" is missing. Build it from the source with “go run ./wasm/build -o "+dir+"”.")
	}
	return usageError{unreadable(dir, err)}
}

// windowsAddrInUse is what Windows says instead of EADDRINUSE (WSAEADDRINUSE).
const windowsAddrInUse = syscall.Errno(10048)

func cannotListen(addr string, err error) error {
	switch {
	case errors.Is(err, syscall.EADDRINUSE), errors.Is(err, windowsAddrInUse):
		return newUsageError(
			"Der lytter allerede noget på "+addr+". Stop det, eller brug --addr 127.0.0.1:0, som finder en ledig port.",
			"Something is listening on "+addr+" already. Stop it, or use --addr 127.0.0.1:0, which finds a free port.")
	case errors.Is(err, fs.ErrPermission):
		return newUsageError(
			"Du må ikke lytte på "+addr+". Brug --addr 127.0.0.1:0, som finder en ledig port.",
			"You may not listen on "+addr+". Use --addr 127.0.0.1:0, which finds a free port.")
	}
	return newUsageError(
		"Der kan ikke lyttes på "+addr+" ("+err.Error()+"). --addr skrives som 127.0.0.1:8080.",
		"It is not possible to listen on "+addr+" ("+err.Error()+"). --addr is written like 127.0.0.1:8080.")
}
