# The commands of the project. `make` lists them.

.DEFAULT_GOAL := help
.PHONY: help serve dist check test nightly validators generate bench decode-table fuzz fresh tools volume engines sheet lighthouse oldbrowsers bundlers orca word vulncheck container release study-check site beam

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: ## build the site and show it on http://127.0.0.1:8080
	go run ./cmd/peerwork serve

dist: ## what a web editor is handed: dist/peerwork-widget.zip, and the npm package
	go run ./wasm/build -dist dist

# The numbers must agree before anything is built with them.
release: ## the files of a release and their digests, in dist/release: make release VERSION=0.1.0
	@grep -q '"version": "$(VERSION)"' npm/schemas/package.json || { echo "npm/schemas/package.json has another version than VERSION=$(VERSION)"; exit 1; }
	@grep -q '^## $(VERSION) ' CHANGELOG.md || { echo "CHANGELOG.md has no section for VERSION=$(VERSION)"; exit 1; }
	go run ./wasm/build -dist dist -version $(VERSION)
	rm -rf dist/release && mkdir dist/release && cp dist/peerwork-widget.zip dist/release
	cd dist/release && npm pack --silent ../npm ../../npm/schemas
	cd dist/release && sha256sum *.zip *.tgz | tee SHA256SUMS
site: ## the public site as a folder for static hosting: dist/site
	go run ./internal/site/build -o dist/site

check: ## while you work: format, vet, the short Go tests, lint, types, one walk in a browser; two minutes
	@test/stages.sh check

test: ## before a change is merged: installs what testing needs, runs everything; 25 minutes
	@test/stages.sh test

nightly: ## what is slow or rare: a fresh clone, CRLF, other Go releases, volume, Beam, fuzzing, bundlers, the site in Firefox and WebKit, Lighthouse, old browsers, Word, Orca, vulnerabilities; an hour
	@test/stages.sh nightly

# The image is built again only when its Dockerfile or test/tools.sh has changed.
# Browsers need more shared memory than a container gets by itself.
STAGE ?= test
DOCKER ?= docker
container: ## `make test` in a container, the last commit alone (STAGE=nightly for the other stage, DOCKER=podman for another tool)
	$(DOCKER) build -t peerwork-test -f test/Dockerfile test
	$(DOCKER) run --rm --init --shm-size=1g -v "$(CURDIR)":/clone:ro peerwork-test $(STAGE)

vulncheck: ## does what we depend on have known vulnerabilities? asks vuln.go.dev, or the copy that VULNDB names
	@test/stages.sh vulncheck

validators: tools ## the verdict table: every document, every validator
	@npm --prefix test run --silent validators

generate: ## write the generated readers, writers and schemas again
	go generate ./...

bench: tools ## figures: scoring, reading; first question, answers and memory in Chromium (ROUNDS=45 for steadier ones)
	go test -run '^$$' -bench . -benchmem ./...
	npm --prefix test run --silent bench

decode-table: tools ## reading a document: ours, encoding/json, and other people's validators
	cd test/decode && go run .

engines: tools ## walk every state in Chromium, Firefox and WebKit; prints a table engine × state
	npm --prefix test run --silent engines

fuzz: ## every fuzz target for ten minutes (FUZZTIME=1m for less, FUZZ=Score for some); prints what came of it
	test/fuzz.sh

lighthouse: tools ## Lighthouse on the page for an iframe and the front pages, phone and desktop; installs some 185 MB for it
	cd test/lighthouse && npm ci --no-audit --no-fund --loglevel=error && node run.mjs

oldbrowsers: tools ## real old Chromiums through the elements, below and above the oldest we name; installs some 190 MB for it
	cd test/oldbrowsers && npm ci --no-audit --no-fund --loglevel=error && node --test --test-reporter=spec elements.mjs

bundlers: tools ## the npm package in Vite, webpack, Rollup, esbuild, React, Vue, Svelte and Turbo; a table
	cd test/bundlers && npm ci --no-audit --no-fund --loglevel=error && node run.mjs

orca: ## the three elements in Firefox with the screen reader Orca; what it says is kept in test/out/orca
	@test/tools.sh orca
	test/orca/run.sh

word: ## Word files in Microsoft's Open XML SDK and in LibreOffice; pages in test/out/word; installs LibreOffice and 80 MB more
	@test/tools.sh word
	cd test/word && npm ci --no-audit --no-fund --loglevel=error && node --test --test-reporter=spec word.mjs
study-check: ## the figures of a trial once more in R (psych, multilevel), and ours against them
	@test/study.sh

beam: ## the pipeline in engine/beam on Beam's own runner, against the command; Beam takes minutes to compile
	@test/stages.sh beam

sheet: tools ## pictures of every state × theme × light and dark × wide and narrow, in test/out/sheet
	node test/sheet.mjs

fresh: ## clone into a temporary folder, empty caches, time `serve` until it answers
	test/fresh.sh

tools:
	@test/tools.sh

volume: ## a million responses through the command: seconds, memory, the same bytes
	go run -C test ./volume
