"""The result of one check."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What came of a check; a note is worth knowing, but nothing is broken."""

    OK = "ok"
    NOTE = "note"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: `detail` says what was found, `remedy` what to do ("" where nothing is)."""

    name: str
    outcome: Outcome
    detail: str
    remedy: str = ""


def passed(name: str, detail: str) -> Check:
    """A check that found everything in order."""
    return Check(name, Outcome.OK, detail)


def noted(name: str, detail: str, remedy: str = "") -> Check:
    """A check that found something to know."""
    return Check(name, Outcome.NOTE, detail, remedy)


def failed(name: str, detail: str, remedy: str) -> Check:
    """A check that found something that does not work."""
    return Check(name, Outcome.FAILED, detail, remedy)
