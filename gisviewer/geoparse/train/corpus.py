"""Annotated corpora: LGL and GeoVirus as articles with the spans and coordinates of their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.text import Article, Span
from gisviewer.errors import GisviewerError
from gisviewer.geoparse.tokens import Tokens

DEV_DOCUMENTS = 59
"""The first documents of LGL are held out: nothing is trained on them."""
IGNORED = -100
"""The label of tokens that a corpus leaves open."""


@dataclass(frozen=True, slots=True)
class GoldPlace:
    """An annotated place; `lon` and `lat` are None where the corpus gives no coordinates."""

    span: Span
    lon: float | None
    lat: float | None


@dataclass(slots=True)
class GoldArticle:
    """An article with its places, in reading order, and the name of its corpus; `left_open` may be places or not."""

    article: Article
    corpus: str
    places: list[GoldPlace] = field(default_factory=list)
    left_open: list[Span] = field(default_factory=list)


def read_lgl(path: Path) -> list[GoldArticle]:
    """The articles of LGL, in file order."""
    found = []
    for element in _read(path).iter("article"):
        text = _text(element, "text")
        gold = GoldArticle(Article(element.get("docid", ""), text), "lgl")
        for toponym in element.iter("toponym"):
            tag = toponym.find("gaztag")
            lon, lat = (None, None) if tag is None else (_number(tag, "lon"), _number(tag, "lat"))
            _add(gold, toponym, _text(toponym, "phrase"), 0, lon, lat)
        found.append(_sorted(gold))
    return found


def read_geovirus(path: Path) -> list[GoldArticle]:
    """The articles of GeoVirus, in file order; its offsets count from 1."""
    found = []
    for number, element in enumerate(_read(path).iter("article")):
        gold = GoldArticle(Article(f"gv{number:04d}", _text(element, "text")), "geovirus")
        for location in element.iter("location"):
            _add(gold, location, _text(location, "name"), -1, _number(location, "lon"), _number(location, "lat"))
        found.append(_sorted(gold))
    return found


def token_labels(gold: GoldArticle, tokens: Tokens) -> NDArray[np.int64]:
    """For each token 0 outside, 1 first of a place, 2 further token of a place, IGNORED where the corpus is open."""
    labels = np.zeros(len(tokens), dtype=np.int64)
    starts, ends = np.array(tokens.starts), np.array(tokens.ends)
    for span in gold.left_open:
        labels[(starts < span.end) & (ends > span.start)] = IGNORED
    for place in gold.places:
        inside = np.flatnonzero((starts < place.span.end) & (ends > place.span.start))
        labels[inside] = 2
        labels[inside[:1]] = 1
    return labels


def _read(path: Path) -> Element:
    try:
        root: Element = defusedxml.ElementTree.parse(path).getroot()
    except (OSError, ParseError) as error:
        raise GisviewerError(
            f"The corpus {path} cannot be read: {error}.", "Name its folder with --corpora."
        ) from error
    return root


def _text(element: Element, tag: str) -> str:
    child = element.find(tag)
    return (child.text or "") if child is not None else ""


def _number(element: Element, tag: str) -> float | None:
    try:
        return float(_text(element, tag))
    except ValueError:
        return None


def _add(gold: GoldArticle, element: Element, name: str, base: int, lon: float | None, lat: float | None) -> None:
    """Add a place where its name really stands: within a few characters of the offsets given."""
    name = name.strip()
    start = int(_text(element, "start")) + base
    for shift in sorted(range(-40, 41), key=abs):
        at = start + shift
        if name and at >= 0 and gold.article.text.startswith(name, at):
            gold.places.append(GoldPlace(Span(at, at + len(name)), lon, lat))
            return


def _sorted(gold: GoldArticle) -> GoldArticle:
    gold.places = sorted(set(gold.places), key=lambda place: (place.span, place.lon is None, place.lon, place.lat))
    return gold


def split_dev(articles: Sequence[GoldArticle]) -> tuple[list[GoldArticle], list[GoldArticle]]:
    """The development part of LGL and the rest of it."""
    return list(articles[:DEV_DOCUMENTS]), list(articles[DEV_DOCUMENTS:])
