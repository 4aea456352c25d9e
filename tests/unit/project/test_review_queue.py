"""The order of a review, and the way through it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from samples import decide, make_result, opening

from gisviewer.domain.incidents import Status
from gisviewer.domain.places import Role
from gisviewer.project.review import RejectReason, ReviewProgress, ReviewQueue, Scope
from gisviewer.project.workspace import Table, Workspace


@pytest.fixture
def workspace() -> Workspace:
    """Four incidents, the last the least certain; of two articles."""
    workspace = Workspace()
    workspace.reviewer = "AB"
    workspace.apply(opening(workspace, make_result(1), make_result(2)))
    less = {key: replace(i, confidence=0.9 - n / 10) for n, (key, i) in enumerate(workspace.incidents.items())}
    workspace.edit("Less certain", Table.INCIDENTS, less)
    return workspace


def test_the_least_certain_comes_first_and_decided_ones_leave(workspace: Workspace) -> None:
    queue = ReviewQueue(workspace)
    fourth, third, second, first = queue.waiting
    assert [first, second, third, fourth] == list(workspace.incidents)
    decide(workspace, fourth, Status.ACCEPTED)
    decide(workspace, second, Status.UNSURE)
    assert queue.waiting == [third, first]
    assert queue.progress == ReviewProgress(2, 4, 1)
    assert workspace.incidents[fourth].reviewed_by == "AB"
    workspace.undo()
    assert queue.waiting == [third, second, first]


def test_next_goes_round_and_previous_goes_back_the_way_that_was_taken(workspace: Workspace) -> None:
    queue = ReviewQueue(workspace)
    fourth, third, second, first = queue.waiting
    assert queue.next_after(None) == fourth
    assert queue.next_after(first) == fourth
    for key in (fourth, third, second):
        queue.visit(key)
    decide(workspace, third, Status.ACCEPTED)
    assert queue.before(second) == third
    assert queue.before(third) == fourth
    assert queue.before(fourth) == first
    assert queue.next_after(third) == second


def test_one_alone_has_no_next(workspace: Workspace) -> None:
    queue = ReviewQueue(workspace)
    *others, last = queue.waiting
    for key in others:
        decide(workspace, key, Status.REJECTED, RejectReason.DUPLICATE)
    assert queue.next_after(last) is None
    assert queue.before(last) is None


def test_what_is_skipped_comes_again_with_the_next_review(workspace: Workspace) -> None:
    queue = ReviewQueue(workspace)
    skipped = queue.waiting[0]
    queue.skip(skipped)
    assert skipped not in queue.waiting
    assert queue.progress.total == 4
    queue.begin()
    assert queue.waiting[0] == skipped


def test_scopes(workspace: Workspace) -> None:
    queue = ReviewQueue(workspace)
    first, second, third, fourth = workspace.incidents
    named = replace(workspace.incidents[first], role=Role.CONTEXT)
    workspace.edit("A mere mention", Table.INCIDENTS, {first: named})
    decide(workspace, second, Status.UNSURE)
    queue.scope = Scope.EVENTS
    assert queue.waiting == [fourth, third]
    assert queue.progress == ReviewProgress(1, 3, 1)
    queue.scope, queue.article_id = Scope.ARTICLE, "article00001"
    assert queue.waiting == [first]
    queue.scope = Scope.UNSURE
    assert queue.waiting == [second]
