"""The bundled gazetteer, and one of a dozen places, by hand: recognizers and resolver are tested on known answers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.errors import GisviewerError
from gisviewer.gazetteer.api import ClassBit, NameMatch
from gisviewer.gazetteer.store import Gazetteer


def fold(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").replace("'", "").replace("’", "").replace(".", "").split())


def abbreviation_key(name: str) -> str:
    return "=" + name.replace(".", "").replace(" ", "")


class ReplayIndex:
    """A `NameIndex` over the places it is given; each comes with its names, other kinds of names marked by a prefix."""

    def __init__(self, entries: Sequence[tuple[Place, int, str]]) -> None:
        self._matches: dict[str, list[NameMatch]] = {}
        self._bits: dict[str, int] = {}
        for place, bit, names in entries:
            for number, name in enumerate(names.split("|")):
                self._add(place, bit, name, number == 0)

    def _add(self, place: Place, bit: int, name: str, is_preferred: bool) -> None:
        kind, bare = "exact", name
        if name[0] == "@":
            kind, bare, bit = "demonym", name[1:], ClassBit.DEMONYM
        elif name[0] == "=":
            kind, bare, bit = "abbreviation", name[1:], bit | ClassBit.ABBREVIATION
        key = abbreviation_key(bare) if kind == "abbreviation" else fold(bare)
        self._matches.setdefault(key, []).append(NameMatch(place, bare, kind, is_preferred))  # type: ignore[arg-type]
        self._bits[key] = self._bits.get(key, 0) | bit
        words = key.split(" ")
        for count in range(1, len(words)):
            prefix = " ".join(words[:count])
            self._bits[prefix] = self._bits.get(prefix, 0) | ClassBit.PREFIX

    def find_names(self, name: str, *, fuzzy: bool = False) -> tuple[NameMatch, ...]:
        return (*self._matches.get(fold(name), ()), *self._matches.get(abbreviation_key(name), ()))

    def class_bits(self, names: Sequence[str]) -> NDArray[np.uint16]:
        bits = [self._bits.get(fold(name), 0) | self._bits.get(abbreviation_key(name), 0) for name in names]
        return np.array(bits, dtype=np.uint16)


def place(
    name: str,
    kind: FeatureClass,
    lon: float,
    lat: float,
    country: str = "",
    admin1: str = "",
    population: int = 0,
    capital: int = 0,
) -> Place:
    geometry = GeometryKind.POINT if kind is FeatureClass.CITY else GeometryKind.AREA
    return Place(f"{kind}:{country}:{name}", name, kind, lon, lat, country, admin1, (), population, capital, geometry)


_CITY, _COUNTRY, _ADMIN1 = FeatureClass.CITY, FeatureClass.COUNTRY, FeatureClass.ADMIN1
ENTRIES = [
    (place("Armenia", _COUNTRY, 45, 40, "ARM", population=3_000_000), ClassBit.COUNTRY,
     "Armenia|@Armenian|@Armenians|Армения|Հայաստան"),
    (place("Azerbaijan", _COUNTRY, 47.5, 40.5, "AZE", population=10_000_000), ClassBit.COUNTRY,
     "Azerbaijan|@Azerbaijani|Azərbaycan|@Azeri"),
    (place("Russia", _COUNTRY, 100, 60, "RUS", population=144_000_000), ClassBit.COUNTRY, "Russia|@Russian|Россия"),
    (place("United States", _COUNTRY, -98, 39, "USA", population=330_000_000), ClassBit.COUNTRY,
     "United States|=U.S.|=USA|@American"),
    (place("Democratic Republic of the Congo", _COUNTRY, 25, 0, "COD", population=90_000_000), ClassBit.COUNTRY,
     "Democratic Republic of the Congo|=D.R.C.|Congo|Republic of Congo"),
    (place("Yerevan", _CITY, 44.51, 40.18, "ARM", "Yerevan", 1_000_000, 2), ClassBit.LARGE_CITY,
     "Yerevan|Ереван|Երևան|ერევანი"),
    (place("Baku", _CITY, 49.87, 40.41, "AZE", "Baku", 2_000_000, 2), ClassBit.LARGE_CITY, "Baku|Баку|Bakı"),
    (place("Moscow", _CITY, 37.6, 55.75, "RUS", "Moscow", 12_000_000, 2), ClassBit.LARGE_CITY, "Moscow|Москва|موسكو"),
    (place("Moscow", _CITY, -117, 46.73, "USA", "Idaho", 25_000), ClassBit.CITY, "Moscow"),
    (place("Goris", _CITY, 46.34, 39.51, "ARM", "Syunik", 20_000), ClassBit.CITY, "Goris"),
    (place("Syunik", _ADMIN1, 46.2, 39.3, "ARM", "Syunik", 140_000), ClassBit.ADMIN1, "Syunik"),
    (place("Nagorno-Karabakh", FeatureClass.DISPUTED, 46.7, 39.9, "AZE"), ClassBit.DISPUTED,
     "Nagorno-Karabakh|Karabakh|Нагорный Карабах"),
    (place("Idaho", _ADMIN1, -114.5, 44.5, "USA", "Idaho", 1_800_000), ClassBit.ADMIN1, "Idaho"),
    (place("West Virginia", _ADMIN1, -80.5, 38.6, "USA", "West Virginia", 1_800_000), ClassBit.ADMIN1,
     "West Virginia|=W. Va."),
    (place("Charleston", _CITY, -81.63, 38.35, "USA", "West Virginia", 48_000), ClassBit.CITY, "Charleston"),
    (place("Charleston", _CITY, -79.93, 32.78, "USA", "South Carolina", 150_000), ClassBit.LARGE_CITY, "Charleston"),
    (place("Paris", _CITY, 2.35, 48.85, "FRA", "Île-de-France", 2_100_000, 2), ClassBit.LARGE_CITY | ClassBit.PERSON,
     "Paris"),
    (place("Lincoln", _CITY, -96.67, 40.8, "USA", "Nebraska", 290_000), ClassBit.LARGE_CITY | ClassBit.PERSON,
     "Lincoln"),
    (place("N'Djamena", _CITY, 15.05, 12.1, "TCD", "N'Djamena", 1_400_000, 2), ClassBit.LARGE_CITY, "N'Djamena"),
    (place("Sake", _CITY, 29.05, -1.57, "COD", "North Kivu", 17_000), ClassBit.CITY | ClassBit.WORD, "Sake"),
    (place("Minova", _CITY, 29.02, -1.71, "COD", "South Kivu", 20_000), ClassBit.CITY, "Minova"),
    (place("Mobile", _CITY, -88.04, 30.69, "USA", "Alabama", 190_000), ClassBit.LARGE_CITY | ClassBit.WORD, "Mobile"),
]  # fmt: skip


@pytest.fixture(scope="session")
def replay() -> ReplayIndex:
    return ReplayIndex(ENTRIES)


@pytest.fixture(scope="session")
def namesakes() -> ReplayIndex:
    """A name that a country and a province share."""
    return ReplayIndex(
        [
            (place("Niger", _COUNTRY, 8, 17, "NER", "", 20_000_000), ClassBit.COUNTRY, "Niger"),
            (place("Niger", _ADMIN1, 6, 10, "NGA", "Niger", 5_000_000), ClassBit.ADMIN1, "Niger"),
        ]
    )


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    try:
        return Gazetteer.open()
    except GisviewerError as error:
        pytest.skip(f"the gazetteer is not built: {error}")
