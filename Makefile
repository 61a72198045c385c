# Phong Trào. `make` alone lists what there is to do; CONTRIBUTING.md tells more.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory
# Where this is set (containers do), every program would compile all it imports anew: two thirds of its start.
unexport PYTHONDONTWRITEBYTECODE

PORT ?= 8000
DATA ?= var
PLAN ?=
YEAR ?=
UV := .boot/bin/uv
BIN := .venv/bin
MESSAGES := phongtrao/locale/en/LC_MESSAGES/django
ASSET_SOURCES := package.json package-lock.json .npmrc $(shell find assets -type f 2>/dev/null)

.PHONY: help
help: ## Lists these goals
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo
	@echo "  make run PORT=8123 DATA=var/khac PLAN=duong/dan/ke-hoach.docx"

.PHONY: run
run: .venv/.run build/.assets $(MESSAGES).mo ## Chạy bản trình diễn: installs, reads the sample plan, serves (PORT, DATA, PLAN, YEAR=1)
	@DEMO=1 DATA="$(abspath $(DATA))" exec $(BIN)/phongtrao demo --serve --port $(PORT) $(if $(PLAN),--plan "$(PLAN)") $(if $(YEAR),--year)

.PHONY: test
test: .venv/.test build/.assets $(MESSAGES).mo ## All tests on SQLite, those of rows on PostgreSQL too (ARGS for pytest)
	@bin/need chromium=chromium tesseract="tesseract-ocr tesseract-ocr-vie"
	@bin/test $(ARGS)

.PHONY: check
check: .venv/.test $(MESSAGES).mo ## Format, lint, types, floors, templates, migrations, translations
	@bin/need xgettext=gettext
	@bin/check

.PHONY: bench
bench: .venv/.test build/.assets $(MESSAGES).mo ## Times the pages (2,000 units x 80 tasks), 50,000 members, the ledger at a million entries (ten million: python -m bench.ledger 10000000) reports (a unit, a bloc of 100 units, with Word) and the reader (speed, growth, memory, beside mammoth)
	@$(BIN)/python -m bench

.PHONY: fuzz
fuzz: .venv/.test ## Damages documents and reads them (SECONDS, SEED): each is read or refused, never a crash
	@$(BIN)/python -m tests.fuzz $(or $(SECONDS),60) $(SEED)

.PHONY: score
score: .venv/.test ## Scores the reader against known readings (GOLD: another folder of them; ARGS=--misses)
	@$(BIN)/python -m bench.score $(GOLD) $(ARGS)

.PHONY: screenshots
screenshots: .venv/.test build/.assets $(MESSAGES).mo ## Pictures of every page, 360 and 1440 px, light and dark, in build/screenshots
	@bin/need chromium=chromium
	@$(BIN)/python bin/screenshots

.PHONY: permissions
permissions: .venv/.test ## Writes docs/permissions.md: who comes in where, found out by knocking
	@$(BIN)/pytest -q tests/law/test_permissions.py --write

.PHONY: personal-data
personal-data: .venv/.test ## Writes docs/personal-data.md: what is kept about people, why, how long
	@$(BIN)/pytest -q tests/law/test_personal_data.py --write

.PHONY: messages
messages: .venv/.test ## Collects new sentences for translation into the English catalogue
	@bin/need xgettext=gettext
	@$(BIN)/python bin/check-messages --update

.PHONY: lock
lock: $(UV) ## Renews requirements/*.txt from pyproject.toml
	@bin/lock

.PHONY: clean
clean: ## Removes what was built or installed here; data in var/ stay
	rm -rf .venv .boot build node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find phongtrao tests -name __pycache__ -prune -exec rm -rf {} +
	rm -f phongtrao/locale/*/LC_MESSAGES/django.mo

# -- what the goals stand on: each is made again only when what it is made of has changed -----------------
$(UV):
	@bin/boot

# An environment that has the test tools keeps them.
.venv/.run: $(UV) requirements/run.txt pyproject.toml bin/install
	@bin/install $(if $(wildcard .venv/bin/pytest),test,run)

.venv/.test: $(UV) requirements/test.txt pyproject.toml bin/install
	@bin/install test

build/.assets: $(ASSET_SOURCES) bin/build-assets | $(UV)
	@bin/build-assets

$(MESSAGES).mo: $(wildcard phongtrao/locale/*/LC_MESSAGES/django.po) bin/compile-messages | .venv/.run
	@$(BIN)/python bin/compile-messages
