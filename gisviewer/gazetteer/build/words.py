"""Everyday words and personal names that are also names of places: the recognizer must not trust them alone."""

from __future__ import annotations

from functools import cache

from gisviewer.gazetteer.build.sources import TABLES
from gisviewer.gazetteer.names import fold


@cache
def everyday_words() -> frozenset[str]:
    """Folded keys of common English words."""
    return _read("words")


@cache
def person_names() -> frozenset[str]:
    """Folded keys of common given names and surnames."""
    return _read("people")


def _read(name: str) -> frozenset[str]:
    lines = (TABLES / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(fold(word) for line in lines if not line.startswith("#") for word in line.split())
