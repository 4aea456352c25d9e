"""Build the basemap of geodata/ from Natural Earth and GeoNames: basemap.mbtiles and basemap-labels.json.gz.

A tile covers 512 px at the zoom after its own (the world is one tile of 512 px at zoom 1); there are tiles for every
second level only, each detailed enough for two zooms, and the last one for all that follow.

Layers: depth (d: metres), land, ice, urban, lake (m: zoom it appears at), river (m, r: rank 0-10), province (r: rank),
border, claim and town (see the functions below).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gisviewer.gazetteer.build.basemap_claims import find_dates, find_former_fronts
from gisviewer.gazetteer.build.basemap_labels import read_towns, write_labels
from gisviewer.gazetteer.build.basemap_lines import find_shared_lines
from gisviewer.gazetteer.build.basemap_tiles import (
    MbtilesWriter,
    TileFeature,
    cut_tiles,
    encode_tile,
    to_square_world,
)

LEVELS = {0: 2, 2: 4, 4: 6, 6: 10}
"""Level of the tiles -> the zoom (256 px) whose pixels their simplification is measured in."""

TOLERANCE_PX = 0.35
NATURAL_EARTH_VERSION = "5.1 countries, 4.0 others"

Layers = dict[str, list[TileFeature]]


def build_basemap(source: Path, target: Path) -> None:
    """Write both files into `target`."""
    world = _read_world(source)
    target.mkdir(parents=True, exist_ok=True)
    path = target / "basemap.mbtiles"
    unfinished = target / "basemap.mbtiles.part"
    metadata = {
        "name": "GIS Viewer basemap",
        "format": "pbf",
        "minzoom": str(min(LEVELS)),
        "maxzoom": str(max(LEVELS)),
        "bounds": "-180,-85.05,180,85.05",
        "attribution": "Natural Earth; GeoNames (CC BY 4.0)",
        "version": NATURAL_EARTH_VERSION,
    }
    writer = MbtilesWriter(unfinished, metadata)
    for level, zoom in LEVELS.items():
        layers = _generalise(world, level, zoom)
        for x, y, tile_layers in cut_tiles(layers, level):
            tile = encode_tile(tile_layers, level, x, y)
            if tile:
                writer.add(level, x, y, tile)
    writer.close()
    unfinished.replace(path)
    write_labels(source, target / "basemap-labels.json.gz")


def _read_world(source: Path) -> Layers:
    countries = _read(source, "ne_10m_admin_0_countries")
    islands = _read(source, "ne_10m_minor_islands")
    mainland = _read(source, "ne_10m_land")
    land = shapely.union_all(
        shapely.make_valid(np.concatenate([countries.geometry, mainland.geometry, islands.geometry]))
    )
    depths = [_read(source, f"ne_10m_bathymetry_{name}") for name in ("K_200", "I_2000", "G_4000")]
    lakes = _read(source, "ne_10m_lakes")
    rivers = _read(source, "ne_10m_rivers_lake_centerlines")
    urban = _read(source, "ne_50m_urban_areas")
    ice = _read(source, "ne_10m_glaciated_areas")
    towns = read_towns()
    return {
        "depth": [
            feature for frame in depths for feature in _features(frame.geometry, {"d": frame["depth"].astype(int)})
        ],
        "land": _features(shapely.get_parts(land), {}),
        "ice": _features(ice.geometry, {"m": ice["min_zoom"]}),
        "urban": _features(urban.geometry, {"m": urban["min_zoom"]}),
        "lake": _features(lakes.geometry, {"m": lakes["min_zoom"]}),
        "river": _features(
            rivers.geometry, {"m": rivers["min_zoom"], "r": rivers["scalerank"].astype(int), "n": rivers["name_en"]}
        ),
        "province": _province_lines(_read(source, "ne_10m_admin_1_states_provinces")),
        "border": _border_lines(countries, _read(source, "ne_10m_admin_0_boundary_lines_land")),
        "claim": _claim_lines(
            _read(source, "ne_10m_admin_0_boundary_lines_disputed_areas"),
            find_former_fronts(_read(source, "ne_10m_admin_0_disputed_areas"), countries),
        ),
        "town": _features(
            [shapely.Point(*position) for position in zip(towns.lons, towns.lats, strict=True)],
            {"n": towns.names, "m": towns.min_zooms, "p": towns.populations},
        ),
    }


def _read(source: Path, name: str) -> geopandas.GeoDataFrame:
    return pyogrio.read_dataframe(source / f"{name}.fgb")


def _features(geometries: Iterable[BaseGeometry], columns: dict[str, Any]) -> list[TileFeature]:
    """Features in world units, each part of a collection for itself, so that tiles hold no more than they need."""
    projected = to_square_world(geometries)
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    parts, owners = shapely.get_parts(projected, return_index=True)
    features = []
    for part, owner in zip(parts, owners, strict=True):
        attributes = {key: _plain(value) for key, value in rows[owner].items()} if rows else {}
        features.append(TileFeature(part, {key: value for key, value in attributes.items() if value is not None}))
    return features


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return value or None
    if value is None or value != value:  # NaN differs from itself
        return None
    number = float(value)
    return int(number) if number.is_integer() else number


def _province_lines(provinces: geopandas.GeoDataFrame) -> list[TileFeature]:
    """Lines between provinces of one country; r is the rank of the lesser one (2 to 11)."""
    country = provinces["adm0_a3"].to_numpy()
    rank = provinces["scalerank"].fillna(9).to_numpy()
    lines = [
        line for line in find_shared_lines(provinces.geometry.to_numpy()) if country[line.first] == country[line.second]
    ]
    ranks = [int(max(rank[line.first], rank[line.second])) for line in lines]
    return _features([line.geometry for line in lines], {"r": ranks})


def _border_lines(countries: geopandas.GeoDataFrame, known: geopandas.GeoDataFrame) -> list[TileFeature]:
    """Lines between countries.

    a, b: their codes; k: 0 agreed, 1 disputed, 2 line of control, 3 indefinite; v: the points of view, joined by
    commas, in which both sides are one country.
    """
    codes = countries["adm0_a3"].to_numpy()
    views = [column for column in countries.columns if column.startswith("adm0_a3_")]
    views = [column for column in views if column not in ("adm0_a3_un", "adm0_a3_wb")]
    kinds = {"Disputed (please verify)": 1, "Line of control (please verify)": 2}
    kinds |= {"Indefinite (please verify)": 3, "Indeterminant frontier": 3}
    marked = known[known["featurecla"].isin(kinds)]
    zones = marked.geometry.to_numpy()
    near = shapely.STRtree(shapely.buffer(zones, 0.02))
    geometries: list[BaseGeometry] = []
    columns: dict[str, list[Any]] = {"a": [], "b": [], "k": [], "v": []}
    for line in find_shared_lines(countries.geometry.to_numpy()):
        united = [
            column[-2:]
            for column in views
            if countries[column].iloc[line.first] == countries[column].iloc[line.second] != "-99"
        ]
        for kind, part in _split_by_kind(line.geometry, marked["featurecla"].map(kinds).to_numpy(), near):
            geometries.append(part)
            columns["a"].append(codes[line.first])
            columns["b"].append(codes[line.second])
            columns["k"].append(kind or (1 if united else 0))
            columns["v"].append(",".join(united))
    return _features(geometries, columns)


def _split_by_kind(
    line: BaseGeometry, kinds: NDArray[np.int64], near: shapely.STRtree
) -> list[tuple[int, BaseGeometry]]:
    """The parts of a border that run along lines marked as disputed and the like, and the rest as kind 0."""
    parts = []
    rest = line
    for index in near.query(line, predicate="intersects"):
        zone = near.geometries[index]
        along = shapely.intersection(rest, zone)
        if shapely.length(along) > 0.1:  # shorter ones only cross or touch
            parts.append((int(kinds[index]), along))
            rest = shapely.difference(rest, zone)
    if not rest.is_empty:
        parts.append((0, rest))
    return [(kind, part) for kind, part in parts if shapely.get_dimensions(part) == 1]


def _claim_lines(lines: geopandas.GeoDataFrame, fronts: geopandas.GeoDataFrame) -> list[TileFeature]:
    """Lines that somebody claims as a border, or that were one; `fronts` are lines of contact (name, geometry).

    k: claim, breakaway, reference; c: the two-letter code of the claimant, whose point of view makes it a border;
    n: its name; m: zoom; f, t: the days from which and before which it held, as whole numbers YYYYMMDD, where known.
    """
    kinds = {"Breakaway": "breakaway", "Reference line": "reference", "Elusive frontier": "breakaway"}
    claimants = {
        "Chinese": "cn", "Indian": "in", "Pakistani": "pk", "Japanese": "jp", "Ukrainian": "ua", "Georgian": "ge",
        "Syrian": "sy", "Lebanese": "lb", "Moldovan": "md", "Portuguese": "pt", "Guatemalan": "gt", "Suriname": "sr",
        "Venezuelan": "ve", "Bolivian": "bo", "Sudanese": "sd", "Kenyan": "ke", "South Sudanese": "ss",
        "Western Saharan": "eh",
    }  # fmt: skip
    dates = [find_dates(name) for name in lines["name"]]
    claims = _features(
        lines.geometry,
        {
            "k": [kinds.get(kind, "claim") for kind in lines["featurecla"]],
            "c": [claimants.get(str(name).removesuffix(" claim"), "") for name in lines["name"]],
            "n": lines["name"],
            "m": lines["min_zoom"],
            "f": [held_from for held_from, _ in dates],
            "t": [held_to for _, held_to in dates],
        },
    )
    former = {"k": ["breakaway"] * len(fronts), "m": [5] * len(fronts)}
    return claims + _features(fronts.geometry, {**former, "n": fronts["name"], "f": fronts["f"], "t": fronts["t"]})


_AREAS = ("depth", "land", "ice", "urban", "lake")


def _generalise(world: Layers, level: int, zoom: int) -> Layers:
    """What a level shows, simplified to a part of a pixel of its finest zoom; areas under a pixel are left out."""
    pixel = 1 / (256 * 2**zoom)
    layers: Layers = {}
    for name, features in world.items():
        shown = [feature for feature in features if _is_shown(name, feature, zoom)]
        geometries = np.array([feature.geometry for feature in shown], dtype=object)
        if name in _AREAS and level < max(LEVELS):
            least = 4.0 if name == "depth" else 0.8
            large = shapely.area(geometries) > (pixel * least) ** 2
            geometries, shown = geometries[large], [f for f, keep in zip(shown, large, strict=True) if keep]
        tolerance = 1.5 if name == "depth" else TOLERANCE_PX
        simple = shapely.simplify(geometries, pixel * tolerance, preserve_topology=True)
        layers[name] = [TileFeature(g, f.attributes) for g, f in zip(simple, shown, strict=True) if not g.is_empty]
    return layers


def _is_shown(name: str, feature: TileFeature, zoom: int) -> bool:
    if name == "province":
        return zoom >= 8 or (zoom >= 4 and feature.attributes["r"] <= zoom + 1)
    if name == "town":
        return zoom >= 8
    if name == "depth" and zoom <= 2:
        return True
    return float(feature.attributes.get("m", 0)) <= zoom + 0.5
