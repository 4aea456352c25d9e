"""Rules: proposed from a correction, previewed, applied as one step, ordered, taken to other projects."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from samples import BORDER, SPRINGFIELD, correct, decide, everything, make_result, opening

from gisviewer.domain.incidents import Status
from gisviewer.errors import ProjectError
from gisviewer.project import placing, rules_file, teach
from gisviewer.project.rules import Rule, RuleAction
from gisviewer.project.workspace import Table, Workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = Workspace()
    workspace.reviewer = "AB"
    results = [make_result(n) for n in range(3)]
    workspace.apply(opening(workspace, *results, make_result(9, surface="YÉREVAN"), make_result(8, surface="Gyumri")))
    return workspace


def corrected(workspace: Workspace, number: int = 0) -> str:
    key = list(workspace.incidents)[number]
    correct(workspace, key)
    return key


def rule_of(workspace: Workspace, key: str, country: str = "") -> Rule:
    rule = teach.propose_rule(workspace, key, country)
    assert rule is not None
    return rule


def test_a_correction_moves_the_same_words_in_all_articles_and_one_undo_takes_it_back(workspace: Workspace) -> None:
    key = corrected(workspace)
    before = everything(workspace)
    rule = rule_of(workspace, key)
    changes = teach.preview_rule(workspace, rule)
    assert everything(workspace) == before
    assert len(changes) == 7  # two in each of four articles, less the corrected one; Gyumri is another place
    workspace.apply(teach.apply_rule(workspace, rule, "Teach"))
    for change in changes:
        assert workspace.incidents[change.before.id] == change.after
        assert (change.after.lon, change.after.country, change.after.status) == (SPRINGFIELD.lon, "USA", Status.NEW)
        assert change.after.resolution is not None
        assert "rule" in change.after.resolution.reasons[0].text
    assert workspace.rules == (rule,)
    assert teach.preview_rule(workspace, rule) == []
    workspace.undo()
    assert everything(workspace) == before


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED, Status.UNSURE])
def test_what_was_reviewed_stays(workspace: Workspace, status: Status) -> None:
    key = corrected(workspace)
    other = list(workspace.incidents)[1]
    workspace.edit("x", Table.INCIDENTS, {other: replace(workspace.incidents[other], status=status)})
    assert other not in {c.before.id for c in teach.preview_rule(workspace, rule_of(workspace, key))}


def test_what_was_set_by_hand_stays_but_its_other_fields_do_not_protect_it(workspace: Workspace) -> None:
    key, (second, third) = corrected(workspace), list(workspace.incidents)[1:3]
    for other, field in ((second, "lon"), (third, "notes")):
        workspace.edit("x", Table.INCIDENTS, {other: replace(workspace.incidents[other], edited=(field,))})
    changed = {change.before.id for change in teach.preview_rule(workspace, rule_of(workspace, key))}
    assert second not in changed
    assert third in changed


def test_a_drawn_shape_is_taught_with_its_precision(workspace: Workspace) -> None:
    key = next(iter(workspace.incidents))
    drawn = placing.move_to_shape(workspace.incidents[key], shapely.from_wkb(BORDER), None)
    workspace.edit("Draw", Table.INCIDENTS, {key: drawn})
    after = teach.preview_rule(workspace, rule_of(workspace, key))[0].after
    assert (after.wkb, after.geo_precision) == (workspace.incidents[key].wkb, 5)


def test_a_rejection_of_the_words_is_taught_and_one_of_the_incident_is_not(workspace: Workspace) -> None:
    first, second, *_ = workspace.incidents
    decide(workspace, first, Status.REJECTED, "duplicate")
    assert teach.propose_rule(workspace, first) is None
    decide(workspace, second, Status.REJECTED, "not a place")
    rule = rule_of(workspace, second)
    assert rule.action is RuleAction.REJECT
    workspace.apply(teach.apply_rule(workspace, rule, "Teach"))
    states = [i.status for i in workspace.incidents.values() if i.location_text != "Gyumri"]
    assert set(states) == {Status.REJECTED}


def test_what_a_trusted_rule_places_is_signed_by_who_taught_it(workspace: Workspace) -> None:
    rule = rule_of(workspace, corrected(workspace))
    after = teach.preview_rule(workspace, rule, trusted=True)[0].after
    assert (after.status, after.reviewed_by) == (Status.ACCEPTED, "AB")


def test_incidents_left_out_of_the_list_stay_while_the_rule_is_kept(workspace: Workspace) -> None:
    rule = rule_of(workspace, corrected(workspace))
    first, second, *_ = (change.before for change in teach.preview_rule(workspace, rule))
    workspace.apply(teach.apply_rule(workspace, rule, "Teach", only={first.id}))
    assert workspace.incidents[first.id].country == "USA"
    assert workspace.incidents[second.id] == second
    assert workspace.rules == (rule,)


def test_all_rules_together_are_one_step(workspace: Workspace) -> None:
    rule = rule_of(workspace, corrected(workspace))
    workspace.edit("Keep", Table.RULES, {rule.id: rule})
    edit = teach.apply_all_rules(workspace, "Apply the rules")
    assert len(edit.changes) == 7
    workspace.apply(edit)
    assert teach.apply_all_rules(workspace, "Again").changes == ()


def test_an_acceptance_teaches_nothing(workspace: Workspace) -> None:
    key = next(iter(workspace.incidents))
    decide(workspace, key, Status.ACCEPTED)
    assert teach.propose_rule(workspace, key) is None


def test_the_first_rule_decides_and_the_order_can_be_changed(workspace: Workspace) -> None:
    key = corrected(workspace)
    general = rule_of(workspace, key)
    special = replace(rule_of(workspace, key, "ARM"), lon=1.0, lat=2.0, position=general.position - 1)
    workspace.edit("Rules", Table.RULES, {general.id: general, special.id: special})
    assert workspace.rules == (special, general)
    assert teach.preview_rule(workspace, general) == []
    workspace.apply(teach.order_rules(workspace, "Order", [general.id]))
    assert [rule.id for rule in workspace.rules] == [general.id, special.id]
    assert teach.preview_rule(workspace, workspace.rules[1]) == []
    assert len(teach.preview_rule(workspace, workspace.rules[0])) == 7


def test_a_rule_for_one_country_or_switched_off_leaves_the_others(workspace: Workspace) -> None:
    key = corrected(workspace)
    assert teach.preview_rule(workspace, rule_of(workspace, key, "TUR")) == []
    assert teach.preview_rule(workspace, replace(rule_of(workspace, key), enabled=False)) == []


def test_rules_go_to_another_project_and_keep_their_order(workspace: Workspace, tmp_path: Path) -> None:
    key = corrected(workspace)
    shaped = replace(rule_of(workspace, key, "ARM"), wkb=BORDER)
    rules = (shaped, rule_of(workspace, key))
    rules_file.save_rules(tmp_path / "rules.json", rules)
    loaded = rules_file.load_rules(tmp_path / "rules.json")
    assert loaded == rules
    other = Workspace()
    other.apply(rules_file.import_rules(other, loaded, "Import"))
    assert [rule.id for rule in other.rules] == [rule.id for rule in rules]
    other.apply(rules_file.import_rules(other, loaded, "Import"))
    assert len(other.history[0]) == 1


@pytest.mark.parametrize(
    "change",
    [{"lon": 200.0}, {"lat": float("nan")}, {"place": None}, {"surface": " . "}, {"wkb": b"no shape"}, {"id": ""}],
)
def test_rules_that_cannot_be_are_refused(workspace: Workspace, change: dict[str, object]) -> None:
    rule = replace(rule_of(workspace, corrected(workspace)), **change)  # type: ignore[arg-type]
    with pytest.raises(ProjectError):
        rules_file.decode_rules(rules_file.encode_rules([rule]))


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_other_files_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(ProjectError, match="no rules"):
        rules_file.decode_rules(content)


def test_a_missing_file_of_rules_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"gone\.json"):
        rules_file.load_rules(tmp_path / "gone.json")
