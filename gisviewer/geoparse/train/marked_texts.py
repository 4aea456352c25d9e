"""News texts of our own with their places marked: world news, which the published corpora lack.

A file holds texts, each after a line `=== id`. `[Name|lat,lon]` is a place, `[Name|FRA]` a country, `{French|FRA}` its
people or adjective. A question mark stands for coordinates that are not known; a name without any takes those of the
same name before it. `<Elm Street>` is left open: neither place nor not. All else is no place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from gisviewer.domain.text import Article, Span
from gisviewer.errors import GisviewerError
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.train.corpus import GoldArticle, GoldPlace

CORPUS = "own"
_HEAD = re.compile(r"^=== *(\S+) *$", re.MULTILINE)
_MARK = re.compile(r"\[([^|\]]+)(?:\|([^\]]*))?\]|\{([^|}]+)(?:\|([^}]*))?\}|<([^<>]+)>")
_Point = tuple[float, float] | None


def read_marked_folder(folder: Path, gazetteer: Gazetteer) -> list[GoldArticle]:
    """The texts of all files of a folder, in the order of the files' names."""
    return [gold for path in sorted(folder.glob("*.txt")) for gold in read_marked(path, gazetteer)]


def read_marked(path: Path, gazetteer: Gazetteer) -> list[GoldArticle]:
    """The texts of a file; countries lie where the gazetteer puts them.

    Raises:
        GisviewerError: the file cannot be read, or a mark in it is malformed.
    """
    try:
        parts = _HEAD.split(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise GisviewerError(f"The texts {path} cannot be read: {error}.", "Take them from the repository.") from error
    return [
        _read_text(name, body.strip(), gazetteer, path) for name, body in zip(parts[1::2], parts[2::2], strict=True)
    ]


def _read_text(name: str, body: str, gazetteer: Gazetteer, path: Path) -> GoldArticle:
    places: list[GoldPlace] = []
    left_open: list[Span] = []
    known: dict[str, str] = {}
    text = ""
    for before, mark in _marks(body):
        text += before
        if mark is None:
            continue
        surface = mark[1] or mark[3] or mark[5]
        span = Span(len(text), len(text) + len(surface))
        text += surface
        if mark[5]:
            left_open.append(span)
            continue
        where = known.setdefault(surface, (mark[2] if mark[1] else mark[4]) or "?")
        try:
            point = _point(where, gazetteer)
        except ValueError as error:
            raise GisviewerError(
                f"{path}, text {name}: {mark[0]} has no coordinates.", "Write [Name|lat,lon] or [Name|ISO]."
            ) from error
        places.append(GoldPlace(span, *(point or (None, None))))
    return GoldArticle(Article(name, text), CORPUS, places, left_open)


def _marks(body: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """The text before each mark and the mark; after the last one the rest and None."""
    position = 0
    for mark in _MARK.finditer(body):
        yield body[position : mark.start()], mark
        position = mark.end()
    yield body[position:], None


def _point(where: str, gazetteer: Gazetteer) -> _Point:
    """Longitude and latitude that a mark gives."""
    if where == "?":
        return None
    country = gazetteer.country(where) if where.isalpha() else None
    if country is not None:
        return country.lon, country.lat
    lat, lon = (float(part) for part in where.split(","))
    return lon, lat
