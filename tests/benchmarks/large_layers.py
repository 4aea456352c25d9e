"""Large files for the benchmarks of layers: a million points (200 MB) and 200,000 polygons (125 MB) as GeoJSON."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

POINTS = 1_000_000
POLYGONS = 200_000
VERTICES = 24

_HEAD = '{\n"type": "FeatureCollection",\n"name": "%s",\n"features": [\n'


def get_points_file(folder: Path) -> Path:
    """A GeoJSON of clustered points with five attributes; made when it is not there yet."""
    path = folder / "points_1m.geojson"
    if not path.exists():
        rng = np.random.default_rng(1)
        lon, lat = _clustered(rng, POINTS)
        kinds = rng.choice(["clash", "shelling", "protest", "air strike", "arrest"], POINTS)
        days = rng.integers(0, 3_000, POINTS).astype("datetime64[D]") + np.datetime64("2015-01-01").astype(int)
        dead = rng.poisson(1.5, POINTS)
        with path.open("w", encoding="utf-8") as file:
            file.write(_HEAD % "points")
            for i in range(POINTS):
                properties = {
                    "id": i,
                    "kind": str(kinds[i]),
                    "date": str(days[i]),
                    "fatalities": int(dead[i]),
                    "note": f"report no. {i}",
                }
                geometry = {"type": "Point", "coordinates": [round(lon[i], 7), round(lat[i], 7)]}
                _write_feature(file, i, properties, geometry)
            file.write("\n]\n}\n")
    return path


def get_polygons_file(folder: Path) -> Path:
    """A GeoJSON of polygons of 25 vertices with three attributes; made when it is not there yet."""
    path = folder / "polygons_200k.geojson"
    if not path.exists():
        rng = np.random.default_rng(2)
        lon, lat = _clustered(rng, POLYGONS)
        angles = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
        with path.open("w", encoding="utf-8") as file:
            file.write(_HEAD % "polygons")
            for i in range(POLYGONS):
                reach = 10 ** rng.uniform(-2.5, -0.5) * rng.uniform(0.6, 1, VERTICES)
                ring = np.round(np.column_stack((lon[i] + reach * np.cos(angles), lat[i] + reach * np.sin(angles))), 6)
                coordinates = [[*ring.tolist(), ring[0].tolist()]]
                properties = {"id": i, "cat": int(rng.integers(0, 8)), "name": f"area {i}"}
                _write_feature(file, i, properties, {"type": "Polygon", "coordinates": coordinates})
            file.write("\n]\n}\n")
    return path


def _clustered(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Positions around a few thousand centres, as towns are."""
    centres = np.column_stack((rng.uniform(-170, 170, 3_000), rng.uniform(-60, 70, 3_000)))
    chosen = centres[rng.integers(0, len(centres), count)]
    spread = rng.normal(0, 0.25, (count, 2))
    return chosen[:, 0] + spread[:, 0], np.clip(chosen[:, 1] + spread[:, 1], -85, 85)


def _write_feature(file: object, index: int, properties: dict[str, object], geometry: dict[str, object]) -> None:
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    separator = ",\n" if index else ""
    file.write(separator + json.dumps(feature))  # type: ignore[attr-defined]
