"""What the menu of a layer does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gisviewer.app.models.layers import make_layer_edit
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Table

if TYPE_CHECKING:
    from gisviewer.app.dialogs.layer_properties import PropertiesDialog
    from gisviewer.app.dialogs.layer_style import StyleDialog, StyleWish
    from gisviewer.app.window import MainWindow


def ask_style(window: MainWindow, layer: Layer) -> StyleDialog:
    """Ask how a layer shall look."""
    from gisviewer.app.dialogs.layer_style import StyleDialog

    dialog = StyleDialog(layer, window)
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
        token.check()
        return wish.make(attributes)

    def take(style: LayerStyle) -> None:
        layer = window.workspace.record(Table.LAYERS, layer_id)
        if layer is not None:
            name = tr("Style of layer “{name}”", name=layer.name)
            window.workspace.edit(name, Table.LAYERS, {layer_id: replace(layer, style=style)})

    window.tasks.start(tr("Sorting “{name}” into classes", name=loaded.layer.name), make, take, lane="layers")


def show_table(window: MainWindow, layer: Layer) -> None:
    """Show the attributes of a layer."""
    window.show_dock("attributes")
    window.attributes_panel.show_layer(layer)


def show_properties(window: MainWindow, layer: Layer) -> PropertiesDialog:
    """Say what is known of a layer."""
    from gisviewer.app.dialogs.layer_properties import PropertiesDialog

    dialog = PropertiesDialog(layer, window)
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
