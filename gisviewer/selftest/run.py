"""All checks, in an order in which the first failure is most likely the cause of those after it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator

from gisviewer.errors import GisviewerError
from gisviewer.selftest.check import Check, Outcome, failed

_LOGGER = logging.getLogger(__name__)
_Step = Callable[[], Check | tuple[Check, ...]]


def run_checks() -> Iterator[Check]:
    """Run every check, giving each as soon as it is done; none raises, whatever it meets."""
    for name, module, function in _STEPS:
        yield from run_step(name, _loader(module, function))


def run_step(name: str, step: _Step) -> Iterator[Check]:
    """Run one step; what it raises becomes a failed check of that name."""
    try:
        checks = step()
    except GisviewerError as error:
        yield failed(name, error.message, error.hint or "Install the program again.")
    except Exception as error:  # a broken installation may raise anything
        _LOGGER.info("the check “%s” failed", name, exc_info=True)
        text = f"{type(error).__name__}: {error}".rstrip(": ")
        yield failed(name, f"It could not be checked ({text}).", "Install the program again.")
    else:
        yield from (checks,) if isinstance(checks, Check) else checks


def is_sound(checks: Iterable[Check]) -> bool:
    """Whether none of the checks failed."""
    return all(check.outcome is not Outcome.FAILED for check in checks)


# Modules are imported within a step, because in a broken installation the import itself is what fails.
_STEPS = (
    ("Python", "environment", "check_python"),
    ("Python packages", "environment", "check_packages"),
    ("System libraries", "environment", "check_system_libraries"),
    ("Settings", "environment", "check_settings"),
    ("Folders of the user", "environment", "check_folders"),
    ("Display", "environment", "check_display"),
    ("Sandbox", "environment", "check_rights"),
    ("Web engine", "web_engine", "check_web_engine"),
    ("Map page", "bundled", "check_page"),
    ("Boundaries and names", "bundled", "check_geodata"),
    ("Language models", "bundled", "check_models"),
    ("From article to map", "bundled", "check_sample"),
)


def _loader(module: str, function: str) -> _Step:
    def step() -> Check | tuple[Check, ...]:
        import importlib

        checks: Check | tuple[Check, ...] = getattr(importlib.import_module(f"gisviewer.selftest.{module}"), function)()
        return checks

    return step
