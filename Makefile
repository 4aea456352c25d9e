# Two commands: `make run` and `make test`. Both set everything up first, quickly the second time.
SHELL := /bin/bash
VENV := .venv
PYTHON := $(VENV)/bin/python
SETUP := resources/desktop/setup.sh

.PHONY: run test check format clean

run: $(VENV)/.ready-run
	@$(PYTHON) -m gisviewer.app.demo

test: $(VENV)/.ready-test
	@$(MAKE) --no-print-directory check
	@$(PYTHON) -m pytest

check: $(VENV)/.ready-test
	@$(VENV)/bin/ruff format --check . && $(VENV)/bin/ruff check . && $(PYTHON) -m mypy && $(VENV)/bin/lint-imports --no-cache

format: $(VENV)/.ready-test
	@$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .

$(VENV)/.ready-run: pyproject.toml resources/web/package-lock.json resources/web/build_hook.py $(SETUP)
	@bash $(SETUP) run

$(VENV)/.ready-test: pyproject.toml resources/web/package-lock.json resources/web/build_hook.py $(SETUP)
	@bash $(SETUP) test

clean:
	rm -rf $(VENV) out dist build resources/web/vendor .mypy_cache .ruff_cache .pytest_cache
