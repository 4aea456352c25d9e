"""The gazetteer on the bundled files: names to places, places to geometries, points to areas, pairs to borders."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer import paths
from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.gazetteer.api import ClassBit, Containment, MatchKind, NameMatch
from gisviewer.gazetteer.cells import CellTable
from gisviewer.gazetteer.files import open_files
from gisviewer.gazetteer.index import KeyIndex, Posting
from gisviewer.gazetteer.layout import (
    CONTAINERS,
    DEGREE,
    FEATURE_CLASSES,
    GEOMETRY_KINDS,
    GEONAMES,
    HIDDEN,
    PLACES,
    NameFlag,
)
from gisviewer.gazetteer.names import (
    KINDS,
    MAX_NAME_LENGTH,
    abbreviation_key,
    are_alike,
    fold,
    loose_key,
    one_letter_slips,
)
from gisviewer.gazetteer.shapes import ShapeTable

_CHILD_CLASS = {FeatureClass.COUNTRY: FeatureClass.ADMIN1, FeatureClass.ADMIN1: FeatureClass.ADMIN2}

_PLACE = struct.Struct("<iiIIIiHHBBBB")
"""`PLACES`, read from its bytes: one place comes out of them several times faster than out of a NumPy array."""
_NAMES = struct.Struct("<12xI28xI")
"""Where the names of a place and those of the next begin."""

_NO_PLACE = ClassBit.WORD | ClassBit.PREFIX

# As plain numbers: an operation of an enum takes as long as half a look-up.
_PREFERRED, _ABBREVIATION, _DEMONYM, _FORMER = map(
    int, (NameFlag.PREFERRED, NameFlag.ABBREVIATION, NameFlag.DEMONYM, NameFlag.FORMER)
)


class Gazetteer:
    """Both `NameIndex` and `GeometryIndex`; safe to share between threads, and cheap to open in each process."""

    @classmethod
    def open(cls, folder: Path | None = None) -> Gazetteer:
        """Map the files of a geodata folder, by default the bundled one.

        Raises:
            GazetteerError: a file is missing, damaged or of another version.
        """
        return cls(folder or paths.get_geodata())

    def __init__(self, folder: Path) -> None:
        files = open_files(folder)
        self._header = files.header
        self._countries: list[str] = files.header["countries"]
        self._places = files.arrays["places.npy"]
        self._index = KeyIndex(
            *(files.arrays[name] for name in ("keys.npy", "key_bits.npy", "key_starts.npy", "postings.npy"))
        )
        self._place_bytes = self._places.view(np.uint8).data
        self._names = files.names.data
        self._last = len(self._places) - 1
        self._ids = files.ids
        self._numbers = self._places["number"][len(self._ids) :]
        self._extras = files.extras
        self._shapes = ShapeTable(
            *(files.arrays[name] for name in ("shapes.npy", "parts.npy", "rings.npy", "starts.npy", "steps.npy"))
        )
        self._place_at: Callable[[int], Place] = lru_cache(maxsize=16384)(self._read_place)
        self._main_name_at: Callable[[int], str] = lru_cache(maxsize=16384)(self._read_main_name)
        self._names_at: Callable[[int], list[str]] = lru_cache(maxsize=16384)(self._split_names)
        self._shape_at: Callable[[int], BaseGeometry] = lru_cache(maxsize=2048)(self._read_shape)
        self._cells = CellTable(
            *(files.arrays[name].data for name in ("cells.npy", "cell_starts.npy", "cell_areas.npy"))
        )

    def __len__(self) -> int:
        return len(self._places)

    @property
    def version(self) -> str:
        """A digest of the data, for results that must be traced to what made them."""
        return str(self._header["digest"])

    # -- names

    def find_names(self, name: str, *, fuzzy: bool = False) -> tuple[NameMatch, ...]:
        """The places that bear a name, abbreviations first, then preferred and large ones; empty where none does.

        A name that is not found as it stands is looked for in other romanizations and, with `fuzzy`, with one letter
        wrong.
        """
        if len(name) > MAX_NAME_LENGTH:
            return ()
        if not name.isalnum():
            name = " ".join(name.split())
        key = fold(name)
        if key in KINDS:
            return ()
        rows = [*self._index.rows(abbreviation_key(name)), *self._index.rows(key)]
        if rows:
            return tuple(self._matches(rows, name, None))
        alike = self._matches(self._index.rows(loose_key(key)), name, "transliterated")
        similar = tuple(match for match in alike if are_alike(key, fold(match.name)))
        if similar:
            return similar
        return tuple(self._matches(self._fuzzy_rows(key), name, "fuzzy")) if fuzzy else ()

    def class_bits(self, names: Sequence[str]) -> NDArray[np.uint16]:
        """For each name a bit mask of what bears it (see `ClassBit`), 0 where nothing does; made for many n-grams.

        Give the words as the text has them: abbreviations ("US", "Ill.") count only in their own case.
        """
        keys = list(map(fold, names))
        bits = self._index.bits([*keys, *map(abbreviation_key, names)])
        folded, abbreviated = bits[: len(names)], bits[len(names) :]
        for position, key in enumerate(keys):
            if key in KINDS:
                folded[position] &= _NO_PLACE
        return folded | abbreviated

    def _fuzzy_rows(self, key: str) -> list[Posting]:
        slips = list(dict.fromkeys(one_letter_slips(key)))
        if not slips:
            return []
        known = self._index.bits(slips)
        rows = [row for slip in (slips[i] for i in np.flatnonzero(known)) for row in self._index.rows(slip)]
        return sorted(rows, key=lambda row: -int(self._places["population"][row[0]]))

    def _matches(self, rows: Iterable[Posting], asked: str, kind: MatchKind | None) -> list[NameMatch]:
        found: dict[int, NameMatch] = {}
        for index, ordinal, flags in rows:
            if index not in found:
                place = self._place_at(index)
                if not ordinal:
                    name = place.name
                elif ordinal <= len(place.names):
                    name = place.names[ordinal - 1]
                else:
                    name = self._names_at(index)[ordinal].removeprefix(HIDDEN)
                found[index] = NameMatch(place, name, kind or _kind_of(flags, name == asked), flags & _PREFERRED != 0)
        return list(found.values())

    # -- places

    def get_place(self, place_id: str) -> Place:
        """The place of an id; KeyError where there is none."""
        return self._place_at(self._index_of(place_id))

    def details(self, place_id: str) -> dict[str, Any]:
        """What else is known of a place: `dates`, `note`, `type`, `iso`, `claimants`, `source`.

        `area` says that its outline is sketched, `point` that it stands for an area whose outline is not known.
        """
        return dict(self._extras.get(place_id, {}))

    def countries(self) -> tuple[str, ...]:
        """The identifiers of all countries."""
        return tuple(self._ids_under("country:"))

    def country(self, iso3: str) -> Place | None:
        """The country of an ISO 3166-1 alpha-3 code (XKX: Kosovo)."""
        try:
            return self.get_place(f"country:{iso3}")
        except KeyError:
            return None

    def capital(self, iso3: str) -> Place | None:
        """The seat of government of a country."""
        if iso3 not in self._countries:
            return None
        places = self._places
        found = np.flatnonzero((places["country"] == self._countries.index(iso3)) & (places["capital"] == 2))
        return self._place_at(int(found[0])) if len(found) else None

    def children(self, place_id: str) -> tuple[Place, ...]:
        """The next lower areas, and the cities, in an area; largest first."""
        index = self._index_of(place_id)
        place = self._place_at(index)
        places = self._places
        wanted = np.isin(places["feature"], [FEATURE_CLASSES.index(c) for c in _lower_classes(place.feature_class)])
        if place.feature_class is FeatureClass.COUNTRY:
            inside = np.flatnonzero(wanted & (places["country"] == places["country"][index]))
        elif place.feature_class is FeatureClass.ADMIN1:
            inside = np.flatnonzero(wanted & (places["admin1"] == index + 1))
        elif place.geometry_kind is GeometryKind.AREA:
            inside = self._inside(self._shape_at(index), wanted)
        else:
            inside = np.array([], np.int64)
        order = inside[np.argsort(-places["population"][inside].astype(np.int64), kind="stable")]
        areas_first = sorted(order.tolist(), key=lambda i: i >= len(self._ids))
        return tuple(self._place_at(i) for i in areas_first)

    def _inside(self, area: BaseGeometry, wanted: NDArray[np.bool_]) -> NDArray[np.int64]:
        west, south, east, north = (value * DEGREE for value in area.bounds)
        lon, lat = self._places["lon"], self._places["lat"]
        boxed = np.flatnonzero(wanted & (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north))
        shapely.prepare(area)
        return boxed[shapely.contains_xy(area, lon[boxed] / DEGREE, lat[boxed] / DEGREE)]

    def _index_of(self, place_id: str) -> int:
        if place_id.startswith(GEONAMES) and place_id[len(GEONAMES) :].isdecimal():
            number = int(place_id[len(GEONAMES) :])
            position = int(self._numbers.searchsorted(number))
            if position < len(self._numbers) and self._numbers[position] == number:
                return position + len(self._ids)
        else:
            position = bisect_left(self._ids, place_id)
            if position < len(self._ids) and self._ids[position] == place_id:
                return position
        raise KeyError(place_id)

    def _read_place(self, index: int) -> Place:
        row = _PLACE.unpack_from(self._place_bytes, index * PLACES.itemsize)
        lon, lat, population, _, number, _, admin1, country, feature, capital, geometry, _ = row
        if index < len(self._ids):
            place_id = self._ids[index]
            claimants = tuple(self._extras.get(place_id, {}).get("claimants", ()))
        else:
            place_id, claimants = f"{GEONAMES}{number}", ()
        name, *others = self._split_names(index)
        if others and others[-1][0] == HIDDEN:  # they stand last
            others = [other for other in others if other[0] != HIDDEN]
        return Place(
            place_id,
            name,
            FEATURE_CLASSES[feature],
            lon / DEGREE,
            lat / DEGREE,
            self._countries[country],
            self._main_name_at(admin1 - 1) if admin1 else "",
            tuple(others),
            population,
            capital,
            GEOMETRY_KINDS[geometry],
            claimants,
        )

    def _split_names(self, index: int) -> list[str]:
        return str(self._block_of(index), "utf-8").split("\n")

    def _read_main_name(self, index: int) -> str:
        return str(bytes(self._block_of(index)).partition(b"\n")[0], "utf-8")

    def _block_of(self, index: int) -> memoryview:
        if index < self._last:
            start, end = _NAMES.unpack_from(self._place_bytes, index * PLACES.itemsize)
        else:
            start, end = int(self._places["names"][index]), len(self._names)
        return self._names[start : end - 1]

    # -- geometry

    def geometry(self, place_id: str) -> BaseGeometry:
        """The geometry of a place in WGS 84: its area or line, or its point."""
        return self._shape_at(self._index_of(place_id))

    def _read_shape(self, index: int) -> BaseGeometry:
        row = self._places[index]
        if row["shape"] < 0:
            return shapely.Point(row["lon"] / DEGREE, row["lat"] / DEGREE)
        shape = self._shapes.decode(int(row["shape"]), GEOMETRY_KINDS[row["geometry"]])
        shapely.prepare(shape)
        return shape

    def areas_at(self, lon: float, lat: float) -> Containment:
        """The areas that hold a point; all of them None or empty at sea."""
        held = [
            index
            for index, is_cut in self._cells.areas_near(lon, lat)
            if not is_cut or shapely.contains_xy(self._shape_at(index), lon, lat)
        ]
        found: dict[FeatureClass, list[Place]] = {kind: [] for kind in CONTAINERS}
        for index in held:
            place = self._place_at(index)
            found[place.feature_class].append(place)
        country, admin1, admin2 = (next(iter(found[kind]), None) for kind in CONTAINERS[:3])
        return Containment(country, admin1, admin2, tuple(found[FeatureClass.DISPUTED]))

    def border(self, first: str, second: str) -> BaseGeometry | None:
        """The shared land border of two countries (alpha-3), or None where they do not touch."""
        try:
            return self.geometry(_border_id(first, second))
        except KeyError:
            return None

    def neighbours(self, iso3: str) -> tuple[str, ...]:
        """The alpha-3 codes of the countries with a land border to this one."""
        return self._paired("border:", iso3)

    def maritime_neighbours(self, iso3: str) -> tuple[str, ...]:
        """The alpha-3 codes of the countries that a median or treaty line at sea parts from this one."""
        return self._paired("maritime:", iso3)

    def borders_between(self, first: str, second: str) -> tuple[Place, ...]:
        """All that parts two countries: the actual land border, the lines as claimed, and the maritime boundary.

        `claimants` of a line says who claims it; the actual border has none.
        """
        pair = "-".join(sorted((first, second)))
        wanted = {f"border:{pair}", f"maritime:{pair}"}
        ids = [*self._ids_under("border:"), *self._ids_under("maritime:")]
        return tuple(self.get_place(i) for i in ids if i in wanted or i.startswith(f"border:{pair}:"))

    def land_borders(self) -> tuple[Place, ...]:
        """All borders on land between two countries, as they are held."""
        return tuple(self.get_place(i) for i in self._ids_under("border:") if i.count(":") == 1)

    def _paired(self, prefix: str, iso3: str) -> tuple[str, ...]:
        pairs = (i.split(":")[1].split("-") for i in self._ids_under(prefix) if i.count(":") == 1)
        return tuple(sorted({other for pair in pairs if iso3 in pair for other in pair if other != iso3}))

    def _ids_under(self, prefix: str) -> list[str]:
        start = bisect_left(self._ids, prefix)
        end = bisect_left(self._ids, f"{prefix}\U0010ffff")
        return self._ids[start:end]


def _border_id(first: str, second: str) -> str:
    return f"border:{'-'.join(sorted((first, second)))}"


def _lower_classes(kind: FeatureClass) -> tuple[FeatureClass, ...]:
    lower = _CHILD_CLASS.get(kind)
    return (FeatureClass.CITY,) if lower is None else (lower, FeatureClass.CITY)


def _kind_of(flags: int, is_exact: bool) -> MatchKind:
    if flags & _ABBREVIATION:
        return "abbreviation"
    if flags & _DEMONYM:
        return "demonym"
    if flags & _FORMER:
        return "former"
    return "exact" if is_exact else "folded"
