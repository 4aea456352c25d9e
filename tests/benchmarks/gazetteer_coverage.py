"""How many toponyms of annotated news have the right place among the gazetteer's candidates.

    python tests/benchmarks/gazetteer_coverage.py ../shared/corpora/lgl.xml ../shared/corpora/GeoVirus.xml --missing 50

Two shares are printed: a candidate's point lies within 161 km of the annotated coordinates; or its area or line does
(annotators put the point of a country in different places, and the place is the right one all the same). Toponyms
annotated without coordinates are left out. Then, why the others are not near by point: the kind of area that they lie
in, candidates only elsewhere (the place is not there, another of the name is), or no candidate at all.
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


NEAR, NOWHERE, ELSEWHERE = "point", "no candidate", "candidates only elsewhere"


def cause(gazetteer: Gazetteer, words: str, lon: float, lat: float) -> str:
    """How the annotated coordinates and the candidates stand: near by point, in an area of a class, or not at all."""
    places = [match.place for match in gazetteer.find_names(words, fuzzy=True)]
    if any(great_circle_km((lon, lat), (place.lon, place.lat)) <= RADIUS_KM for place in places):
        return NEAR
    point = Point(lon, lat)
    for place in places:
        if place.geometry_kind is not GeometryKind.POINT:
            nearest = nearest_points(gazetteer.geometry(place.id), point)[0]
            if great_circle_km((lon, lat), (nearest.x, nearest.y)) <= RADIUS_KM:
                return str(place.feature_class)
    return ELSEWHERE if places else NOWHERE


def main() -> None:
    """Print the share for each corpus, and the commonest words that are missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--missing", type=int, default=0, metavar="N", help="list the N commonest missing names")
    arguments = parser.parse_args()
    gazetteer = Gazetteer.open()
    for path in arguments.corpora:
        causes, missing = Counter[str](), Counter[tuple[str, float, float]]()
        for words, lon, lat in read_toponyms(path):
            found = cause(gazetteer, words, lon, lat)
            causes[found] += 1
            if found in (ELSEWHERE, NOWHERE):
                missing[(words, lon, lat)] += 1
        total = causes.total()
        points, covered = causes.pop(NEAR) / total, 1 - missing.total() / total
        sys.stdout.write(f"{path.name}: point {points:.3f}, point or geometry {covered:.3f} of {total}\n")
        for found, count in causes.most_common():
            sys.stdout.write(f"  not by point, {found}: {count} ({count / total:.3f})\n")
        for (words, lon, lat), count in missing.most_common(arguments.missing):
            elsewhere = len(gazetteer.find_names(words, fuzzy=True))
            sys.stdout.write(f"  {count:3}  {words!r} {lon:.2f},{lat:.2f}  candidates elsewhere: {elsewhere}\n")


if __name__ == "__main__":
    main()
