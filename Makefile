# The commands of the project. `make test` is what CI runs.

STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
BENCH ?= .

EDITORS ?= $(wildcard editors/*/test/run.sh)

.PHONY: build test editors captures lint unit official generate record corpus bench fuzz

build: ## the binary, in bin/
	go build -o bin/crossawait ./cmd/crossawait

test: lint unit official ## everything that CI checks

editors: build ## the real editors, fetched into .cache where they can be; EDITORS=editors/neovim/test/run.sh for one
	@set -e; for test in $(EDITORS); do $$test; done; echo "captures are in build/editors"

captures: editors ## and their screens into the pages that show them
	tools/editors/embed.sh

lint:
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "gofmt would change these"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

unit:
	go test -race -timeout 30m ./...

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
