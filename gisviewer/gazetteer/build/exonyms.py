"""Names of places in other languages: CLDR's cities of time zones, and a table of the project's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.schema import check_used
from gisviewer.gazetteer.build.sources import read_rows
from gisviewer.gazetteer.layout import NameFlag
from gisviewer.gazetteer.names import fold

LANGUAGES = ("ar", "az", "be", "de", "es", "fa", "fr", "hy", "ka", "ru", "tr", "uk")
"""The languages whose news name places as these do; those in Latin letters have few names that English lacks."""
_MIN_POPULATION = 50_000


def add_exonyms(entries: Sequence[Entry], iso3_of_iso2: dict[str, str]) -> None:
    """Give places their names in other languages; a name goes to the largest place of the class and the country.

    Raises:
        GazetteerError: the table names a place that there is not.
    """
    largest = _largest(entries)
    for iso3, city, names in _exemplar_cities(iso3_of_iso2):
        found = largest.get(("city", iso3, fold(city)))
        if found is not None and (found.capital or found.population >= _MIN_POPULATION):
            found.add(names, NameFlag.PREFERRED)
    unknown = []
    for row in read_rows("exonyms"):
        found = largest.get((row["class"], row["country"], fold(row["name"])))
        if found is None:
            unknown.append(f"{row['class']} {row['name']} ({row['country']})")
        else:
            found.add(row["names"].split("|"), NameFlag.PREFERRED)
    check_used("exonyms.csv", unknown)


def _largest(entries: Iterable[Entry]) -> dict[tuple[str, str, str], Entry]:
    """Class, country and key -> the largest place that has the key as its main name, else as a preferred one."""
    found: dict[tuple[str, str, str], Entry] = {}
    by_size = sorted(entries, key=lambda entry: (entry.capital, entry.population))
    for is_main in (False, True):
        for entry in by_size:
            preferred = [name for name, flags in entry.names.items() if flags & NameFlag.PREFERRED]
            for name in [entry.name] if is_main else preferred:
                found[(str(entry.feature_class), entry.country, fold(name))] = entry
    return found


def _exemplar_cities(iso3_of_iso2: dict[str, str]) -> Iterator[tuple[str, str, list[str]]]:
    """Country, English name and foreign names of the cities after which time zones are called."""
    from babel import Locale
    from babel.core import get_global

    zones = [Locale.parse(language).time_zones for language in LANGUAGES]
    for zone, iso2 in sorted(get_global("zone_territories").items()):
        names = [str(of_language[zone]["city"]) for of_language in zones if "city" in of_language.get(zone, {})]
        city = zone.rpartition("/")[2].replace("_", " ")
        if names and iso2 in iso3_of_iso2:
            yield iso3_of_iso2[iso2], city, names
