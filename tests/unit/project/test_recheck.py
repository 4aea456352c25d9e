"""Checking again: what would change is listed, reviewed incidents never are, each change is one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from samples import correct, decide, everything, make_result, opening

from gisviewer.domain.incidents import ArticleResult, Incident, Status
from gisviewer.domain.text import Article
from gisviewer.errors import ProjectError
from gisviewer.jobs import Cancelled, CancelToken
from gisviewer.project import edits, teach
from gisviewer.project.recheck import ProposalKind, Run, apply_proposals, compare, recheck
from gisviewer.project.workspace import Table, Workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = Workspace()
    workspace.apply(opening(workspace, *(make_result(n, 3) for n in range(2))))
    return workspace


def machine(change: Callable[[Incident], Incident | None]) -> Run:
    """A machine that says what the first one said, but for a change."""

    def run(article: Article, _token: CancelToken) -> ArticleResult:
        result = make_result(int(article.id.removeprefix("article")), 3)
        return replace(result, incidents=tuple(made for i in result.incidents if (made := change(i)) is not None))

    return run


def moved(incident: Incident) -> Incident:
    return replace(incident, lon=1.0, lat=2.0)


def test_the_same_machine_changes_nothing_and_scores_are_no_change(workspace: Workspace) -> None:
    assert list(recheck(workspace, machine(lambda i: i))) == []
    assert list(recheck(workspace, machine(lambda i: replace(i, confidence=0.1)))) == []


def test_changes_are_listed_taken_one_by_one_and_taken_back(workspace: Workspace) -> None:
    before = everything(workspace)
    proposals = list(recheck(workspace, machine(moved)))
    assert everything(workspace) == before
    assert [proposal.fields for proposal in proposals] == [("lon", "lat")] * 6
    for number, proposal in enumerate(proposals, 1):
        workspace.apply(apply_proposals(workspace, [proposal], "Check again"))
        assert sum(incident.lon == 1.0 for incident in workspace.incidents.values()) == number
    assert list(recheck(workspace, machine(moved))) == []
    for _ in proposals:
        workspace.undo()
    assert everything(workspace) == before


def gone_now(_incident: Incident) -> None:
    """What a machine says that no longer finds an incident."""


TOUCHES: list[dict[str, Any]] = [
    {"status": Status.ACCEPTED},
    {"status": Status.REJECTED},
    {"status": Status.UNSURE},
    {"edited": ("title",)},
    {"notes": "seen"},
    {"tags": ("x",)},
]


@pytest.mark.parametrize("touch", TOUCHES)
@pytest.mark.parametrize("change", [moved, gone_now])
def test_what_a_person_touched_is_never_listed(
    workspace: Workspace, touch: dict[str, Any], change: Callable[[Incident], Incident | None]
) -> None:
    key = list(workspace.incidents)[1]
    workspace.edit("x", Table.INCIDENTS, {key: replace(workspace.incidents[key], **touch)})
    proposals = list(recheck(workspace, machine(change)))
    assert len(proposals) == 5
    assert key not in {proposal.incident_id for proposal in proposals}


def test_what_was_deleted_or_merged_does_not_come_back(workspace: Workspace) -> None:
    first, second, third, *_ = workspace.incidents.values()
    workspace.edit("Merge", Table.INCIDENTS, edits.merge([first, second]))
    workspace.edit("Delete", Table.INCIDENTS, edits.delete([third.id]))
    assert list(recheck(workspace, machine(lambda i: i))) == []


def test_what_is_new_or_gone_is_listed(workspace: Workspace) -> None:
    gone = next(iter(workspace.incidents))
    result = make_result(0, 3)
    new = replace(result.incidents[0], id="new")
    proposals = compare(workspace, replace(result, incidents=(*result.incidents[1:], new)))
    assert [(p.kind, p.incident_id) for p in proposals] == [(ProposalKind.REMOVE, gone), (ProposalKind.ADD, "new")]
    for proposal in proposals:
        workspace.apply(apply_proposals(workspace, [proposal], "Check again"))
    assert "new" in workspace.incidents
    assert gone not in workspace.incidents


def test_rules_hold_for_what_is_proposed(workspace: Workspace) -> None:
    key = next(iter(workspace.incidents))
    correct(workspace, key)
    rule = teach.propose_rule(workspace, key)
    assert rule is not None
    workspace.apply(teach.apply_rule(workspace, rule, "Teach"))
    assert list(recheck(workspace, machine(lambda i: i))) == []


def test_a_decision_made_meanwhile_stands(workspace: Workspace) -> None:
    proposal = next(recheck(workspace, machine(moved)))
    decide(workspace, proposal.incident_id, Status.ACCEPTED)
    with pytest.raises(ProjectError, match="changed since"):
        apply_proposals(workspace, [proposal], "Check again")


def test_it_can_be_stopped_between_two_articles(workspace: Workspace) -> None:
    token = CancelToken()
    found = recheck(workspace, machine(moved), token)
    next(found)
    token.cancel()
    with pytest.raises(Cancelled):
        list(found)
