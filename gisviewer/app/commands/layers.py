"""What the menu of a layer does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from gisviewer.app import layer_steps
from gisviewer.app.feature_choice import with_room
from gisviewer.app.layer_steps import make_layer_edit
from gisviewer.app.words import tr, trn
from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Table

if TYPE_CHECKING:
    from gisviewer.app.dialogs.layer_properties import PropertiesDialog
    from gisviewer.app.dialogs.layer_style import StyleDialog, StyleWish
    from gisviewer.app.window import MainWindow
    from gisviewer.layers.mvt import Ints

_STYLE_MARK = "gisviewer layer style"


def ask_style(window: MainWindow, layer: Layer) -> StyleDialog:
    """Ask how a layer shall look."""
    from gisviewer.app.dialogs.layer_style import StyleDialog

    closed = CancelToken()

    def classify(wish: StyleWish, take: Callable[[LayerStyle], None]) -> None:
        loaded = window.layers.features.get(layer.id)
        if loaded is not None:
            words = tr("Sorting “{name}” into classes", name=layer.name)
            window.tasks.start(
                words,
                lambda _report, _token: wish.make(loaded.attributes),
                lambda style: None if closed.is_cancelled else take(style),
                lambda error: None if closed.is_cancelled else window.notices.error(error),
                lane="layers",
            )

    dialog = StyleDialog(layer, window, classify)
    dialog.finished.connect(closed.cancel)
    dialog.accepted.connect(lambda: use_style(window, layer.id, dialog.wish()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def use_style(window: MainWindow, layer_id: str, wish: StyleWish) -> None:
    """Make a style from the values of a layer in the background, and draw the layer by it."""
    loaded = window.layers.features.get(layer_id)
    if loaded is None:
        window.notices.warn(tr("The features of the layer are not there."), tr("Is its file where it was?"))
        return
    attributes = loaded.attributes

    def make(_report: ReportProgress, token: CancelToken) -> LayerStyle:
        from gisviewer.layers.templates import parse_template

        token.check()
        parse_template(wish.base.label_template, [field.name for field in attributes.fields])
        return wish.make(attributes)

    def take(style: LayerStyle) -> None:
        layer = window.workspace.record(Table.LAYERS, layer_id)
        if layer is not None:
            name = tr("Style of layer “{name}”", name=layer.name)
            window.workspace.edit(name, Table.LAYERS, {layer_id: replace(layer, style=style)})

    window.tasks.start(tr("Sorting “{name}” into classes", name=loaded.layer.name), make, take, lane="layers")


def copy_style(_window: MainWindow, layer: Layer) -> None:
    """Put the style of a layer on the clipboard as text, for layers of this window or another."""
    import msgspec

    QGuiApplication.clipboard().setText(msgspec.json.encode({_STYLE_MARK: layer.style}).decode())


def paste_style(window: MainWindow, layers: Sequence[Layer]) -> None:
    """Draw layers by the style on the clipboard, as far as they have the fields for it."""
    import msgspec

    from gisviewer.layers.style import fit_style

    if not layers:
        return
    try:
        content = QGuiApplication.clipboard().text().encode()
        style = msgspec.json.decode(content, type=dict[str, LayerStyle])[_STYLE_MARK]
    except (msgspec.MsgspecError, KeyError, UnicodeError):
        window.notices.info(tr("There is no style on the clipboard."), tr("Copy the style of a layer first."))
        return
    fitted = {layer.id: fit_style(style, layer) for layer in layers}
    words = (
        tr("Paste the style on “{name}”", name=layers[0].name)
        if len(layers) == 1
        else trn("Paste the style on {n} layer", "Paste the style on {n} layers", len(layers))
    )
    layer_steps.set_style(window.workspace, words, {key: one for key, (one, _fits) in fitted.items()})
    if not all(fits for _style, fits in fitted.values()):
        window.notices.warn(tr("Classes or labels were left out where a layer lacks their field."))


def export_layer(window: MainWindow, layer: Layer) -> None:
    """Write the features of a layer that are drawn."""
    import numpy as np

    if window.layers.features.get(layer.id) is not None:
        export_features(window, layer, np.flatnonzero(window.layers.features.shown(layer.id)))


def show_table(window: MainWindow, layer: Layer) -> None:
    """Show the attributes of a layer."""
    window.show_dock("attributes")
    window.attributes_panel.show_layer(layer)


def zoom_to_features(window: MainWindow) -> None:
    """Bring the selected features into sight."""
    extent = window.choice.extent()
    if extent is None:
        window.notices.info(tr("The selected features have no place on the map."))
        return
    window.map_sync.fit_extent(with_room(extent))


def use_rectangle(window: MainWindow) -> None:
    """Select features by drawing a rectangle, until Escape or the same again."""
    if window.map_tools.tool == "rectangle":
        window.map_tools.use("")
        return
    window.map_tools.use("rectangle")
    window.map_view.setFocus()
    window.notices.info(tr("Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it."))


def select_in_view(window: MainWindow) -> None:
    """Select all features in sight."""
    view = window.map_sync.last_view
    if view is not None:
        box = (view["west"], view["south"], view["east"], view["north"])
        window.choice.pick_within(box, view["zoom"], False)


def clear_selection(window: MainWindow) -> None:
    """Select no feature."""
    window.features_panel.clear()


def measure(window: MainWindow) -> None:
    """Measure on the map, or stop measuring."""
    if window.map_tools.tool.startswith("measure-"):
        window.map_tools.use("")
        return
    window.measuring.unit = "mi" if window.settings.distance_unit == "mi" else "km"
    window.map_tools.use("measure-line")
    window.map_view.setFocus()


def export_features(window: MainWindow, layer: Layer, rows: Ints) -> None:
    """Ask for a name and write rows of a layer; the suffix decides."""
    from PySide6.QtWidgets import QFileDialog

    from gisviewer.layers.write import FORMATS

    loaded = window.layers.features.get(layer.id)
    if loaded is None:
        return
    kinds = ";;".join(f"{words} (*{suffix})" for suffix, words in FORMATS.items())
    suggested = str(Path(window.last_folder) / f"{safe_name(layer.name)}.geojson")
    name, kind = QFileDialog.getSaveFileName(window, tr("Export features"), suggested, kinds)
    if name:
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(kind[kind.rfind("*") + 1 :].rstrip(")"))
        window.last_folder = str(path.parent)
        write_features(window, layer, rows, path)


def write_features(window: MainWindow, layer: Layer, rows: Ints, path: Path) -> None:
    """Write rows of a layer in the background and say where they are."""
    loaded = window.layers.features.get(layer.id)
    if loaded is None:
        return

    def write(_report: ReportProgress, token: CancelToken) -> None:
        from gisviewer.layers.write import write_layer

        write_layer(loaded, path, rows, token)

    count = trn("{n} feature", "{n} features", len(rows))
    done = tr("Exported {count} to {path}.", count=count, path=path)
    window.tasks.start(tr("Exporting “{name}”", name=path.name), write, lambda _none: window.notices.good(done))


def show_properties(window: MainWindow, layer: Layer) -> PropertiesDialog:
    """Say what is known of a layer."""
    from gisviewer.app.dialogs.layer_properties import PropertiesDialog

    dialog = PropertiesDialog(layer, window)
    dialog.crs_wanted.connect(lambda: window.layers.coordinates.ask(layer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def duplicate(window: MainWindow, layer: Layer) -> None:
    """Put a copy of a layer over it, which has its own style and filter."""
    workspace = window.workspace
    known = {other.id for other in workspace.layers}
    number = next(n for n in range(2, len(known) + 3) if _copy_id(layer, n) not in known)
    copy = replace(layer, id=_copy_id(layer, number), name=tr("{name} (copy)", name=layer.name))
    window.layers.features.share(layer.id, copy.id)
    order = [other.id for other in workspace.layers]
    order.insert(order.index(layer.id), copy.id)
    name = tr("Duplicate layer “{name}”", name=layer.name)
    workspace.apply(make_layer_edit(workspace, name, {copy.id: copy}, order))


def _copy_id(layer: Layer, number: int) -> str:
    return f"{layer.id.partition('-')[0]}-{number}"


def safe_name(name: str) -> str:
    """A layer's name as the beginning of a file's."""
    return "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip()[:80] or "layer"
