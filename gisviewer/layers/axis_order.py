"""Degrees in swapped order: noticed by where they would lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from gisviewer.layers.geometries import Coordinates
from gisviewer.layers.loaded import LoadedLayer

CountryAt = Callable[[float, float], Sequence[str]]
"""(lon, lat) -> the names and codes of the country there, its usual name first; none at sea."""
Criterion = Literal["country", "work", "land"]

_SAMPLE = 60
_FEW, _MOST = 0.2, 0.8
"""Shares of the features looked at that fit where they are, and the other way round, for an order to be doubted."""
_FEWEST = 3
_NEAR_DEG = 6
_COUNTRY_FIELDS = ("country", "country_name", "iso3", "iso_a3", "adm0_a3", "country_code", "admin0")


@dataclass(frozen=True, slots=True)
class AxisDoubt:
    """Of `looked_at` features `here` fit where they are, `swapped` with longitude and latitude exchanged.

    `by` says what fits: to lie in the country that the attributes name, near the user's incidents, or on land at all.
    `around` is the country in which most lie after the exchange, "" for none.
    """

    looked_at: int
    here: int
    swapped: int
    by: Criterion
    around: str


def doubt_axis_order(
    loaded: LoadedLayer, country_at: CountryAt, work_at: tuple[float, float] | None = None
) -> AxisDoubt | None:
    """Whether the features of a layer look as if longitude and latitude were exchanged; None where they do not.

    Args:
        loaded: the layer, whose coordinates are degrees.
        country_at: says which country is at a place.
        work_at: (lon, lat) in the middle of the user's incidents, None where there are none.
    """
    rows = np.flatnonzero(loaded.geometries.present)
    rows = rows[np.linspace(0, len(rows) - 1, min(_SAMPLE, len(rows))).astype(int)] if len(rows) else rows
    bounds = loaded.geometries.bounds_at(rows)
    places = (bounds[:, :2] + bounds[:, 2:]) / 2
    if len(places) < _FEWEST or (np.abs(places) > 90).any():
        return None
    here, there = _countries(places, country_at), _countries(places[:, ::-1], country_at)
    around = next((name for name, _ in Counter(names[0] for names in there if names).most_common(1)), "")
    counts: tuple[tuple[Criterion, int, int], ...] = (
        ("country", *_in_named_country(_named_countries(loaded, rows), here, there)),
        ("work", _near(places, work_at), _near(places[:, ::-1], work_at)),
        ("land", sum(map(bool, here)), sum(map(bool, there))),
    )
    for by, fit_here, fit_there in counts:
        if fit_here <= _FEW * len(places) and fit_there >= _MOST * len(places):
            return AxisDoubt(len(places), fit_here, fit_there, by, around)
    return None


def _near(places: Coordinates, work_at: tuple[float, float] | None) -> int:
    return 0 if work_at is None else int((np.abs(places - work_at) < _NEAR_DEG).all(axis=1).sum())


def _countries(places: Coordinates, country_at: CountryAt) -> list[Sequence[str]]:
    return [country_at(float(lon), float(lat)) for lon, lat in places]


def _named_countries(loaded: LoadedLayer, rows: np.typing.NDArray[np.int64]) -> list[str]:
    """The country that each of the rows names; empty where the layer has no field for it."""
    fields = {field.name.lower(): field.name for field in loaded.attributes.fields if field.kind == "text"}
    field = next((fields[name] for name in _COUNTRY_FIELDS if name in fields), None)
    if field is None:
        return []
    values = [loaded.attributes.row(int(row)).get(field) for row in rows]
    return [] if any(value is None for value in values) else [str(value).strip().casefold() for value in values]


def _in_named_country(named: list[str], here: list[Sequence[str]], there: list[Sequence[str]]) -> tuple[int, int]:
    """How many lie in the country that they name, as they are and exchanged."""
    folded = [[{name.casefold() for name in names} for names in side] for side in (here, there)]
    first, second = (sum(name in names for name, names in zip(named, side, strict=False)) for side in folded)
    return first, second
