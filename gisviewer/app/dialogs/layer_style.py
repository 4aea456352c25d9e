"""How a layer shall look: one symbol, categories or grades of a field, outline, size, opacity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr
from gisviewer.domain.layers import Layer, LayerStyle, StyleMode
from gisviewer.layers.style import RAMPS, make_categorised, make_graduated

if TYPE_CHECKING:
    from gisviewer.layers.attributes import AttributeTable

Method = Literal["quantiles", "equal", "natural"]

_MODES: tuple[tuple[StyleMode, str], ...] = (
    ("single", mark("One symbol")),
    ("categorised", mark("Categories: a colour for each value")),
    ("graduated", mark("Grades: darker or lighter with a number")),
)
_METHODS: tuple[tuple[Method, str], ...] = (
    ("quantiles", mark("As many features in each")),
    ("equal", mark("Equal steps")),
    ("natural", mark("Natural breaks")),
)
_RAMP_WORDS = {
    "blue to yellow": mark("Blue to yellow"),
    "light to dark blue": mark("Light to dark blue"),
    "light to dark red": mark("Light to dark red"),
    "orange to purple": mark("Orange to purple"),
}
_RAMP_PX = QSize(72, 14)
_MAX_GRADES = 12
_MAX_CATEGORIES = 100


@dataclass(frozen=True, slots=True)
class StyleWish:
    """What was chosen; `make` needs the values of the field, which may take a while for a large layer."""

    base: LayerStyle
    mode: StyleMode
    field: str = ""
    ramp: str = "blue to yellow"
    method: Method = "quantiles"
    count: int = 5

    def make(self, attributes: AttributeTable) -> LayerStyle:
        """The style.

        Raises:
            LayerError: the field is not there or holds nothing that can be graded.
        """
        if self.mode == "categorised":
            return make_categorised(attributes, self.field, self.base, self.count)
        if self.mode == "graduated":
            return make_graduated(attributes, self.field, self.base, self.method, self.count, self.ramp)
        return replace(self.base, mode="single", field="", classes=())


class ColorButton(QPushButton):
    """A button that shows a colour and asks for another."""

    def __init__(self, color: str, label: str) -> None:
        super().__init__()
        self._label = label
        self.setAccessibleName(label)
        self.set_color(color)
        self.clicked.connect(self._ask)

    def set_color(self, color: str) -> None:
        """Show a colour, "#rrggbb"."""
        self.color = color
        pixmap = QPixmap(_RAMP_PX)
        pixmap.fill(QColor(color))
        self.setIcon(QIcon(pixmap))
        self.setIconSize(_RAMP_PX)
        self.setText(color)

    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.color), self, self._label)
        if chosen.isValid():
            self.set_color(chosen.name())


class StyleDialog(QDialog):
    """`wish()` is what the fields say."""

    def __init__(self, layer: Layer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Style of “{name}”", name=layer.name))
        self._layer = layer
        style = layer.style
        self.mode = _make_choice([(key, tr(words)) for key, words in _MODES])
        self.field = QComboBox()
        self.color = ColorButton(style.color, tr("Colour"))
        self.ramp = _make_choice([(key, tr(_RAMP_WORDS.get(key, key))) for key in RAMPS])
        self.ramp.setIconSize(_RAMP_PX)
        for row, colors in enumerate(RAMPS.values()):
            self.ramp.setItemIcon(row, _draw_ramp(colors))
        self.method = _make_choice([(key, tr(words)) for key, words in _METHODS])
        self.count = QSpinBox()
        self.outline = ColorButton(style.outline, tr("Outline"))
        self.line_width = _make_number(style.outline_width_px, 20.0)
        self.point_size = _make_number(style.size_px, 60.0)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(round(style.fill_opacity * 100))
        self._form = QFormLayout()
        self._form.setVerticalSpacing(GAP)
        self._form.setHorizontalSpacing(2 * GAP)
        for label, field in (
            (tr("Draw as"), self.mode),
            (tr("Field"), self.field),
            (tr("Colour"), self.color),
            (tr("Colours"), self.ramp),
            (tr("Breaks"), self.method),
            (tr("Classes, at most"), self.count),
            (tr("Outline"), self.outline),
            (tr("Width of lines"), self.line_width),
            (tr("Size of points"), self.point_size),
            (tr("Opacity of the filling"), self.opacity),
        ):
            field.setAccessibleName(label)
            self._form.addRow(label, field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addLayout(self._form)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self._form.setRowVisible(self.point_size, layer.geometry in ("point", "mixed"))
        self.setMinimumWidth(420)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.field.currentIndexChanged.connect(self._refresh_ok)
        self.mode.setCurrentIndex(max(0, self.mode.findData(style.mode)))
        self._on_mode()
        self.field.setCurrentIndex(max(0, self.field.findText(style.field)))
        if style.mode != "single" and style.classes:
            self.count.setValue(len(style.classes))

    def wish(self) -> StyleWish:
        """What was chosen."""
        base = replace(
            self._layer.style,
            color=self.color.color,
            outline=self.outline.color,
            outline_width_px=self.line_width.value(),
            size_px=self.point_size.value(),
            fill_opacity=self.opacity.value() / 100,
        )
        return StyleWish(
            base,
            self.mode.currentData(),
            self.field.currentText(),
            self.ramp.currentData(),
            self.method.currentData(),
            self.count.value(),
        )

    def _on_mode(self) -> None:
        mode = self.mode.currentData()
        fields = [field.name for field in self._layer.fields if mode != "graduated" or field.kind in _NUMBERS]
        self.field.clear()
        self.field.addItems(fields)
        self.count.setRange(2, _MAX_CATEGORIES if mode == "categorised" else _MAX_GRADES)
        self.count.setValue(12 if mode == "categorised" else 5)
        show = self._form.setRowVisible
        show(self.field, mode != "single")
        show(self.count, mode != "single")
        show(self.color, mode == "single")
        show(self.ramp, mode == "graduated")
        show(self.method, mode == "graduated")
        self._refresh_ok()
        self.adjustSize()

    def _refresh_ok(self) -> None:
        """Without a field there are neither categories nor grades."""
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        is_possible = self.mode.currentData() == "single" or bool(self.field.currentText())
        button.setEnabled(is_possible)
        button.setToolTip("" if is_possible else tr("The layer has no field that suits this."))


_NUMBERS = ("integer", "real")


def _make_choice(rows: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for key, words in rows:
        box.addItem(words, key)
    return box


def _make_number(value: float, most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0, most)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(tr(" px"))
    box.setValue(value)
    return box


def _draw_ramp(colors: tuple[str, ...]) -> QIcon:
    pixmap = QPixmap(_RAMP_PX)
    painter = QPainter(pixmap)
    gradient = QLinearGradient(0, 0, _RAMP_PX.width(), 0)
    for position, color in enumerate(colors):
        gradient.setColorAt(position / (len(colors) - 1), QColor(color))
    painter.fillRect(pixmap.rect(), gradient)
    painter.end()
    return QIcon(pixmap)
