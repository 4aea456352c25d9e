"""Review decisions."""

from __future__ import annotations

from datetime import date

import pytest
import shapely
from samples import BORDER, SPRINGFIELD, make_result, opening

from gisviewer.domain.incidents import Status
from gisviewer.domain.places import Candidate, GeometryKind
from gisviewer.project import review
from gisviewer.project.workspace import Workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = Workspace()
    workspace.reviewer = "AB"
    workspace.apply(opening(workspace, make_result(1)))
    return workspace


def test_decisions_are_signed_and_leave_the_queue(workspace: Workspace) -> None:
    first, second = workspace.incidents
    workspace.apply(review.accept(workspace, [first]))
    workspace.apply(review.reject(workspace, [second], "duplicate"))
    assert workspace.incidents[first].status is Status.ACCEPTED
    assert workspace.incidents[second].review_reason == "duplicate"
    assert workspace.incidents[second].reviewed_by == "AB"
    assert workspace.incidents[second].reviewed_at is not None
    assert review.review_queue(workspace) == ()
    workspace.undo()
    assert [incident.id for incident in review.review_queue(workspace)] == [second]


def test_another_candidate_moves_the_incident(workspace: Workspace) -> None:
    first = next(iter(workspace.incidents))
    workspace.apply(review.choose_candidate(workspace, first, Candidate(SPRINGFIELD, 0.2)))
    incident = workspace.incidents[first]
    assert (incident.lon, incident.lat, incident.country) == (-93.29, 37.21, "USA")
    assert {"lon", "lat", "place_name"} <= set(incident.edited)


def test_a_drawn_line_is_kept_with_a_point_on_it(workspace: Workspace) -> None:
    first = next(iter(workspace.incidents))
    line = shapely.from_wkb(BORDER)
    workspace.apply(review.correct_position(workspace, first, line, 5))
    incident = workspace.incidents[first]
    assert incident.geometry_kind is GeometryKind.LINE
    assert line.distance(shapely.Point(incident.lon, incident.lat)) < 1e-9


def test_fields_in_the_wrong_order_are_refused(workspace: Workspace) -> None:
    first = next(iter(workspace.incidents))
    with pytest.raises(ValueError, match="first day"):
        review.set_fields(workspace, first, {"date_start": date(2022, 1, 2), "date_end": date(2022, 1, 1)})
    with pytest.raises(ValueError, match="must not fall"):
        review.set_fields(workspace, first, {"fatalities_low": 5, "fatalities_high": 1})
