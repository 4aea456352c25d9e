"""The old `crs` member of GeoJSON: names are honoured, links are read for a code but never followed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pyproj
from pyproj.exceptions import CRSError

_CODE_IN_LINK = re.compile(r"\b(EPSG|ESRI|SR-ORG)\b[/:]+(?:[\d.]*[/:]+)?(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CrsMember:
    """What a `crs` member says: `crs` as pyproj takes it, None where it says nothing of use.

    `is_foreign` marks one that names something unknown or points to another place.
    """

    crs: str | None = None
    is_foreign: bool = False
    warnings: tuple[str, ...] = ()


def read_crs_member(member: Any) -> CrsMember:
    """Understand a decoded `crs` member of whatever shape."""
    if isinstance(member, str):
        return _named(member)
    properties = member.get("properties") if isinstance(member, dict) else None
    if not isinstance(properties, dict):
        return CrsMember()
    if "name" in properties:
        return _named(str(properties["name"]))
    if "code" in properties:
        return _named(f"EPSG:{properties['code']}")
    link = properties.get("href") or properties.get("url")
    return _linked(str(link)) if link else CrsMember()


def _named(name: str) -> CrsMember:
    if "://" in name and "opengis.net" not in name:
        return _linked(name)
    try:
        pyproj.CRS.from_user_input(name)
    except CRSError:
        return CrsMember(
            None,
            True,
            (f"The file names an unknown coordinate reference system, “{name[:60]}”; degrees were assumed.",),
        )
    return CrsMember(name)


def _linked(link: str) -> CrsMember:
    match = _CODE_IN_LINK.search(link)
    if match and match.group(1).upper() != "SR-ORG":
        return CrsMember(f"{match.group(1).upper()}:{match.group(2)}", True)
    told = f"The file points to “{link[:80]}” for its coordinate reference system; that is not followed: "
    return CrsMember(None, True, (f"{told}degrees were assumed.",))
