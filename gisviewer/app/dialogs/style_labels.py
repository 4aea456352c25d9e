"""The labels of a layer and the scales at which it is drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from gisviewer.app.dialogs.form_widgets import ColorButton, make_pixels
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer, LayerStyle

_INK = "#26262a"
_MOST_ZOOM = 22
_SCALE_AT_ZOOM_0 = 559_082_264


class LabelsPage(QWidget):
    """`apply(style)` gives the style with what was chosen here."""

    def __init__(self, layer: Layer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = layer.style
        self.template = QComboBox()
        self.template.setEditable(True)
        self.template.addItem("")
        self.template.addItems([f"{{{field.name}}}" for field in layer.fields if not set(field.name) & set("{}")])
        self.template.setCurrentText(style.label_template)
        editor = self.template.lineEdit()
        assert editor is not None
        editor.setPlaceholderText(tr("No labels"))
        editor.setClearButtonEnabled(True)
        self.label_size = make_pixels(style.label_size_px, 60)
        self.label_size.setMinimum(6)
        self.own_color = QCheckBox(tr("A colour of its own"))
        self.own_color.setChecked(bool(style.label_color))
        self.color = ColorButton(style.label_color or _INK, tr("Colour of the labels"))
        self.color.setEnabled(bool(style.label_color))
        self.own_color.toggled.connect(self.color.setEnabled)
        self.label_zoom = ZoomBox(style.label_min_zoom)
        form = QFormLayout(self)
        form.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(2 * GAP)
        help_ = QLabel(
            tr("Fields stand in braces: {name} ({people:,}). “\\n” begins a new line; “:,” parts thousands.")
        )
        help_.setObjectName("muted")
        help_.setWordWrap(True)
        for label, field in (
            (tr("Label"), self.template),
            ("", help_),
            (tr("Size of the labels"), self.label_size),
            ("", self.own_color),
            (tr("Colour of the labels"), self.color),
            (tr("Labels from zoom"), self.label_zoom),
        ):
            if label:
                field.setAccessibleName(label)
            form.addRow(label, field)

    def apply(self, style: LayerStyle) -> LayerStyle:
        """The style with the labels that are wanted."""
        return replace(
            style,
            label_template=self.template.currentText().strip(),
            label_size_px=self.label_size.value(),
            label_color=self.color.color if self.own_color.isChecked() else "",
            label_min_zoom=self.label_zoom.value(),
        )


class ScalePage(QWidget):
    """From which zoom to which the layer is drawn."""

    def __init__(self, layer: Layer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.from_zoom = ZoomBox(layer.style.min_zoom)
        self.to_zoom = ZoomBox(layer.style.max_zoom)
        self.from_zoom.valueChanged.connect(self.to_zoom.setMinimum)
        self.to_zoom.valueChanged.connect(self.from_zoom.setMaximum)
        form = QFormLayout(self)
        form.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(2 * GAP)
        for label, field in ((tr("Drawn from zoom"), self.from_zoom), (tr("to zoom"), self.to_zoom)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        words = QLabel(tr("Zoom 2 shows the world, 6 a country, 10 a city, 16 streets."))
        words.setObjectName("muted")
        words.setWordWrap(True)
        form.addRow("", words)

    def apply(self, style: LayerStyle) -> LayerStyle:
        """The style with the scales that are wanted."""
        return replace(style, min_zoom=self.from_zoom.value(), max_zoom=self.to_zoom.value())


class ZoomBox(QSpinBox):
    """A zoom of the map, with about which scale it stands for on the equator."""

    def __init__(self, value: int) -> None:
        super().__init__()
        self.setRange(0, _MOST_ZOOM)
        self.setValue(value)

    def textFromValue(self, value: int) -> str:
        """The zoom with its scale."""
        scale = _SCALE_AT_ZOOM_0 / 2**value
        digits = 10 ** max(0, len(str(int(scale))) - 2)
        return f"{value}   (1 : {self.locale().toString(round(scale / digits) * digits)})"

    def valueFromText(self, text: str) -> int:
        """The zoom of what was typed."""
        words = text.split("(")[0].split()
        return int(words[0]) if words and words[0].isdigit() else self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """A zoom may be typed without its scale."""
        words = text.split("(")[0].split()
        is_zoom = bool(words) and words[0].isdigit() and self.minimum() <= int(words[0]) <= self.maximum()
        state = QValidator.State.Acceptable if is_zoom else QValidator.State.Intermediate
        return (state, text, position)
