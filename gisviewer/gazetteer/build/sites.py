"""Airports and ports of Natural Earth, and the project's own table of sites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.sources import NaturalEarth, read_rows
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold


def build_sites(earth: NaturalEarth) -> Iterator[Entry]:
    """All sites, as points."""
    yield from _airports(earth)
    yield from _ports(earth)
    for row in read_rows("sites"):
        kind = FeatureClass(row["class"])
        slug = f"{row['country'].lower()}-{fold(row['name']).replace(' ', '-')}"
        entry = Entry(f"{kind}:{slug}", row["name"], kind, float(row["lon"]), float(row["lat"]), row["country"])
        entry.add(row["names"].split("|"), NameFlag.PREFERRED)
        yield entry


def _airports(earth: NaturalEarth) -> Iterator[Entry]:
    seen: set[str] = set()
    for row in earth.layer("ne_10m_airports").itertuples(index=False):
        code = row.iata_code or row.gps_code or row.abbrev
        if not row.name or not code or code in seen:
            continue
        seen.add(code)
        bare = re.sub(r"\s+(Int'l|International|Airport|Int'l\.?)\b\.?", "", row.name).strip()
        kind = "International Airport" if "Int'l" in row.name else "Airport"
        entry = Entry(f"airport:{code}", f"{bare} {kind}", FeatureClass.AIRPORT, row.geometry.x, row.geometry.y)
        entry.add([f"{bare} Airport", f"{bare} International Airport", f"{bare} International"])
        entry.add(_wikipedia_title(row.wikipedia))
        if row.iata_code:
            entry.add([row.iata_code], NameFlag.ABBREVIATION)
        yield entry


def _wikipedia_title(address: str | None) -> list[str]:
    from urllib.parse import unquote

    if not address or "/wiki/" not in address:
        return []
    title = unquote(address.rsplit("/wiki/", 1)[1]).replace("_", " ").replace("–", "-")
    return [re.sub(r"\s*\([^)]*\)", "", title)] if "#" not in title else []


def _ports(earth: NaturalEarth) -> Iterator[Entry]:
    seen: dict[str, int] = {}
    for row in earth.layer("ne_10m_ports").itertuples(index=False):
        if not row.name:
            continue
        slug = fold(row.name).replace(" ", "-")
        seen[slug] = seen.get(slug, 0) + 1
        suffix = f"-{seen[slug]}" if seen[slug] > 1 else ""
        entry = Entry(f"port:{slug}{suffix}", f"Port of {row.name}", FeatureClass.PORT, row.geometry.x, row.geometry.y)
        entry.add([f"{row.name} Port", f"{row.name} Harbour", f"{row.name} Harbor"])
        yield entry
