# make dataset   set up and build the sample dataset to dataset/published/sample
# make test      set up and run the tests
# make check     lint and type-check
# make raw FROM=DIR   put the dumps of the real corpus in place
# make fresh         fail where a tracked input changed and its outputs were not rebuilt
# make rebuild       rebuild every corpus whose dumps are in place

PYTHON ?= python3
VENV := .venv
CORPUS ?= turkiye-syria
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
export DVC_NO_ANALYTICS := 1

.PHONY: dataset test check fresh raw rebuild setup
.DELETE_ON_ERROR:

setup: $(VENV)/.ready

$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; name one with PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

dataset: setup
	dvc repro publish@sample

test: setup
	pytest -n 2

check: setup
	ruff check .
	ruff format --check .
	mypy

raw: setup
	@test -n "$(FROM)" || { echo "make raw FROM=DIR: name the folder that holds the dumps"; exit 2; }
	python scripts/acquire.py $(CORPUS) --from "$(FROM)"

rebuild: setup
	dvc repro

# A plain `dvc status` lists every uncached output of a fresh clone; a dry repro lists only what would have to run.
# What differs from the last release must be admitted by the version.
fresh: setup
	@dvc repro --dry --allow-missing > .fresh.log 2>&1; status=$$?; \
	if [ $$status -ne 0 ] || grep -q '^Running stage' .fresh.log; then cat .fresh.log; rm -f .fresh.log; \
	  echo 'A tracked input changed and its outputs were not rebuilt: make rebuild, and commit the result.'; exit 1; fi; \
	rm -f .fresh.log
	clippings validate dataset/published/sample
	clippings validate dataset/published/turkiye-syria
	@for corpus in sample turkiye-syria; do \
	  last=$$(git tag --list "$$corpus-v*" --sort=-v:refname | head -n 1); \
	  [ -z "$$last" ] || clippings diff "$$last:dataset/published/$$corpus" "dataset/published/$$corpus" || exit $$?; done
