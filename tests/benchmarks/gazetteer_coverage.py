"""How many toponyms of annotated news have the right place among the gazetteer's candidates.

    python tests/benchmarks/gazetteer_coverage.py ../shared/corpora/lgl.xml ../shared/corpora/GeoVirus.xml --missing 50

Two shares are printed: a candidate's point lies within 161 km of the annotated coordinates; or its area or line does
(annotators put the point of a country in different places, and the place is the right one all the same). Toponyms
annotated without coordinates are left out.
"""

from __future__ import annotations

import argparse
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from shapely import Point
from shapely.ops import nearest_points

from gisviewer.domain.places import GeometryKind
from gisviewer.gazetteer.ranking import great_circle_km
from gisviewer.gazetteer.store import Gazetteer

RADIUS_KM = 161.0


def read_toponyms(path: Path) -> Iterator[tuple[str, float, float]]:
    """(words, lon, lat) of every annotated place of LGL or GeoVirus."""
    root = ElementTree.parse(path).getroot()
    for toponym in root.iter("toponym"):
        tag = toponym.find("gaztag")
        if tag is not None:
            yield toponym.findtext("phrase", ""), float(tag.findtext("lon", "")), float(tag.findtext("lat", ""))
    for location in root.iter("location"):
        yield location.findtext("name", ""), float(location.findtext("lon", "")), float(location.findtext("lat", ""))


def coverage(gazetteer: Gazetteer, words: str, lon: float, lat: float) -> tuple[bool, bool]:
    """Whether a candidate's point, and whether a candidate's point or geometry, is near the annotated coordinates."""
    places = [match.place for match in gazetteer.find_names(words, fuzzy=True)]
    if any(great_circle_km((lon, lat), (place.lon, place.lat)) <= RADIUS_KM for place in places):
        return True, True
    point = Point(lon, lat)
    drawn = (place for place in places if place.geometry_kind is not GeometryKind.POINT)
    return False, any(_reaches(nearest_points(gazetteer.geometry(place.id), point)[0], point) for place in drawn)


def _reaches(first: Point, second: Point) -> bool:
    return great_circle_km((first.x, first.y), (second.x, second.y)) <= RADIUS_KM


def main() -> None:
    """Print the share for each corpus, and the commonest words that are missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--missing", type=int, default=0, metavar="N", help="list the N commonest missing names")
    arguments = parser.parse_args()
    gazetteer = Gazetteer.open()
    for path in arguments.corpora:
        total, points, covered, missing = 0, 0, 0, Counter[tuple[str, float, float]]()
        for words, lon, lat in read_toponyms(path):
            total += 1
            by_point, by_place = coverage(gazetteer, words, lon, lat)
            points += by_point
            covered += by_place
            if not by_place:
                missing[(words, lon, lat)] += 1
        sys.stdout.write(
            f"{path.name}: point {points / total:.3f}, point or geometry {covered / total:.3f} of {total}\n"
        )
        for (words, lon, lat), count in missing.most_common(arguments.missing):
            found = len(gazetteer.find_names(words, fuzzy=True))
            sys.stdout.write(f"  {count:3}  {words!r} {lon:.2f},{lat:.2f}  candidates elsewhere: {found}\n")


if __name__ == "__main__":
    main()
