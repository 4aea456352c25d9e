"""Seas, lakes, rivers, mountains, deserts, islands and other landforms of Natural Earth."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.schema import check_used
from gisviewer.gazetteer.build.sources import NaturalEarth, read_table
from gisviewer.gazetteer.build.vertices import coarsen, snap
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold

_CLASSES = {
    "Island": FeatureClass.ISLAND, "Island group": FeatureClass.ISLAND, "Range/mtn": FeatureClass.MOUNTAIN,
    "Continent": FeatureClass.REGION, "Geoarea": FeatureClass.REGION, "Lake": FeatureClass.LAKE,
    "island": FeatureClass.ISLAND, "island group": FeatureClass.ISLAND, "mountain": FeatureClass.MOUNTAIN,
    "Isthmus": FeatureClass.LANDFORM, "pass": FeatureClass.MOUNTAIN, "spot elevation": FeatureClass.MOUNTAIN,
}  # fmt: skip
_SHORT_FORMS = (
    (r"\bMts\s?\.", "Mountains"), (r"\bMt\.", "Mount"), (r"\bMtn\.", "Mountain"), (r"\bRa\.", "Range"),
    (r"\bPen\.", "Peninsula"), (r"\bPlat\.", "Plateau"), (r"\bIs\.", "Islands"), (r"\bI\.", "Island"),
    (r"\bArch\.", "Archipelago"), (r"\bStr\.", "Strait"), (r"\bSd\.", "Sound"), (r"\bPk\.", "Peak"),
    (r"\bCord\.", "Cordillera"), (r"\bRes\.", "Reservoir"), (r"\bISANDS\b", "ISLANDS"),
    (r"\bN\. Fork\b", "North Fork"), (r"\bS\. Fork\b", "South Fork"), (r"\bPk\b", "Peak"),
)  # fmt: skip


def build_natural(earth: NaturalEarth) -> Iterator[Entry]:
    """All named features; parts of one feature in several rows become one place.

    Raises:
        GazetteerError: the table names a feature that there is not.
    """
    table = read_table("natural")
    rows = [*_areas(earth), *_waters(earth), *_points(earth)]
    sketched = {fold(more["name"]) for more in read_table("regions")["regions"].values()}
    merged: defaultdict[tuple[str, str], list[tuple[str, list[str], FeatureClass, BaseGeometry]]] = defaultdict(list)
    for name, others, kind, geometry in rows:
        if geometry is None or geometry.is_empty or (kind is FeatureClass.REGION and fold(name) in sketched):
            continue
        merged[(str(kind), fold(name))].append((name, others, kind, geometry))
    unused = set(table["names"])
    for (kind_name, key), group in sorted(merged.items()):
        for number, members in enumerate(_clusters(group)):
            suffix = f"-{number + 1}" if number else ""
            entry = _entry(f"{kind_name}:{key.replace(' ', '-')}{suffix}", members, table)
            if entry is not None:
                unused.discard(entry.id)
                yield entry
    check_used("natural.toml", unused)


def _clusters(group: list[tuple[Any, ...]]) -> list[list[tuple[Any, ...]]]:
    """Rows of one name, those within two degrees of one another together: one river, not two far apart."""
    clusters: list[list[tuple[Any, ...]]] = []
    for row in group:
        touching = [c for c in clusters if any(shapely.dwithin(row[3], other[3], 2.0) for other in c)]
        for cluster in touching:
            clusters.remove(cluster)
        clusters.append([member for cluster in touching for member in cluster] + [row])
    return clusters


def _entry(place_id: str, members: list[tuple[Any, ...]], table: dict[str, Any]) -> Entry | None:
    """The place of some rows of one name; None where they are specks that the stored grid cannot hold."""
    name, _, kind, _ = members[0]
    geometries = [member[3] for member in members]
    drawn = [geometry for geometry in geometries if geometry.geom_type != "Point"]
    geometry = shapely.union_all(drawn) if drawn else geometries[0]
    if geometry.geom_type != "Point":
        geometry = snap(coarsen(geometry) if kind in (FeatureClass.REGION, FeatureClass.ISLAND) else geometry)
    if geometry.is_empty:
        return None
    more = table["names"].get(place_id, {})
    lon, lat = more.get("point") or point_on(geometry)
    entry = Entry(place_id, more.get("name", name), kind, lon, lat, geometry=geometry)
    entry.add([name])
    entry.add(more.get("names", ()), NameFlag.PREFERRED)
    entry.add(more.get("former", ()), NameFlag.FORMER)
    entry.add(other for member in members for other in member[1])
    entry.add(_generic_names(name, kind))
    return entry


def _generic_names(name: str, kind: FeatureClass) -> list[str]:
    if kind is FeatureClass.RIVER and "river" not in fold(name).split():
        return [f"{name} River", f"River {name}"]
    if kind is FeatureClass.LAKE and not re.search(r"(?i)lake|lago|reservoir|ozero|lac |see$", name):
        return [f"Lake {name}", f"{name} Lake"]
    if kind is FeatureClass.ISLAND and "island" not in fold(name) and "isl" not in fold(name):
        return [f"{name} Island", f"Island of {name}"]
    if kind is FeatureClass.MOUNTAIN:
        return [re.sub(r"(?i) (mountains|range)$", "", name)] if re.search(r"(?i) (mountains|range)$", name) else []
    return []


def spell_out(name: str) -> str:
    """A name of a map label in full ("KIMBERLEY PLAT." becomes "Kimberley Plateau")."""
    text = " ".join(str(name).split())
    for pattern, full in _SHORT_FORMS:
        text = re.sub(pattern, full, text, flags=re.IGNORECASE if pattern.endswith("\\.") else 0)
    if text.isupper():
        text = re.sub(
            r"[^\W\d_]+(?:[’'ʼ‘][^\W\d_]+)*", lambda match: match.group()[0] + match.group()[1:].lower(), text
        )
        text = re.sub(r" (Of|De|Da|Do|Du|Des|La|And)\b", lambda match: match.group().lower(), text)
    return text.strip()


def _names_in(*values: Any) -> list[str]:
    names = [part for value in values if value for part in re.split(r"[|/;]", str(value))]
    return [spell_out(name) for name in names if name.strip() and "untitled" not in name]


def _areas(earth: NaturalEarth) -> Iterator[tuple[str, list[str], FeatureClass, BaseGeometry]]:
    frame = earth.layer("ne_10m_geography_regions_polys")
    for row in frame.itertuples(index=False):
        names = _names_in(row.name, row.namealt)
        if names and row.featurecla != "Dragons-be-here":
            yield names[0], names[1:], _CLASSES.get(row.featurecla, FeatureClass.LANDFORM), row.geometry


def _waters(earth: NaturalEarth) -> Iterator[tuple[str, list[str], FeatureClass, BaseGeometry]]:
    for layer, kind, columns in (
        ("ne_10m_geography_marine_polys", FeatureClass.SEA, ("name", "namealt", "name_fr")),
        ("ne_10m_lakes", FeatureClass.LAKE, ("name", "name_alt")),
        ("ne_10m_rivers_lake_centerlines", FeatureClass.RIVER, ("name", "name_alt", "name_en")),
    ):
        for row in earth.layer(layer).itertuples(index=False):
            names = _names_in(*(getattr(row, column) for column in columns))
            if names:
                yield names[0], names[1:], kind, row.geometry


def _points(earth: NaturalEarth) -> Iterator[tuple[str, list[str], FeatureClass, BaseGeometry]]:
    for layer in ("ne_10m_geography_regions_points", "ne_10m_geography_regions_elevation_points"):
        for row in earth.layer(layer).itertuples(index=False):
            names = _names_in(row.name, row.name_alt)
            if names and row.featurecla != "pole":
                yield names[0], names[1:], _CLASSES.get(row.featurecla, FeatureClass.LANDFORM), row.geometry
