package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/build"
)

func fetch() peerwork.Text {
	return peerwork.Text{
		DA: fmt.Sprintf("Henter %s, cirka %d MB, som oversætter kernen. Det sker kun den første gang.", build.GoRelease, build.FetchMegabytes),
		EN: fmt.Sprintf("Fetching %s, about %d MB, which compiles the core. This happens the first time only.", build.GoRelease, build.FetchMegabytes),
	}
}

// cannotBuild says why the widget was not built, and what to do.
func cannotBuild(err error) error {
	// said is what the go command said, in parentheses, after the error it wraps.
	said := func(sentinel error) string {
		_, text, _ := strings.Cut(err.Error(), sentinel.Error())
		return text
	}
	switch {
	case errors.Is(err, build.ErrNoToolchain):
		return newUsageError(
			"Go mangler: kernen oversættes med kommandoen go, og den er hverken i GOROOT eller i PATH. Hent den på go.dev, eller giv en bygget mappe med --dir.",
			"Go is missing: the core is compiled by the go command, which is neither in GOROOT nor on PATH. Get it from go.dev, or name a built folder with --dir.")
	case errors.Is(err, build.ErrNoSource):
		return newUsageError(
			"Her er ingen kildekode at bygge widgetten af. Stå i en klon af "+peerwork.ModulePath+", installér med »go install "+peerwork.ModulePath+"/cmd/peerwork@latest«, eller giv en bygget mappe med --dir.",
			"There is no source here to build the widget from. Go to a clone of "+peerwork.ModulePath+", install with “go install "+peerwork.ModulePath+"/cmd/peerwork@latest”, or name a built folder with --dir.")
	case errors.Is(err, build.ErrOldToolchain):
		return newUsageError(
			"Denne Go er ældre end 1.21 og kan ikke hente "+build.GoRelease+", som oversætter kernen. Hent en nyere på go.dev, eller giv en bygget mappe med --dir.",
			"This Go is older than 1.21 and cannot fetch "+build.GoRelease+", which compiles the core. Get a newer one from go.dev, or name a built folder with --dir.")
	case errors.Is(err, build.ErrNoChecksums):
		return newUsageError(
			"Go henter ikke "+build.GoRelease+", som oversætter kernen, når GOSUMDB er off. Kør én gang med GOSUMDB=sum.golang.org, installér selv "+build.GoRelease+", eller giv en bygget mappe med --dir.",
			"Go does not fetch "+build.GoRelease+", which compiles the core, while GOSUMDB is off. Run this once with GOSUMDB=sum.golang.org, install "+build.GoRelease+" yourself, or name a built folder with --dir.")
	case errors.Is(err, build.ErrNotFetched):
		return newUsageError(
			build.GoRelease+", som oversætter kernen, kunne ikke hentes"+said(build.ErrNotFetched)+". Det kræver net og en modulproxy i GOPROXY, ikke off eller direct. Du kan også selv installere "+build.GoRelease+" eller give en bygget mappe med --dir.",
			build.GoRelease+", which compiles the core, could not be fetched"+said(build.ErrNotFetched)+". This takes a network and a module proxy in GOPROXY, not off or direct. You can also install "+build.GoRelease+" yourself, or name a built folder with --dir.")
	}
	return newUsageError("Widgetten kunne ikke bygges: "+err.Error(), "The widget could not be built: "+err.Error())
}
