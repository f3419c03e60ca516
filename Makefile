# `make` lists what there is to do. Needed beforehand: Python 3.11 or newer, and make.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000

BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
WORKERS ?= 2
SECONDS ?= 60

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install install-dev serve migrate test lint format bench fuzz evaluate quality lock clean

help: ## list the targets
	@echo "make TARGET [PYTHON=python3.12] [HOST=127.0.0.1] [PORT=8000]"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

serve: install ## run the API on HOST:PORT, with the documents in seeds/ read
	@exec $(BIN)/mission-facts serve --host "$(HOST)" --port "$(PORT)" --migrate --ingest seeds

test: lint ## the whole check: lint, types, import contracts, tests with coverage
	@$(BIN)/pytest --quiet --numprocesses $(WORKERS) --cov
	@$(BIN)/coverage report --include='app/values.py,app/records.py,app/extraction/*' --fail-under=100

lint: install-dev ## style, types and import contracts
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: install-dev ## put the code into its form, with what can be mended by itself
	@$(BIN)/ruff check --fix --quiet
	@$(BIN)/ruff format

install: .venv/installed ## make .venv with what the service needs

install-dev: .venv/installed-dev ## the same with the tools of development

migrate: install ## bring the database to the newest tables
	@$(BIN)/mission-facts migrate

evaluate: install ## how well the reader does on the annotated documents
	@$(BIN)/mission-facts evaluate corpus/dev

quality: install ## measure the reader on all of corpus/ and note the figures that the API shows
	@$(BIN)/mission-facts evaluate --json corpus/dev corpus/open corpus/held | $(PYTHON) -m json.tool > seeds/quality.json

bench: install ## speed, memory and growth of the reader, beside spaCy; how well reprints are told
	@$(BIN)/python -m bench.reader
	@$(BIN)/python -m bench.reprints

fuzz: ## look for texts that make the reader fail, for SECONDS
	@$(PYTHON) -m venv .venv-fuzz
	@.venv-fuzz/bin/pip --disable-pip-version-check --quiet install --requirement requirements.lock
	@.venv-fuzz/bin/pip --disable-pip-version-check --quiet install atheris
	@.venv-fuzz/bin/python bench/fuzz.py -max_total_time=$(SECONDS) -timeout=20 -only_ascii=0

lock: ## pin the newest dependencies anew, with hashes
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && set -e && \
	$(PYTHON) -m venv "$$folder" && "$$folder/bin/pip" --disable-pip-version-check --quiet install uv && \
	compile() { "$$folder/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --upgrade pyproject.toml "$$@"; } && \
	compile --output-file requirements.lock && \
	compile --extra dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## remove .venv and all caches; the database stays
	@rm -rf .venv .venv-bench .venv-fuzz .coverage* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find app bench migrations tests -name __pycache__ -prune -exec rm -rf {} +

# Made again when what is to be installed has changed. `venv` over an existing folder keeps what is in it.
.venv/installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "Python 3.11 or newer is needed; '$(PYTHON)' is $$($(PYTHON) --version 2>&1 || true)." \
		"Name another: make PYTHON=python3.12" >&2; exit 1; }
	@echo "Setting up .venv ..."
	@$(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.lock
	@echo "Adding the tools of development ..."
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@
