# The commands of the project. `make test` is what CI runs.

STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
BENCH ?= .

EDITORS ?= $(wildcard editors/*/test/run.sh)

# The commit that `crossawait --version` names; the go command alone knows none in a worktree or an archive.
LDFLAGS = -X github.com/crossawait/crossawait/internal/version.commit=$(shell tools/commit.sh)
PREFIX ?= $(HOME)/.local

.PHONY: build install dist distcheck vsix test editors captures lint unit official generate record corpus bench fuzz

build: ## the binary, in bin/
	go build -ldflags "$(LDFLAGS)" -o bin/crossawait ./cmd/crossawait

install: build ## the binary, in PREFIX/bin: ~/.local/bin unless you say otherwise
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 bin/crossawait "$(DESTDIR)$(PREFIX)/bin/crossawait"

dist: ## archives, .vsix files and SHA256SUMS, in dist/; PLATFORMS="linux-x64 win32-x64" for some
	tools/dist.sh $(PLATFORMS)

distcheck: ## what `make dist` has made, run where that is possible here; as root
	tools/distcheck.sh

vsix: ## the VS Code extension for this machine, in dist/
	tools/dist.sh --vsix $(shell node -p 'process.platform + "-" + process.arch')

test: lint unit official ## everything that CI checks

editors: build ## the real editors, fetched into .cache where they can be; EDITORS=editors/neovim/test/run.sh for one
	@set -e; for test in $(EDITORS); do $$test; done; echo "captures are in build/editors"

captures: editors ## and their screens into the pages that show them
	tools/editors/embed.sh

lint:
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "gofmt would change these"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

unit: ## all tests; with the race detector, which takes several times as long, a part of the fixtures
	go test -timeout 30m ./...
	go test -race -short -timeout 30m ./...

official: ## the other tree-sitter runtime gives the same trees
	go test -tags official ./internal/syntax/...

generate: ## files made from others
	go generate ./...

record: ## ask rustc again about new and changed fixtures and fixes
	go run ./tools/oracle record
	go test ./internal/suite -update

corpus: ## crates from cargo's registry: every error there is ours
	go run ./tools/corpus fetch
	go run ./tools/corpus run --markdown

bench:
	go test -run '^$$' -bench '$(BENCH)' -benchmem ./...

fuzz: ## each fuzz target for a minute
	./tools/fuzz.sh 60s
