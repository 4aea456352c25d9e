from __future__ import annotations

import pytest
from handmade import make_result
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gisviewer.app.casualties_text import read_casualties, write_casualties
from gisviewer.app.commands import placing as commands
from gisviewer.app.commands import review as review_commands
from gisviewer.app.dialogs.teach import TeachDialog
from gisviewer.app.opening import add_results
from gisviewer.domain.incidents import Casualties, Status
from gisviewer.domain.places import GeometryKind
from gisviewer.domain.text import Span
from gisviewer.project import teach
from gisviewer.project.review import Scope
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Selection

pytestmark = pytest.mark.gui


@pytest.fixture
def reviewing(window, qtbot):
    add_results(window.workspace, [make_result()])
    window.qt_actions["review"].trigger()
    qtbot.waitUntil(window.review_panel.isVisible)
    return window


def _named(window, name):
    return next(incident for incident in window.workspace.incidents.values() if incident.title == name)


def test_queue_begins_with_the_least_certain_and_ends_empty(reviewing, qtbot):
    panel = reviewing.review_panel
    seen = []
    for key in (Qt.Key.Key_A, Qt.Key.Key_U, Qt.Key.Key_Return):
        seen.append(panel.current.title)
        qtbot.keyClick(panel, key)
    assert seen == ["Yerevan", "Tavush", "Baku"]
    assert _named(reviewing, "Yerevan").status is Status.ACCEPTED
    assert _named(reviewing, "Tavush").status is Status.UNSURE
    assert panel.head.words.text() == "3 of 3, 1 unsure"
    assert panel._stack.currentIndex() == 1


def test_number_chooses_the_candidate_and_accepts(reviewing, qtbot):
    qtbot.keyClick(reviewing.review_panel, Qt.Key.Key_2)
    moved = _named(reviewing, "Yerevan")
    assert (moved.place_id, moved.country, moved.status) == ("p2-x", "DEU", Status.ACCEPTED)
    assert "place_id" in moved.edited
    reviewing.qt_actions["undo"].trigger()
    assert _named(reviewing, "Yerevan").country == "ARM"


def test_reject_with_a_reason_in_two_keys(reviewing, qtbot):
    panel = reviewing.review_panel
    key = panel.current.id
    panel.decide(Status.REJECTED, "Duplicate")
    assert reviewing.workspace.incidents[key].review_reason == "Duplicate"
    assert panel.current.id != key


def test_next_previous_and_skip_decide_nothing(reviewing, qtbot):
    panel = reviewing.review_panel
    qtbot.keyClick(panel, Qt.Key.Key_J)
    assert panel.current.title == "Tavush"
    qtbot.keyClick(panel, Qt.Key.Key_K)
    assert panel.current.title == "Yerevan"
    qtbot.keyClick(panel, Qt.Key.Key_S)
    assert panel.current.title == "Tavush"
    assert {incident.status for incident in reviewing.workspace.incidents.values()} == {Status.NEW}


def test_hostile_sentence_is_shown_as_text(window):
    add_results(window.workspace, [make_result("A title\n\nBaku <img src=x> & <b>more</b>.")])
    window.qt_actions["review"].trigger()
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;" in window.review_panel.sentence.text()


def test_nonsense_for_coordinates_is_told(reviewing):
    commands.enter_location(reviewing, reviewing.review_panel.current.id, "somewhere nice")
    assert "no position" in reviewing.notices.bar.current.text


def test_incident_from_selected_words_then_a_click_on_the_map(window, qtbot):
    result = make_result()
    add_results(window.workspace, [result])
    start = result.article.text.index("Nowhereville")
    window.article_panel.text.select_span(Span(start, start + 12))
    window.qt_actions["add-incident"].trigger()
    added = _named(window, "Nowhereville")
    assert not added.is_located
    assert window.placing.kind is GeometryKind.POINT
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.placing.kind is None


def test_merge_and_split_are_each_one_step(window):
    add_results(window.workspace, [make_result()])
    window.incidents_panel.view.selectAll()
    window.qt_actions["merge"].trigger()
    (merged,) = window.workspace.incidents.values()
    assert sum(len(source.excerpts) for source in merged.sources) == 3
    window.workspace.select(Selection(merged.id))
    window.qt_actions["split"].trigger()
    assert len(window.workspace.incidents) == 3
    window.workspace.undo()
    window.workspace.undo()
    assert {incident.title for incident in window.workspace.incidents.values()} == {"Tavush", "Yerevan", "Baku"}


def test_form_edits_are_named_steps(window, qtbot):
    add_results(window.workspace, [make_result()])
    window.workspace.select(Selection(_named(window, "Baku").id))
    form = window.incident_panel.form
    form.date_start.setText("2021-11-15")
    form.date_start.editingFinished.emit()
    assert _named(window, "Baku").date_start.isoformat() == "2021-11-15"
    form.date_end.setText("2021-11-01")
    form.date_end.editingFinished.emit()
    assert "before it begins" in window.notices.bar.current.text
    form.deaths[1].setText("three")
    form.deaths[1].editingFinished.emit()
    assert "not a number" in window.notices.bar.current.text
    assert window.workspace.undo_name == "Change the dates"


def test_form_edits_are_marked_as_a_person_s(window):
    add_results(window.workspace, [make_result()])
    window.workspace.select(Selection(_named(window, "Baku").id))
    form = window.incident_panel.form
    form.type.setCurrentText("Battles")
    form.type.lineEdit().editingFinished.emit()
    assert "Armed clash" in {form.sub_type.itemText(row) for row in range(form.sub_type.count())}
    form.sub_type.setCurrentText("Armed clash")
    form.sub_type.lineEdit().editingFinished.emit()
    form.tags.setText("river; night;river; ")
    form.tags.editingFinished.emit()
    form.title.setText("Baku")
    form.title.editingFinished.emit()  # left without a change
    baku = _named(window, "Baku")
    assert (baku.event_type, baku.sub_event_type, baku.tags) == ("Battles", "Armed clash", ("river", "night"))
    assert baku.edited == ("event_type", "sub_event_type", "tags")
    assert window.workspace.undo_name == "Change the tags"


def test_casualties_are_read_and_nonsense_is_told(window):
    add_results(window.workspace, [make_result()])
    window.workspace.select(Selection(_named(window, "Baku").id))
    field = window.incident_panel.form.casualties
    _type(field, "12 wounded (the mayor); 300-500 displaced; 7+ missing")
    counts = (
        Casualties("wounded", 12, 12, 12, "the mayor"),
        Casualties("displaced", 300, None, 500),
        Casualties("missing", 7, None, None),
    )
    assert _named(window, "Baku").casualties == counts
    for nonsense in ("many hurt", "9-3 wounded"):
        _type(field, nonsense)
        assert nonsense in window.notices.bar.current.text
    assert _named(window, "Baku").casualties == counts


def test_counts_that_stand_unchanged_keep_their_words_in_the_article():
    known = (Casualties("killed", 2, 2, None, "officials", Span(4, 20)), Casualties("wounded", 3, 3, 3))
    assert read_casualties(write_casualties(known), known) == known
    assert read_casualties("2+ killed (officials); 4 wounded", known) == (known[0], Casualties("wounded", 4, 4, 4))


def test_status_buttons_sign_as_the_queue_does(window):
    window.use_settings(Settings(reviewer="AK"))
    add_results(window.workspace, [make_result()])
    window.workspace.select(Selection(_named(window, "Baku").id))
    window.incident_panel.state_buttons[Status.ACCEPTED].click()
    baku = _named(window, "Baku")
    assert (baku.status, baku.reviewed_by) == (Status.ACCEPTED, "AK")
    assert baku.reviewed_at is not None
    assert window.workspace.undo_name == "Accept “Baku”"


def _type(field, text):
    field.setText(text)
    field.setModified(True)
    field.editingFinished.emit()


def test_key_t_applies_a_correction_elsewhere_in_one_step(window, qtbot, monkeypatch):
    add_results(window.workspace, [make_result(f"Report {n}\n\nShots were heard in Yerevan.\n") for n in range(4)])
    window.qt_actions["review"].trigger()
    qtbot.waitUntil(window.review_panel.isVisible)
    panel = window.review_panel
    first = panel.current.id
    qtbot.keyClick(panel, Qt.Key.Key_2)
    assert panel.teaching.isVisible()
    assert "3 other mentions in 3 articles" in panel.teaching.text()
    shown = []

    def look(dialog):
        shown.append([dialog.tree.topLevelItem(row).text(3) for row in range(dialog.tree.topLevelItemCount())])
        dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
        return True

    monkeypatch.setattr(TeachDialog, "exec", look)
    qtbot.keyClick(panel, Qt.Key.Key_T)
    assert shown == [["Yerevan, DEU"] * 3]
    countries = [incident.country for incident in window.workspace.incidents.values()]
    assert sorted(countries) == ["ARM", "DEU", "DEU", "DEU"]
    assert len(window.workspace.rules) == 1
    window.qt_actions["undo"].trigger()
    assert window.workspace.rules == ()
    assert [i.country for i in window.workspace.incidents.values() if i.id != first] == ["ARM"] * 3


def test_what_is_opened_later_follows_the_rules(window):
    add_results(window.workspace, [make_result()])
    baku = _named(window, "Baku")
    review_commands.choose_candidate(window, baku.id, baku.resolution.candidates[1], accept=True)
    rule = teach.propose_rule(window.workspace, baku.id)
    window.workspace.apply(teach.apply_rule(window.workspace, rule, "Teach"))
    add_results(window.workspace, [make_result("Another report\n\nBaku was quiet.\n")])
    assert [i.country for i in window.workspace.incidents.values() if i.title == "Baku"] == ["DEU", "DEU"]


def test_selected_words_become_further_evidence_and_can_be_taken_away(window):
    result = make_result()
    add_results(window.workspace, [result])
    baku = _named(window, "Baku")
    window.workspace.select(Selection(baku.id))
    start = result.article.text.index("Nowhereville")
    window.article_panel.text.select_span(Span(start, start + 12))
    window.qt_actions["attach-words"].trigger()
    (source,) = _named(window, "Baku").sources
    assert [mark.of(result.article.text) for excerpt in source.excerpts for mark in excerpt.marks] == [
        "Baku",
        "Nowhereville",
    ]
    window.incident_panel.excerpt_dropped.emit(baku.id, source.excerpts[1])
    assert _named(window, "Baku").sources == baku.sources


def test_why_here_tells_who_placed_it_and_what_the_machine_had_proposed(window):
    window.use_settings(Settings(reviewer="AK"))
    add_results(window.workspace, [make_result()])
    baku = _named(window, "Baku")
    review_commands.choose_candidate(window, baku.id, baku.resolution.candidates[1], accept=True)
    window.workspace.select(Selection(baku.id))
    words = [label.text() for label in window.incident_panel.why.findChildren(QLabel)]
    assert "Placed by AK, by hand." in words
    assert "The machine proposed Baku, town, AZE, because:" in words


def test_several_rows_are_accepted_as_one_signed_step(window):
    window.use_settings(Settings(reviewer="AK"))
    add_results(window.workspace, [make_result()])
    window.incidents_panel.view.selectAll()
    window.qt_actions["accept-incidents"].trigger()
    assert {(i.status, i.reviewed_by) for i in window.workspace.incidents.values()} == {(Status.ACCEPTED, "AK")}
    window.qt_actions["undo"].trigger()
    assert {i.status for i in window.workspace.incidents.values()} == {Status.NEW}


def test_undo_shows_what_it_was_about(reviewing, qtbot):
    panel = reviewing.review_panel
    first = panel.current.id
    qtbot.keyClick(panel, Qt.Key.Key_A)
    assert panel.current.id != first
    reviewing.qt_actions["undo"].trigger()
    assert panel.current.id == first


def test_previous_goes_back_to_what_was_decided(reviewing, qtbot):
    panel = reviewing.review_panel
    first = panel.current.id
    qtbot.keyClick(panel, Qt.Key.Key_A)
    qtbot.keyClick(panel, Qt.Key.Key_K)
    assert panel.current.id == first
    qtbot.keyClick(panel, Qt.Key.Key_U)
    assert reviewing.workspace.incidents[first].status is Status.UNSURE


def test_other_places_are_on_the_map_only_while_the_queue_is_in_sight(reviewing, qtbot):
    shown = []
    reviewing.review_panel.ghosts_changed.connect(shown.append)
    qtbot.keyClick(reviewing.review_panel, Qt.Key.Key_J)
    assert [place["number"] for place in shown[-1]] == [2]
    reviewing.show_dock("incident")
    qtbot.waitUntil(lambda: shown[-1] == [])
    reviewing.select_first()
    assert shown[-1] == []
    reviewing.show_dock("review")
    qtbot.waitUntil(lambda: shown[-1] != [])


def test_the_queue_can_be_narrowed_to_incidents_proper(reviewing):
    reviewing.review_panel.head.scope_chosen.emit(Scope.EVENTS)
    assert reviewing.review_panel.current.title == "Tavush"
    assert reviewing.review_panel.head.words.text() == "0 of 1 reviewed"
