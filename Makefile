# Two commands for a fresh machine: "make check" looks at the sample drafts, "make test" passes all
# tests, linters and types. Python 3.11 or later; everything is installed into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help check test unit lint types docs bench wheel clean

help:
	@echo "make check   install, and check the sample drafts in fixtures/drafts"
	@echo "make test    install, and run all tests, linters and type checks"
	@echo "make docs    write the pages of docs/rules and the picture in the README"
	@echo "make bench   measure speed, memory and start-up"
	@echo "make wheel   build dist/*.whl"

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(BIN)/python pyproject.toml
	$(INSTALL) --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(INSTALL) --editable '.[dev]'
	@touch $@

check: $(VENV)/.installed
	$(BIN)/kehoach-lint check fixtures/drafts --fail-on never

test: lint types unit

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: $(VENV)/.installed-dev
	$(BIN)/mypy

unit: $(VENV)/.installed-dev
	$(BIN)/python -m pytest --numprocesses auto -rs

docs: $(VENV)/.installed-dev
	$(BIN)/python docs/generate.py

bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.run

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m build

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
