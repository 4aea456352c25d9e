"""What the project's own tables may hold: a key that the builder does not read is a slip, and fails the build."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gisviewer.errors import GazetteerError

_NAMES = ("name", "names", "former", "short", "demonyms", "point", "country", "dates", "note")
_SECTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "countries": {
        "codes": (), "parts": ("of", "box", "name", "keep_north_of"), "capitals": (), "names": (), "points": (),
        "more": ("more", "short", "former"), "towns": (),
    },
    "demonyms": {"countries": (), "units": (), "peoples": ()},
    "disputed": {"omitted": (), "areas": (*_NAMES, "claimants", "population", "pieces", "sketch", "clip", "source")},
    "districts": {"drawn": (), "left_out": (), "generic": (), "town": (), "words": ()},
    "lines": {
        "lines": (
            "name", "names", "short", "dates", "note", "border", "between", "between_any", "path", "marked",
            "marked_area", "tables", "tables_near", "source",
        ),
    },
    "natural": {"names": ("name", "names", "former", "point")},
    "provinces": {
        "gaps": ("name", "country", "iso", "point"), "countries": (), "upper": (), "kinds": (), "only_kinds": (),
        "regions": ("name", "names", "point", "country"),
    },
    "regions": {"regions": (*_NAMES, "members", "units", "counties", "region", "sketch", "clip", "source")},
}  # fmt: skip
_COLUMNS = {
    "districts": "country,province,name,kind,names,lon,lat,source",
    "exonyms": "class,country,name,names,source",
    "new_units": "country,name,names,seat,geonames,is_above,source",
    "renamed": "country,city,names,former,short,source",
    "sites": "class,country,name,names,lat,lon,source",
    "states": "country,name,postal,ap,others,lat,lon,source",
    "units": "country,code,name,names,former,short,lat,lon,wrong,source",
}


def check_table(name: str, table: dict[str, Any]) -> None:
    """Check the sections of a TOML table, and the keys of their rows.

    Raises:
        GazetteerError: a section or a key is not one that the builder reads.
    """
    sections = _SECTIONS[name]
    unknown = [key for key in table if key not in sections]
    for section, keys in sections.items():
        rows = table.get(section, {})
        for row, values in rows.items() if isinstance(rows, dict) and keys else ():
            unknown += [f"{section}.{row}.{key}" for key in values if key not in keys]
    check_used(f"{name}.toml", unknown)


def check_rows(name: str, columns: Iterable[str] | None, rows: Iterable[dict[str | None, Any]]) -> None:
    """Check the columns of a CSV table, and that every row has a value, if an empty one, for each.

    Raises:
        GazetteerError: the columns are others, or a row is too short or too long.
    """
    if ",".join(columns or ()) != _COLUMNS[name]:
        raise GazetteerError(
            f"The columns of tables/{name}.csv are not {_COLUMNS[name]}.", f"Correct tables/{name}.csv."
        )
    check_used(f"{name}.csv", [str(row.get("name")) for row in rows if None in row or None in row.values()])


def check_used(file: str, unknown: Iterable[str]) -> None:
    """Fail where something in a table is nothing that the builder reads or finds.

    Raises:
        GazetteerError: there is such a thing.
    """
    listed = sorted(unknown)
    if listed:
        raise GazetteerError(
            f"Nothing reads these entries of tables/{file}: {', '.join(listed)}.", f"Correct tables/{file}."
        )
