"""`python -m gisviewer.gazetteer.build`: everything in geodata/ from the raw material."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from gisviewer.errors import GisviewerError
from gisviewer.gazetteer.build.borders import build_borders
from gisviewer.gazetteer.build.cities import build_cities
from gisviewer.gazetteer.build.countries import build_countries
from gisviewer.gazetteer.build.disputed import build_disputed
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.natural import build_natural
from gisviewer.gazetteer.build.provinces import build_counties, build_provinces
from gisviewer.gazetteer.build.sites import build_sites
from gisviewer.gazetteer.build.sources import NaturalEarth
from gisviewer.gazetteer.build.writer import write_gazetteer


def build(naturalearth: Path, out: Path, report: Callable[[str], None]) -> None:
    """Build all of geodata/.

    Raises:
        GazetteerError: raw material is missing.
    """
    earth = NaturalEarth(naturalearth)
    report("countries")
    countries = build_countries(earth)
    report("provinces")
    provinces = build_provinces(earth, countries)
    report("counties")
    counties = list(build_counties(earth, provinces))
    report("cities")
    cities = build_cities(countries, provinces)
    report("disputed areas")
    entries: list[Entry] = [*countries.entries.values(), *provinces, *counties, *cities]
    entries += build_disputed(earth, countries)
    report("natural features")
    entries += build_natural(earth)
    report("sites")
    entries += build_sites(earth)
    report("borders")
    entries += build_borders(countries)
    report(f"writing {len(entries)} places")
    header = write_gazetteer(entries, out)
    report(f"done: {header['counts']}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse the command line, build, and say how it went."""
    parser = argparse.ArgumentParser(prog="python -m gisviewer.gazetteer.build", description=__doc__)
    parser.add_argument("--naturalearth", type=Path, required=True, metavar="DIR", help="Natural Earth as FlatGeobuf")
    parser.add_argument("--out", type=Path, default=Path("geodata"), metavar="DIR", help="where geodata is written")
    parsed = parser.parse_args(arguments)
    start = time.monotonic()

    def report(step: str) -> None:
        sys.stderr.write(f"{time.monotonic() - start:6.1f} s  {step}\n")

    try:
        build(parsed.naturalearth, parsed.out, report)
    except GisviewerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
