"""Tables of events in the window: asked about, mapped with a preview, put in as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from gisviewer.domain.incidents import Status

pytestmark = pytest.mark.gui

ACLED = (
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,country,location,latitude,longitude,"
    "geo_precision,notes,fatalities\n"
    "ABC1,16 May 2025,1,Battles,Armed clash,Army,Armenia,Goris,39.5111,46.3417,1,<b>x</b>,2\n"
    "ABC2,16-02-2023,1,Protests,,Protesters,Nowhereland,Yerevan,40.1811,44.5136,1,,0\n"
)


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text(ACLED, "utf-8")
    return path


def _import(window, qtbot, path, answer="incidents"):
    asked = []
    window.notices.ask = lambda *words: asked.append(words) or answer
    window.opener.open_paths([path])
    assert len(asked) == 1
    assert "holds incidents" in asked[0][0]
    if answer == "incidents":
        qtbot.waitUntil(lambda: window.event_import.dialog is not None, timeout=10_000)
    return window.event_import.dialog


def test_known_columns_are_mapped_and_one_step_takes_them_back(window, qtbot, table):
    dialog = _import(window, qtbot, table)
    assert dialog.boxes["date_start"].currentData() == "event_date"
    assert [dialog.preview.item(0, column).text() for column in (0, 4, 5)] == ["Armed clash, Goris", "Goris", "2"]
    assert dialog.found.text().startswith("Of the first 2 rows 2 have a place and 2 a date.")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.workspace.incidents) == 2, timeout=20_000)
    first, second = window.workspace.incidents.values()
    assert (first.country, second.country) == ("ARM", "ARM")
    assert first.notes == "<b>x</b>"
    assert first.status is Status.NEW
    assert window.workspace.undo_name == "Import “events.csv”"
    window.workspace.undo()
    assert not window.workspace.incidents


def test_a_table_read_twice_adds_nothing(window, qtbot, table):
    for _time in range(2):
        dialog = _import(window, qtbot, table)
        dialog._accepted.setChecked(True)
        dialog.accept()
        qtbot.waitUntil(lambda: not window.tasks.running and len(window.workspace.incidents) == 2, timeout=20_000)
    assert {one.status for one in window.workspace.incidents.values()} == {Status.ACCEPTED}
    assert "2 were there already" in window.notices.bar.current.text


def test_a_change_of_the_mapping_is_seen_at_once(window, qtbot, table):
    dialog = _import(window, qtbot, table)
    dialog.boxes["latitude"].setCurrentIndex(0)
    assert dialog.found.text().startswith("Of the first 2 rows 0 have a place")
    dialog.reject()
    qtbot.waitUntil(lambda: window.event_import.dialog is None)
    assert not window.workspace.incidents


def test_it_can_be_a_layer_all_the_same(window, qtbot, table):
    _import(window, qtbot, table, "layer")
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1, timeout=10_000)
    assert not window.workspace.incidents


def test_the_parts_of_a_shapefile_are_one_layer(window, qtbot, tmp_path):
    import geopandas
    import shapely

    frame = geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(44.5, 40.2)], crs=4326)
    frame.to_file(tmp_path / "a.shp")
    window.opener.open_paths(sorted(tmp_path.glob("a.*")))
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1 and not window.tasks.running, timeout=10_000)
    assert window.workspace.undo_name == "Add layer “a”"
    window.workspace.undo()
    assert window.workspace.undo_name is None
