"""A reviewer goes through forty places of four reports by keyboard alone, in the real window, on a real project file.

Keys go to whatever has the focus, as a keyboard's do. They are counted, and what is stored is read from the file.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gisviewer.app.opening import add_results
from gisviewer.articles import read_articles
from gisviewer.domain.incidents import ArticleResult, Status
from gisviewer.pipeline import Pipeline
from gisviewer.project.project import open_project
from gisviewer.project.settings import Settings

pytestmark = pytest.mark.gui

REPORTS = Path(__file__).parents[1] / "data" / "reports"
REVIEWED = 40
TYPED = "13.58 N 2.42 W"


@pytest.fixture(scope="module")
def results() -> list[ArticleResult]:
    """What the program finds in four reports on four conflicts."""
    pipeline = Pipeline()
    articles = [article for path in sorted(REPORTS.glob("*.txt")) for article in read_articles(path)]
    return [pipeline.run(article) for article in articles]


@dataclass
class Keyboard:
    """Presses keys where the focus is, and counts them."""

    presses: int = 0

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.presses += 1
            QTest.keyClick(self._target(), key, modifier)

    def type(self, text: str) -> None:
        self.presses += len(text)
        QTest.keyClicks(self._target(), text)

    @staticmethod
    def _target():  # type: ignore[no-untyped-def]
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        return target


def test_forty_places_are_reviewed_by_keyboard_alone(window, qtbot, results, tmp_path, monkeypatch):
    monkeypatch.setenv("GISVIEWER_DATA", str(tmp_path / "data"))
    window.use_settings(Settings(reviewer="AK"))
    window.projects.begin()
    add_results(window.workspace, results)
    window.projects.save_as(tmp_path / "forty.gpkg")
    total = len(window.workspace.incidents)
    assert total >= REVIEWED
    window.activateWindow()
    window.article_panel.text.setFocus()
    keyboard, panel = Keyboard(), window.review_panel
    keyboard.press(Qt.Key.Key_R, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.hasFocus)
    decisions = keyboard.presses
    wanted: dict[str, tuple[Status, str, str]] = {}
    kinds = dict.fromkeys(("accept", "candidate", "unsure", "reject", "correct"), 0)
    for number in range(REVIEWED):
        incident = panel.current
        assert incident is not None
        assert incident.status is Status.NEW
        candidates = incident.resolution.candidates if incident.resolution is not None else ()
        if number % 8 == 1 and len(candidates) > 1 and candidates[1].place.id != incident.place_id:
            keyboard.press(Qt.Key.Key_2)
            kind, decided = "candidate", (Status.ACCEPTED, "", candidates[1].place.id)
        elif number % 8 == 3:
            keyboard.press(Qt.Key.Key_U)
            kind, decided = "unsure", (Status.UNSURE, "", incident.place_id)
        elif number % 8 == 5:
            keyboard.press(Qt.Key.Key_R)
            qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
            keyboard.press(Qt.Key.Key_1)
            window.activateWindow()  # a window manager does that when a menu closes; without a screen there is none
            kind, decided = "reject", (Status.REJECTED, "not a place", incident.place_id)
        elif number % 16 == 7:
            keyboard.press(Qt.Key.Key_C)
            keyboard.type(TYPED)
            keyboard.press(Qt.Key.Key_Return)
            kind, decided = "correct", (Status.ACCEPTED, "", "")
        else:
            keyboard.press(Qt.Key.Key_A)
            kind, decided = "accept", (Status.ACCEPTED, "", incident.place_id)
        kinds[kind] += 1
        wanted[incident.id] = decided
        qtbot.waitUntil(lambda done=incident.id: panel.current is not None and panel.current.id != done)
        qtbot.waitUntil(panel.hasFocus)
    assert all(kinds.values()), kinds
    unsure = kinds["unsure"]
    assert panel.head.words.text() == f"{REVIEWED} of {total}, {unsure} unsure"
    # One key each; a second for the reason of a rejection, the coordinates and Enter for a correction.
    pressed = keyboard.presses - decisions
    assert pressed == REVIEWED + kinds["reject"] + kinds["correct"] * (len(TYPED) + 1)
    # A decision that was wrong: back to it, and decided anew; then taken back as one step.
    last = list(wanted)[-1]
    keyboard.press(Qt.Key.Key_K)
    assert panel.current.id == last
    keyboard.press(Qt.Key.Key_U)
    keyboard.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert panel.current.id == last
    path = window.projects.project.path
    window.projects.close()
    _check_stored(path, wanted)


def _check_stored(path: Path, wanted: dict[str, tuple[Status, str, str]]) -> None:
    project = open_project(path, read_only=True)
    incidents = project.workspace.incidents
    stored = {key: (i.status, i.review_reason, i.place_id) for key, i in incidents.items() if key in wanted}
    assert stored == wanted
    assert {incidents[key].reviewed_by for key in wanted} == {"AK"}
    assert all(i.status is Status.NEW for key, i in incidents.items() if key not in wanted)
    typed = [incidents[key] for key, (_, _, place) in wanted.items() if not place]
    assert {(i.lon, i.lat, i.country) for i in typed} == {(-2.42, 13.58, "BFA")}
    project.close()
    with contextlib.closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT status, count(*) FROM incidents GROUP BY status").fetchall()
        signed = database.execute("SELECT count(*) FROM review_log WHERE reviewer = 'AK' AND act = 'do'").fetchone()[0]
    assert dict(rows)["unsure"] == sum(status is Status.UNSURE for status, _, _ in wanted.values())
    assert signed >= REVIEWED
