"""Features of the layers under real clicks on the real page: selection, table and panel follow each other."""

from __future__ import annotations

import json

import pytest
from handmade import make_result
from map_clicks import click_at, differs, pixel_at, settle, spot_of, target_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gisviewer.app.commands import layers as layer_commands
from gisviewer.app.opening import add_results
from gisviewer.paths import get_geodata, get_resources

pytestmark = pytest.mark.gui


def _box(west, south, east, north):
    return {
        "type": "Polygon",
        "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    }


def _write(folder, name, features):
    path = folder / f"{name}.geojson"
    rows = [{"type": "Feature", "properties": p, "geometry": g} for p, g in features]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), "utf-8")
    return path


@pytest.fixture
def mapped(window, qtbot, tmp_path):
    """Two layers of areas that overlap, under points; the incidents of the handmade article above all."""
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    zones = _write(tmp_path, "zones", [({"name": f"Zone {n}", "n": n}, _box(43 + n, 39, 44 + n, 41)) for n in range(6)])
    wide = _write(tmp_path, "wide", [({"name": "Whole <b>area</b>"}, _box(43, 38.5, 50, 42))])
    posts = _write(
        tmp_path,
        "posts",
        [({"name": f"Post {n}"}, {"type": "Point", "coordinates": [43.5 + n, 39.5]}) for n in range(6)],
    )
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    for number, path in enumerate((wide, zones, posts), 1):
        window.opener.open_paths([path])
        qtbot.waitUntil(lambda number=number: len(window.workspace.layers) == number)
    add_results(window.workspace, [make_result()])
    window.map_sync.fit_extent((42.5, 38, 50.5, 42.5))
    settle(window, qtbot)
    assert [layer.name for layer in window.workspace.layers] == ["posts", "zones", "wide"]
    return window


def _id(window, name):
    return next(layer.id for layer in window.workspace.layers if layer.name == name)


def _selected(window):
    names = {layer.id: layer.name for layer in window.workspace.layers}
    return {names[key]: rows.tolist() for key, rows in window.choice.rows.items()}


def test_click_lists_all_hits_and_selects_the_topmost(mapped, qtbot):
    before = pixel_at(mapped, qtbot, 43.7, 40.3)
    click_at(mapped, qtbot, 43.5, 39.5)
    settle(mapped, qtbot)
    panel = mapped.features_panel
    assert panel.isVisible()
    assert [panel.model.index(row).data() for row in range(3)] == ["Post 0", "Zone 0", "Whole <b>area</b>"]
    assert _selected(mapped) == {"posts": [0]}
    assert panel.attributes.item(0, 1).text() == "Post 0"
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    settle(mapped, qtbot)
    assert _selected(mapped) == {"zones": [0]}
    assert panel.attributes.item(1, 1).text() == "0"
    assert differs(before, pixel_at(mapped, qtbot, 43.7, 40.3)), "the selected area stands out"
    click_at(mapped, qtbot, 42.7, 38.2)
    settle(mapped, qtbot)
    assert _selected(mapped) == {}
    assert not differs(before, pixel_at(mapped, qtbot, 43.7, 40.3))


def test_click_with_control_adds_and_takes_away(mapped, qtbot):
    click_at(mapped, qtbot, 43.5, 39.5)
    settle(mapped, qtbot)
    for lon in (44.5, 45.5):
        click_at(mapped, qtbot, lon, 39.5, Qt.KeyboardModifier.ControlModifier)
        settle(mapped, qtbot)
    assert _selected(mapped) == {"posts": [0, 1, 2]}
    click_at(mapped, qtbot, 44.5, 39.5, Qt.KeyboardModifier.ControlModifier)
    settle(mapped, qtbot)
    assert _selected(mapped) == {"posts": [0, 2]}


def test_rectangle_selects_what_it_touches_in_every_layer_and_escape_ends_it(mapped, qtbot):
    mapped.qt_actions["select-rectangle"].trigger()
    start, end = spot_of(mapped, qtbot, 44.2, 40.9), spot_of(mapped, qtbot, 45.8, 39.2)
    target = target_of(mapped)
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        qtbot.mouseMove(target, start + (end - start) * step / 4)
        qtbot.wait(20)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: bool(mapped.choice.rows))
    settle(mapped, qtbot)
    assert _selected(mapped) == {"posts": [1, 2], "zones": [1, 2], "wide": [0]}
    assert mapped.features_panel.model.rowCount() == 5
    assert mapped.map_tools.tool == "rectangle"
    qtbot.keyClick(target, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: mapped.map_tools.tool == "")


def test_table_and_map_follow_each_other(mapped, qtbot):
    layer = next(layer for layer in mapped.workspace.layers if layer.name == "zones")
    layer_commands.show_table(mapped, layer)
    settle(mapped, qtbot)
    table = mapped.attributes_panel
    before = pixel_at(mapped, qtbot, 46.7, 40.3)
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    settle(mapped, qtbot)
    table.view.selectRow(2)
    qtbot.waitUntil(lambda: _selected(mapped) == {"zones": [3]})
    settle(mapped, qtbot)
    assert "1 selected" in table.count.text()
    assert differs(before, pixel_at(mapped, qtbot, 46.7, 40.3))
    click_at(mapped, qtbot, 44.5, 40.5)
    settle(mapped, qtbot)
    assert _selected(mapped) == {"zones": [1]}
    assert [index.row() for index in table.view.selectionModel().selectedRows()] == [4]
    table.selected_only.setChecked(True)
    settle(mapped, qtbot)
    assert [table.model.index(row, 0).data() for row in range(table.model.rowCount())] == ["Zone 1"]


def test_what_is_filtered_out_or_hidden_is_not_hit(mapped, qtbot):
    from dataclasses import replace

    from gisviewer.project.workspace import Table

    layers = {layer.name: layer for layer in mapped.workspace.layers}
    mapped.workspace.edit("hide", Table.LAYERS, {layers["posts"].id: replace(layers["posts"], visible=False)})
    mapped.workspace.edit("filter", Table.LAYERS, {layers["zones"].id: replace(layers["zones"], filter_text="n > 3")})
    settle(mapped, qtbot)
    click_at(mapped, qtbot, 43.5, 39.5)
    settle(mapped, qtbot)
    assert _selected(mapped) == {"wide": [0]}
    mapped.workspace.edit("remove", Table.LAYERS, {layers["wide"].id: None})
    assert _selected(mapped) == {}
    assert mapped.features_panel.model.rowCount() == 0


def test_incidents_are_above_all_layers_and_take_the_click(mapped, qtbot):
    tavush = next(key for key in mapped.workspace.incidents if "Tavush" in key)
    spot = spot_of(mapped, qtbot, 45.0, 41.0)
    for dy in (0, -6, -12, -18):
        qtbot.mouseClick(target_of(mapped), Qt.MouseButton.LeftButton, pos=spot + QPoint(0, dy))
        qtbot.wait(200)
        if mapped.workspace.selection.incident_id == tavush:
            break
    assert mapped.workspace.selection.incident_id == tavush
    settle(mapped, qtbot)


def test_order_on_the_map_is_that_of_the_panel(mapped, qtbot):
    from dataclasses import replace

    from gisviewer.project.workspace import Table

    layers = {layer.name: layer for layer in mapped.workspace.layers}
    looks = {"zones": "#ff0000", "wide": "#0000ff"}
    mapped.workspace.edit(
        "opaque",
        Table.LAYERS,
        {
            layers[name].id: replace(layers[name], style=replace(layers[name].style, color=color, fill_opacity=1.0))
            for name, color in looks.items()
        },
    )
    settle(mapped, qtbot)
    assert pixel_at(mapped, qtbot, 46.5, 40.2).red() > 200
    mapped.layers_panel.view.setCurrentIndex(mapped.layers_panel.model.index(1))
    mapped.layers_panel.shift_current(1)
    settle(mapped, qtbot)
    assert pixel_at(mapped, qtbot, 46.5, 40.2).blue() > 200
    click_at(mapped, qtbot, 46.5, 40.2)
    settle(mapped, qtbot)
    assert _selected(mapped) == {"wide": [0]}
    mapped.workspace.undo()
    settle(mapped, qtbot)
    assert pixel_at(mapped, qtbot, 46.5, 40.2).red() > 200


def test_measuring_by_clicks_and_keys(mapped, qtbot):
    from PySide6.QtGui import QGuiApplication

    mapped.qt_actions["measure"].trigger()
    assert mapped.measure_bar.isVisible()
    click_at(mapped, qtbot, 44.0, 40.0)
    click_at(mapped, qtbot, 46.0, 40.0)
    qtbot.waitUntil(lambda: len(mapped.measuring.points) == 2)
    assert mapped.measuring.length_m == pytest.approx(170_800, abs=6_000)  # a pixel is some 2 km wide
    assert "170" in mapped.measure_bar.text.text() or "17" in mapped.measure_bar.text.text()
    assert _selected(mapped) == {}, "a click that measures selects nothing"
    click_at(mapped, qtbot, 46.0, 41.0)
    qtbot.waitUntil(lambda: len(mapped.measuring.points) == 3)
    target = target_of(mapped)
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Return)  # ends the line: the pointer adds no leg of its own any more
    qtbot.wait(200)
    assert len(mapped.measuring.points) == 3
    mapped.measure_bar.kinds["measure-area"].click()
    qtbot.waitUntil(lambda: mapped.measuring.area_m2 > 0)
    assert mapped.measuring.area_m2 == pytest.approx(9.43e9, rel=0.03)
    mapped.measure_bar.copy.click()
    assert "km²" in QGuiApplication.clipboard().text()
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(mapped.measuring.points) == 2)
    qtbot.keyClick(target, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(mapped.measuring.points) == 3)
    qtbot.keyClick(target, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not mapped.measure_bar.isVisible())
    assert mapped.measuring.points == []
    settle(mapped, qtbot)
