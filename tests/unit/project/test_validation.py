"""Findings on incidents: each fault is found, and what is in order is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
import shapely
from samples import make_result, opening
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Casualties, Incident, Source, Status
from gisviewer.domain.places import FeatureClass, GeometryKind, Place
from gisviewer.domain.text import Excerpt, Span
from gisviewer.gazetteer.api import Containment
from gisviewer.project.validation import Check, check_incident, validate
from gisviewer.project.workspace import Table, Workspace

ARMENIA = Place("c:ARM", "Armenia", FeatureClass.COUNTRY, 45.0, 40.0, "ARM")
TURKEY = Place("c:TUR", "Türkiye", FeatureClass.COUNTRY, 35.0, 39.0, "TUR")
_SHAPES = {"c:ARM": shapely.box(43.4, 38.8, 46.6, 41.3), "c:TUR": shapely.box(26.0, 36.0, 43.4, 42.0)}


def _areas_at(lon: float, lat: float) -> Containment:
    point = shapely.Point(lon, lat)
    country = next((p for p in (ARMENIA, TURKEY) if _SHAPES[p.id].contains(point)), None)
    return Containment(country, None, None, ())


def _geometry(place_id: str) -> BaseGeometry:
    return _SHAPES[place_id]


GAZETTEER: Any = SimpleNamespace(
    areas_at=_areas_at, geometry=_geometry, country=lambda code: {"ARM": ARMENIA, "TUR": TURKEY}.get(code)
)


@pytest.fixture
def workspace() -> Workspace:
    workspace = Workspace()
    workspace.apply(opening(workspace, make_result(1)))
    return workspace


def sound(workspace: Workspace) -> Incident:
    return next(iter(workspace.incidents.values()))


def test_what_is_in_order_is_not_listed(workspace: Workspace) -> None:
    assert validate(workspace, GAZETTEER) == []


@pytest.mark.parametrize(
    ("check", "change"),
    [
        (Check.DATE_ORDER, {"date_start": date(2021, 11, 15), "date_end": date(2021, 11, 14)}),
        (Check.FUTURE_DATE, {"date_start": date(2021, 11, 17), "date_end": date(2021, 11, 18)}),
        (Check.COORDINATES, {"lon": 0.0, "lat": 0.0}),
        (Check.COORDINATES, {"lon": 44.5, "lat": None}),
        (Check.COORDINATES, {"lon": 44.5, "lat": 95.0}),
        (Check.COORDINATES, {"lon": float("nan"), "lat": 40.0}),
        (Check.SOURCE, {"sources": ()}),
        (Check.SOURCE, {"sources": (Source("gone"),)}),
        (Check.SOURCE, {"sources": (Source("article00001", (Excerpt("article00001", Span(0, 10**6)),)),)}),
        (Check.COUNTS, {"fatalities_low": 5, "fatalities_best": 4}),
        (Check.COUNTS, {"fatalities_low": 5, "fatalities_high": 4}),
        (Check.COUNTS, {"fatalities_best": -1}),
        (Check.COUNTS, {"casualties": (Casualties("wounded", best=3, high=2),)}),
        (Check.COUNTRY, {"lon": 35.0, "lat": 39.0}),
        (Check.COUNTRY, {"lon": 10.0, "lat": 39.0}),
        (Check.COUNTRY, {"country": "XYZ"}),
    ],
)
def test_each_fault_is_found_once_and_named(workspace: Workspace, check: Check, change: dict[str, Any]) -> None:
    faulty = replace(sound(workspace), **change)
    workspace.edit("x", Table.INCIDENTS, {faulty.id: faulty})
    (finding,) = validate(workspace, GAZETTEER)
    assert (finding.incident_id, finding.check) == (faulty.id, check)
    assert finding.message.endswith(".")


@pytest.mark.parametrize(
    "change",
    [
        {"lon": 43.38, "lat": 40.0},  # 2 km beyond a simplified boundary
        {"lon": 43.2, "lat": 40.0, "uncertainty_km": 25.0},
        {"lon": 40.0, "lat": 40.0, "geo_precision": 5},
        {"lon": 40.0, "lat": 40.0, "geometry_kind": GeometryKind.LINE},
        {"lon": 40.0, "lat": 40.0, "disputed": "Somewhere"},
        {"country": ""},
    ],
)
def test_a_position_that_may_well_be_of_its_country_is_not_listed(workspace: Workspace, change: dict[str, Any]) -> None:
    incident = replace(sound(workspace), **{"uncertainty_km": None, **change})
    assert check_incident(incident, workspace, GAZETTEER) == []


def test_what_was_rejected_is_not_listed(workspace: Workspace) -> None:
    faulty = replace(sound(workspace), sources=(), status=Status.REJECTED)
    workspace.edit("x", Table.INCIDENTS, {faulty.id: faulty})
    assert validate(workspace) == []
