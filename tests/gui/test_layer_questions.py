"""What the window asks of files that do not say it all, and of files that change or go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from gisviewer.app.commands.layers import show_properties
from gisviewer.app.dialogs.choose_columns import ColumnsDialog
from gisviewer.app.dialogs.choose_crs import CrsDialog
from gisviewer.app.dialogs.choose_members import MembersDialog
from gisviewer.layers.features import LayerFeatures

pytestmark = pytest.mark.gui

OK = QDialogButtonBox.StandardButton.Ok


def write_points(path: Path, *places: list[float], **members: object) -> Path:
    features = [
        {"type": "Feature", "properties": {"n": n}, "geometry": {"type": "Point", "coordinates": place}}
        for n, place in enumerate(places)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", **members, "features": features}), "utf-8")
    return path


def _dialog(window, qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(window.layer_questions.dialog, kind), timeout=10_000)
    return window.layer_questions.dialog


@pytest.fixture
def gpx(tmp_path: Path) -> Path:
    path = tmp_path / "walk.gpx"
    path.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="40.2" lon="44.5"/><trk><trkseg><trkpt lat="40" lon="44"/><trkpt lat="41" lon="45"/></trkseg></trk>'
        "</gpx>",
        "utf-8",
    )
    return path


def test_layers_of_a_file_are_chosen(window, qtbot, gpx):
    window.opener.open_paths([gpx])
    dialog = _dialog(window, qtbot, MembersDialog)
    assert dialog.chosen() == {"waypoints", "routes", "tracks"}
    rows = {dialog.tree.topLevelItem(row).text(0): dialog.tree.topLevelItem(row) for row in range(5)}
    rows["waypoints"].setCheckState(0, Qt.CheckState.Unchecked)
    rows["routes"].setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.buttons.button(OK).text() == "Add 1 layer"
    qtbot.mouseClick(dialog.buttons.button(OK), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    (layer,) = window.workspace.layers
    assert (layer.member, layer.geometry) == ("tracks", "line")
    window.layers.features = LayerFeatures()
    window.layers.load_missing()
    qtbot.waitUntil(lambda: window.layers.features.get(layer.id) is not None)
    assert window.layers.features.get(layer.id).layer.geometry == "line"


def test_nothing_is_added_without_a_choice(window, qtbot, gpx):
    window.opener.open_paths([gpx])
    dialog = _dialog(window, qtbot, MembersDialog)
    dialog._check_all(False)
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.tasks.running)
    assert window.workspace.layers == ()


def test_columns_are_proposed_and_remembered(window, qtbot, tmp_path):
    path = tmp_path / "towns.csv"
    path.write_text("town,X,Y,height\nGyumri,43.85,40.79,1509\nVanadzor,44.49,40.81,1350\n", "utf-8")
    window.opener.open_paths([path])
    dialog = _dialog(window, qtbot, ColumnsDialog)
    assert (dialog.x_box.currentText(), dialog.y_box.currentText()) == ("X", "Y")
    assert dialog.found.text() == "2 of the first 2 rows have a place: 43.85, 40.79"
    dialog.y_box.setCurrentText("town")
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.y_box.setCurrentText("Y")
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    (layer,) = window.workspace.layers
    assert layer.extent == (43.85, 40.79, 44.49, 40.81)
    window.layers.features = LayerFeatures()
    window.layers.load_missing()
    qtbot.waitUntil(lambda: window.layers.features.get(layer.id) is not None)
    assert window.layer_questions.dialog is None


def test_columns_without_a_proposal_can_be_named(window, qtbot, tmp_path):
    path = tmp_path / "nameless.csv"
    path.write_text("Gyumri,POINT (43.85 40.79),1.5\nVanadzor,POINT (44.49 40.81),2.5\n", "utf-8")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    other = tmp_path / "other.csv"
    other.write_text("town,a,b\nGyumri,43.85,40.79\n", "utf-8")
    window.opener.open_paths([other])
    dialog = _dialog(window, qtbot, ColumnsDialog)
    assert (dialog.x_box.currentText(), dialog.y_box.currentText()) == ("a", "b")
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 2)


def test_coordinates_are_chosen_with_a_preview(window, qtbot, tmp_path):
    path = write_points(tmp_path / "grid.geojson", [457_000, 4_450_000])
    window.opener.open_paths([path])
    dialog = _dialog(window, qtbot, CrsDialog)
    assert dialog.group.checkedId() == 0
    dialog.code.setText("32638")
    dialog._on_typed()
    qtbot.waitUntil(lambda: "Armenia" in dialog.where.text())
    dialog.code.setText("no such thing")
    dialog._on_typed()
    qtbot.waitUntil(lambda: "not known" in dialog.where.text())
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.code.setText("EPSG:32638")
    dialog._on_typed()
    qtbot.waitUntil(lambda: dialog.buttons.button(OK).isEnabled())
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    assert window.workspace.layers[0].crs == "EPSG:32638"
    assert window.workspace.layers[0].extent == pytest.approx((44.4954, 40.2002, 44.4954, 40.2002), abs=1e-3)


def test_swapped_axes_are_offered_as_a_fix(window, qtbot, tmp_path):
    path = write_points(tmp_path / "swapped.geojson", [40.2, 144.5], [41, 145])
    window.opener.open_paths([path])
    dialog = _dialog(window, qtbot, CrsDialog)
    assert "latitude first" in dialog.group.button(0).text()
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    assert window.workspace.layers[0].extent == (144.5, 40.2, 145, 41)


def test_each_layer_of_a_file_is_asked_about_on_its_own(window, qtbot, tmp_path):
    folder = tmp_path / "data.zip"
    import zipfile

    with zipfile.ZipFile(folder, "w") as archive:
        archive.write(write_points(tmp_path / "grid.geojson", [457_000, 4_450_000]), "grid.geojson")
        archive.write(write_points(tmp_path / "degrees.geojson", [44.5, 40.2]), "degrees.geojson")
    window.opener.open_paths([folder])
    _dialog(window, qtbot, MembersDialog).accept()
    dialog = _dialog(window, qtbot, CrsDialog)
    dialog.code.setText("EPSG:32638")
    dialog._on_typed()
    qtbot.waitUntil(lambda: dialog.buttons.button(OK).isEnabled() and dialog.other.isChecked())
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 2)
    assert sorted(layer.crs for layer in window.workspace.layers) == ["EPSG:32638", "EPSG:4326"]
    assert all(44 < layer.extent[0] < 45 for layer in window.workspace.layers)


def test_a_changed_file_is_read_again(window, qtbot, tmp_path):
    path = write_points(tmp_path / "live.geojson", [44.5, 40.2])
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    window.notices.bar.dismiss()
    write_points(tmp_path / "new", [44.5, 40.2], [45.5, 41.2])
    (tmp_path / "new").replace(path)
    qtbot.waitUntil(lambda: window.notices.bar.current is not None, timeout=10_000)
    message = window.notices.bar.current
    assert message.text == "“live.geojson” has changed on disk."
    message.action[1]()
    qtbot.waitUntil(lambda: window.workspace.layers[0].count == 2)
    assert len(window.layers.features.get(window.workspace.layers[0].id)) == 2


def test_a_file_that_did_not_change_is_not_spoken_of(window, qtbot, tmp_path):
    path = write_points(tmp_path / "still.geojson", [44.5, 40.2])
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 1)
    window.notices.bar.dismiss()
    window.layers.files.look()
    assert window.notices.bar.current is None


def test_files_that_are_gone_are_asked_for(window, qtbot, tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    for name in ("a.geojson", "b.geojson"):
        window.opener.open_paths([write_points(old / name, [44.5, 40.2])])
    qtbot.waitUntil(lambda: len(window.workspace.layers) == 2)
    old.rename(new)
    window.layers.features = LayerFeatures()
    window.layers.load_missing()
    message = window.notices.bar.current
    assert "is not there any more" in message.text
    window.layers.files.relocate(str(old / "a.geojson"), new / "a.geojson")
    qtbot.waitUntil(lambda: all(window.layers.features.get(layer.id) for layer in window.workspace.layers))
    assert {layer.source for layer in window.workspace.layers} == {str(new / "a.geojson"), str(new / "b.geojson")}
    window.workspace.undo()
    assert {Path(layer.source).parent for layer in window.workspace.layers} == {old}


@pytest.fixture
def told(window, monkeypatch):
    """What the window warns of: (text, hint, action)."""
    said = []
    monkeypatch.setattr(window.notices, "warn", lambda *words: said.append(words))
    return said


def test_exchanged_degrees_are_offered_to_be_put_right_and_back(window, qtbot, tmp_path, told):
    path = write_points(tmp_path / "norway.geojson", *[[59.5 + n / 10, 9.0 + n / 10] for n in range(10)])
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    ((text, hint, (words, exchange)),) = told
    assert "seems to have longitude and latitude exchanged" in text
    assert "Of 10 features looked at, 0 lie on land; with the two exchanged, 10 do. Most are in Norway then." in hint
    assert words == "Exchange them"
    exchange()
    qtbot.waitUntil(lambda: window.workspace.layers[0].extent == pytest.approx((9.0, 59.5, 9.9, 60.4)), timeout=10_000)
    (layer,) = window.workspace.layers
    assert window.layers.features.get(layer.id).geometries.lonlat[0].tolist() == [9.0, 59.5]
    window.workspace.undo()
    qtbot.waitUntil(lambda: window.layers.features.get(layer.id).geometries.lonlat[0].tolist() == [59.5, 9.0])
    qtbot.waitUntil(lambda: not window.tasks.running)
    assert window.workspace.layers[0].extent == pytest.approx((59.5, 9.0, 60.4, 9.9))
    window.workspace.redo()
    qtbot.waitUntil(lambda: window.layers.features.get(layer.id).geometries.lonlat[0].tolist() == [9.0, 59.5])
    assert len(told) == 1


def test_coordinates_are_changed_after_opening(window, qtbot, tmp_path):
    member = {"type": "name", "properties": {"name": "EPSG:32638"}}
    path = write_points(tmp_path / "grid.geojson", [458_000, 4_440_000], [459_000, 4_441_000], crs=member)
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: bool(window.workspace.layers))
    (layer,) = window.workspace.layers
    assert layer.extent[0] == pytest.approx(44.507, abs=0.01)
    properties = show_properties(window, layer)
    change = next(b for b in properties.findChildren(QPushButton) if "coordinates" in b.text())
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    dialog = _dialog(window, qtbot, CrsDialog)
    dialog.code.setText("32637")
    dialog.other.setChecked(True)
    qtbot.mouseClick(dialog.buttons.button(OK), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.layers[0].crs == "EPSG:32637", timeout=10_000)
    assert window.workspace.layers[0].extent[0] == pytest.approx(38.507, abs=0.01)
    window.workspace.undo()
    assert window.workspace.layers[0].crs == "EPSG:32638"
    qtbot.waitUntil(
        lambda: window.layers.features.get(layer.id).geometries.lonlat[0][0] == pytest.approx(44.507, abs=0.01)
    )
