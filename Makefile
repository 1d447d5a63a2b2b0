# Two commands do everything on a fresh machine: `make run` and `make test`.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= build/visit
LANGUAGES := fr en it es pt de ar uk tr zh
NPM := assets/verify/node_modules/.ready
QM := $(LANGUAGES:%=assets/i18n/kiosk_%.qm)
# Where words are found.
SAID := $(wildcard kiosk/ui/screens/*.qml kiosk/ui/controls/*.qml) kiosk/dates.py kiosk/printing/receipt.py kiosk/printing/service_slips.py kiosk/printing/proof_slips.py kiosk/ui/words.py kiosk/ui/printer_words.py kiosk/ui/clock_words.py kiosk/ui/narrator.py kiosk/ui/reader.py
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test bench campaign setup system test-system words lock vectors pictures gallery clean verify-page

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  $(BIN)/kiosk run --windowed; \
	else \
	  echo "No display here: playing one visit offscreen."; \
	  $(BIN)/kiosk visit --out $(OUT) && echo "Screens: $(OUT)/screens  Ticket: $(OUT)/paper"; \
	fi

test: setup test-system $(NPM)
	@bash tests/all.sh

campaign: setup test-system $(NPM)
	@KIOSK_CAMPAIGN=1 $(BIN)/python -m pytest -m ''

bench: setup
	@$(BIN)/python tests/bench

setup: system $(VENV)/.ready $(QM)

system:
	@bash system.sh

# What the tests of the verifier page need besides: node, npm and a Chromium.
test-system:
	@bash system.sh test

$(VENV)/.ready: requirements.lock pyproject.toml
	@echo "Setting up $(VENV) (about a minute the first time) ..."
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' \
	  || { echo "Python 3.11, 3.12 or 3.13 is needed: make PYTHON=python3.11 setup"; exit 2; }
	@$(PYTHON) -m venv $(VENV)
	@echo "  packages ..."
	@$(BIN)/pip install --quiet --require-hashes --no-deps --requirement requirements.lock
	@echo "  the kiosk itself ..."
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation --no-index --config-settings editable_mode=compat --editable .
	@touch $@
	@echo "  done: the program is $(BIN)/kiosk"

assets/i18n/%.qm: assets/i18n/%.ts $(VENV)/.ready
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

# The page that checks a proof, as one file; it is in git, so that nobody needs npm to run the kiosk.
verify-page: test-system $(NPM)
	@cd assets/verify && node build.js

$(NPM): assets/verify/package-lock.json
	@echo "  packages of the verifier page ..."
	@cd assets/verify && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

# After words were changed: finds them and brings every catalogue up to date.
words: setup
	@for language in $(LANGUAGES); do \
	  $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none $(SAID) \
	    -source-language fr -target-language $$language -ts assets/i18n/kiosk_$$language.ts; \
	done

# After a dependency was changed in pyproject.toml: pins everything again, with hashes and without addresses.
# PySide6 itself and what it drags in are left out: the kiosk needs the Essentials only.
lock:
	@$(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet uv==0.13.9
	@build/lock/bin/uv pip compile pyproject.toml --extra dev --extra report --extra words --universal --generate-hashes --no-header \
	  --no-annotate --no-emit-index-url --no-emit-find-links --python-version 3.11 --quiet --no-strip-extras \
	  --no-emit-package pyside6 --no-emit-package pyside6-webengine \
	  --no-emit-package pyside6-pdf --no-emit-package pip --output-file requirements.lock

# The test vectors of docs/presence.md, made anew; a test fails while they are not up to date.
vectors: setup
	@$(BIN)/python tests/presence/make_vectors.py

# The pictures in the README and the gallery, made anew.
pictures: setup
	@bash docs/pictures.sh

# Every screen and every slip in five languages on the four panels; whole pictures in build/gallery.
gallery: setup
	@$(BIN)/python tests/gallery

clean:
	rm -rf build $(VENV) assets/i18n/*.qm *.egg-info assets/verify/node_modules
