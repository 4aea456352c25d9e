"""Counts of people as one line of text that can be edited: "12 wounded (the mayor); 300–500 displaced"."""

from __future__ import annotations

import re

from gisviewer.app.words import tr
from gisviewer.domain.incidents import Casualties
from gisviewer.errors import GisviewerError

_ENTRY = re.compile(
    r"(?P<low>\d+)(?:\s*[-–]\s*(?P<high>\d+))?(?P<more>\+)?\s+(?P<kind>[^()]+?)(?:\s*\((?P<who>[^()]*)\))?"
)


def write_casualties(casualties: tuple[Casualties, ...]) -> str:
    """The line that `read_casualties` reads; "+" stands for "or more"."""
    return "; ".join(map(_write, casualties))


def read_casualties(text: str, known: tuple[Casualties, ...]) -> tuple[Casualties, ...]:
    """The counts of a line; what stands there unchanged keeps its words in the article.

    Raises:
        GisviewerError: a part is no number with what it counts, or its numbers fall.
    """
    unchanged = {_write(count): count for count in known}
    parts = [" ".join(part.split()) for part in text.split(";")]
    return tuple(unchanged.get(part) or _read(part) for part in parts if part)


def _write(count: Casualties) -> str:
    low = count.low if count.low is not None else count.best
    high = count.high
    if low is None:
        number = "0" if high is None else f"0–{high}"
    elif high is None:
        number = str(low) if count.low is None else f"{low}+"
    else:
        number = str(low) if low == high else f"{low}–{high}"
    who = " ".join(count.according_to.translate(_NO_SIGNS).split())
    return f"{number} {count.kind}" + (f" ({who})" if who else "")


_NO_SIGNS = str.maketrans("();", "   ")


def _read(part: str) -> Casualties:
    found = _ENTRY.fullmatch(part)
    if found is None:
        raise GisviewerError(
            tr("“{text}” is no count of people.", text=part), tr("Write as in “12 wounded; 300–500 displaced”.")
        )
    low = int(found["low"])
    high = int(found["high"]) if found["high"] else None if found["more"] else low
    if high is not None and high < low:
        raise GisviewerError(tr("The numbers of “{text}” fall.", text=part), tr("The low one comes first."))
    return Casualties(found["kind"], low, low if high == low else None, high, found["who"] or "")
