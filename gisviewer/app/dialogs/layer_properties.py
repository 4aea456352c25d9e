"""What is known of a layer."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr
from gisviewer.domain.layers import Layer

_GEOMETRY_WORDS = {
    "point": mark("Points"),
    "line": mark("Lines"),
    "area": mark("Areas"),
    "mixed": mark("Of several kinds"),
    "none": mark("None"),
}
_FIELDS_SHOWN = 60


def describe_layer(layer: Layer) -> list[tuple[str, str]]:
    """(what, its words) for each thing to know; what is empty is left out."""
    fields = [f"{field.name} ({field.kind})" for field in layer.fields[:_FIELDS_SHOWN]]
    if len(layer.fields) > _FIELDS_SHOWN:
        fields.append(tr("and {n} more", n=len(layer.fields) - _FIELDS_SHOWN))
    box = layer.extent
    extent = tr("{west}° to {east}° east, {south}° to {north}° north", **_degrees(box)) if box else ""
    facts = (
        (tr("File"), layer.source),
        (tr("Layer in the file"), layer.member),
        (tr("Coordinates of the file"), layer.crs),
        (tr("Geometries"), tr(_GEOMETRY_WORDS[layer.geometry])),
        (tr("Features"), QLocale().toString(layer.count)),
        (tr("Extent"), extent),
        (tr("Filter"), layer.filter_text),
        (tr("Fields"), ", ".join(fields)),
        (tr("Notes"), "\n".join(layer.warnings)),
    )
    return [(what, words) for what, words in facts if words]


def _degrees(box: tuple[float, float, float, float]) -> dict[str, str]:
    return {
        name: QLocale().toString(float(value), "f", 5)
        for name, value in zip(("west", "south", "east", "north"), box, strict=True)
    }


class PropertiesDialog(QDialog):
    """Shows what `describe_layer` says, to be read and copied; `crs_wanted` asks for other coordinates."""

    crs_wanted = Signal()

    def __init__(self, layer: Layer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Properties of “{name}”", name=layer.name))
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(2 * GAP)
        for what, words in describe_layer(layer):
            value = QLabel(words)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(what)
            form.addRow(what, value)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if layer.source:
            change = QPushButton(tr("Change the coordinates …"))
            change.setAutoDefault(False)
            change.setToolTip(tr("Say in which coordinate reference system the numbers of the file are"))
            change.clicked.connect(self.accept)
            change.clicked.connect(self.crs_wanted)
            buttons.addButton(change, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        set_size(self, 520, 320)
