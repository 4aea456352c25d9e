# Two commands: `make run` and `make test`. Both set everything up first, quickly the second time.
SHELL := /bin/bash
VENV := .venv
PYTHON := $(VENV)/bin/python
SETUP := resources/desktop/setup.sh

.PHONY: run test check format wheel frozen deb clean

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

wheel: $(VENV)/.ready-run
	@rm -f dist/gisviewer-*.whl
	@$(PYTHON) -m pip wheel -q --disable-pip-version-check --no-deps -w dist . && ls -l dist/*.whl

# From the wheel, in an environment that has nothing else: what developers install stays out.
frozen: wheel
	@rm -rf build/frozen && $(PYTHON) -m venv build/frozen/env
	@build/frozen/env/bin/python -m pip install -q --disable-pip-version-check dist/gisviewer-*.whl "pyinstaller>=6.11,<7"
	@env -u PYTHONPATH build/frozen/env/bin/python -P -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/frozen resources/desktop/gisviewer.spec
	@bash resources/desktop/strip_symbols.sh dist/gisviewer
	@du -sh dist/gisviewer

deb: frozen
	@bash resources/desktop/build_deb.sh

clean:
	rm -rf $(VENV) out dist build resources/web/vendor .mypy_cache .ruff_cache .pytest_cache
