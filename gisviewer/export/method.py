"""How a map was made, in one phrase: what found the places, the data they were looked up in, whose borders."""

from __future__ import annotations

from collections.abc import Iterable

from gisviewer.gazetteer.manifest import read_manifest
from gisviewer.mapping.viewpoints import VIEWPOINTS
from gisviewer.paths import get_geodata

_GAZETTEER = "gazetteer/"


def describe_method(recognizers: Iterable[str], viewpoint: str) -> str:
    """The names and versions of recognizers and gazetteer, and the point of view on disputed borders.

    Raises:
        GazetteerError: the list of the bundled data is damaged.
    """
    found = ", ".join(recognizers)
    seen = f"as seen by {VIEWPOINTS.get(viewpoint, viewpoint)}" if viewpoint else "as held on the ground"
    parts = (f"recognizer {found}" if found else "", _describe_gazetteer(), f"disputed borders {seen}")
    return "; ".join(part for part in parts if part)


def _describe_gazetteer() -> str:
    items = [item for item in read_manifest(get_geodata()) if item.path.startswith(_GAZETTEER)]
    versions = dict.fromkeys(item.version for item in items)
    return f"gazetteer of {max(item.date for item in items)} ({', '.join(versions)})" if items else ""
