# The commands of the house. `make` alone lists them. Needs Python 3.11 or newer and make, nothing else.

PYTHON ?= python3
JOBS ?= auto
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
BROWSERS := chromium chromium-browser google-chrome google-chrome-stable

# Reads one dependency group of pyproject.toml: `pip install --group` needs a newer pip than Python 3.11 brings along.
GROUP = $(BIN)/python -c 'import sys, tomllib; \
	print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"][sys.argv[1]], sep="\n")'

.PHONY: help demo test reliability lint browser reference vendor clean

help:
	@echo "make demo       build the demonstration catalog and its map from seeds/"
	@echo "make test       run all the tests (installs what they need, the browser included)"
	@echo "make reliability  try at full counts that nothing is lost, and print the table (takes long)"
	@echo "make lint       check style and types"
	@echo "make browser    install Chromium if there is none"
	@echo "make reference  write docs/reference/commands.md anew from the commands"
	@echo "make vendor     fetch the map's vendored files anew (needs npm)"
	@echo "make clean      remove everything that was made here"
	@echo "Another interpreter: make PYTHON=python3.12 demo"

demo: $(VENV)/installed
	@mkdir -p demo
	$(BIN)/geofootage --catalog demo/catalog.db build seeds --out demo/site
	@echo "The map: $(CURDIR)/demo/site/index.html (open it by double click; it needs no network)"

test: $(VENV)/installed-test browser
	$(BIN)/python -m pytest -n $(JOBS)

reliability: $(VENV)/installed-test
	$(BIN)/python -m tests.reliability

lint: $(VENV)/installed-lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

browser:
	@for name in $(BROWSERS); do command -v $$name >/dev/null && exit 0; done; \
	if ! command -v apt-get >/dev/null; then \
		echo "The tests need a browser: install Chromium or Google Chrome so that one of these is on PATH: $(BROWSERS)" >&2; \
		exit 1; \
	fi; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	$$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes chromium

reference: $(VENV)/installed
	$(BIN)/python scripts/make_reference.py

vendor: $(VENV)/installed
	$(BIN)/python scripts/vendor.py

clean:
	rm -rf $(VENV) demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find catalog maps scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: what is installed stays so until pyproject.toml changes, so that the second run needs no network.
$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info < (3, 11) and sys.exit("geofootage needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --editable .
	@touch $@

$(VENV)/installed-%: $(VENV)/installed
	$(GROUP) $* > $(VENV)/$*.txt
	$(PIP) install --quiet --requirement $(VENV)/$*.txt
	@touch $@
