"""The date grammars of languages other than English."""

from __future__ import annotations

from gisviewer.geoparse.dates_english import RULES
from gisviewer.geoparse.dates_rules import Rule

_RULES: dict[str, tuple[Rule, ...]] = {}


def rules_of(language: str) -> tuple[Rule, ...]:
    """The rules of a language; for one that has none those of dates in figures and of English."""
    return _RULES.get(language, RULES)
