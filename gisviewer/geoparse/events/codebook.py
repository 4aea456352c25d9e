"""The codebook: words that stand for types of events and kinds of actors; a file that users may replace."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from gisviewer.errors import SettingsError
from gisviewer.geoparse.literals import Screen
from gisviewer.paths import get_resources


@dataclass(frozen=True, slots=True)
class EventClass:
    """A type and sub-type with the pattern of its triggers; the position in the codebook is its rank.

    One that `stands_alone` is never part of another event of the same sentence: a truce is no part of the fighting.
    """

    event_type: str
    sub_event_type: str
    pattern: re.Pattern[str]
    stands_alone: bool = False


@dataclass(frozen=True, slots=True)
class Codebook:
    """Everything that a codebook says; `background` finds nouns that stand for whole wars and treaties.

    `screen` says of all classes at once which may have a trigger in a sentence.
    """

    name: str
    classes: tuple[EventClass, ...]
    groups: tuple[tuple[str, re.Pattern[str]], ...]
    background: re.Pattern[str]
    screen: Screen


def load_codebook(path: Path | None = None) -> Codebook:
    """Read a codebook, by default the bundled one; it is read again only after it was changed.

    Raises:
        SettingsError: it is missing, is no JSON, lacks a part, or holds a pattern that is none.
    """
    path = path or get_resources() / "codebook.json"
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _read_codebook(path, changed)


@lru_cache(maxsize=4)
def _read_codebook(path: Path, _changed: int) -> Codebook:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        classes = tuple(
            EventClass(kind["name"], sub["name"], _words(sub["triggers"]), bool(sub.get("stands_alone")))
            for kind in record["types"]
            for sub in kind["sub_types"]
        )
        groups = tuple(
            (group["kind"], re.compile(rf"(?<![\w-])(?:{group['names']})(?!\w)")) for group in record["groups"]
        )
        screen = Screen(event_class.pattern for event_class in classes)
        return Codebook(record["name"], classes, groups, _words(record["background"]), screen)
    except OSError as error:
        raise SettingsError(f"The codebook {path} could not be read.", "Restore it, or install again.") from error
    except (ValueError, KeyError, TypeError, re.error) as error:
        raise SettingsError(
            f"The codebook {path} is not valid: {error}.", "Mend it, or use the bundled one."
        ) from error


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.I)
