"""How a layer shall look: one symbol, categories or grades of a field, labels, the scales at which it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSlider,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.dialogs.form_widgets import SWATCH, ColorButton, draw_colors, make_choice, make_pixels
from gisviewer.app.dialogs.style_classes import ClassTable
from gisviewer.app.dialogs.style_labels import LabelsPage, ScalePage
from gisviewer.app.sizes import scale_px
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr
from gisviewer.domain.layers import Layer, LayerStyle, StyleClass, StyleMode
from gisviewer.layers.style import (
    GRADED_KINDS,
    NO_VALUE,
    OTHER,
    OTHER_OR_NONE,
    RAMPS,
    make_categorised,
    make_graduated,
)

if TYPE_CHECKING:
    from gisviewer.layers.attributes import AttributeTable

Method = Literal["quantiles", "equal", "natural"]
Classify = Callable[["StyleWish", Callable[[LayerStyle], None]], None]
"""Makes the style of a wish in the background, and hands it over."""

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
_OTHER_WORDS = {
    OTHER: mark("Other values"),
    NO_VALUE: mark("No value"),
    OTHER_OR_NONE: mark("Other values or none"),
}
_MAX_GRADES = 12
_MAX_CATEGORIES = 100
_CLASSIFY_AFTER_MS = 200


@dataclass(frozen=True, slots=True)
class StyleWish:
    """What was chosen; `make` needs the values of the field, which may take a while for a large layer.

    `classes` are those that a person changed, None where they follow from the rest.
    """

    base: LayerStyle
    mode: StyleMode
    field: str = ""
    ramp: str = "blue to yellow"
    method: Method = "quantiles"
    count: int = 5
    classes: tuple[StyleClass, ...] | None = None

    def make(self, attributes: AttributeTable) -> LayerStyle:
        """The style.

        Raises:
            LayerError: the field is not there or holds nothing that can be graded.
        """
        if self.mode == "single":
            return replace(self.base, mode="single", field="", classes=(), other_label="", ramp="", breaks="")
        if self.classes is not None:
            return replace(self.base, mode=self.mode, field=self.field, classes=self.classes)
        if self.mode == "categorised":
            style = make_categorised(attributes, self.field, self.base, self.count)
        else:
            style = make_graduated(attributes, self.field, self.base, self.method, self.count, self.ramp)
        return replace(style, other_label=tr(_OTHER_WORDS.get(style.other_label, style.other_label)))

    @property
    def division(self) -> tuple[object, ...]:
        """All that the classes follow from."""
        return (self.mode, self.field, self.ramp, self.method, self.count)


class StyleDialog(QDialog):
    """`wish()` is what the fields say. With `classify` the classes are shown and can be changed one by one."""

    def __init__(self, layer: Layer, parent: QWidget | None = None, classify: Classify | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Style of “{name}”", name=layer.name))
        self._layer = layer
        self._classify = classify
        self._divided: tuple[object, ...] | None = None
        self._are_classes_own = False
        self._other_label = layer.style.other_label
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CLASSIFY_AFTER_MS)
        self._timer.timeout.connect(self._show_classes)
        self._make_fields(layer.style)
        self.labels = LabelsPage(layer)
        self.scale = ScalePage(layer)
        tabs = QTabWidget()
        tabs.addTab(self._make_symbols_page(), tr("Symbols"))
        tabs.addTab(self.labels, tr("Labels"))
        tabs.addTab(self.scale, tr("Scale"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(tabs, 1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(scale_px(self, 480))
        self._follow_style(layer.style)

    def wish(self) -> StyleWish:
        """What was chosen."""
        base = replace(
            self._layer.style,
            color=self.color.color,
            other_color=self.other.color,
            other_label=self._other_label,
            outline=self.outline.color,
            outline_width_px=self.line_width.value(),
            size_px=self.point_size.value(),
            fill_opacity=self.opacity.value() / 100,
        )
        wish = StyleWish(
            self.scale.apply(self.labels.apply(base)),
            self.mode.currentData(),
            self.field.currentText(),
            self.ramp.currentData(),
            self.method.currentData(),
            self.count.value(),
        )
        if self._are_classes_own and wish.division == self._divided:
            return replace(wish, classes=self.classes.classes)
        return wish

    def _make_fields(self, style: LayerStyle) -> None:
        self.mode = make_choice([(key, tr(words)) for key, words in _MODES])
        self.field = QComboBox()
        self.color = ColorButton(style.color, tr("Colour"))
        self.ramp = make_choice([(key, tr(_RAMP_WORDS.get(key, key))) for key in RAMPS])
        self.ramp.setIconSize(SWATCH)
        for row, colors in enumerate(RAMPS.values()):
            self.ramp.setItemIcon(row, draw_colors(colors))
        self.method = make_choice([(key, tr(words)) for key, words in _METHODS])
        self.count = QSpinBox()
        self.classes = ClassTable()
        self.classes.edited.connect(self._on_edited)
        self.other = ColorButton(style.other_color, tr("Other values"))
        self.outline = ColorButton(style.outline, tr("Outline"))
        self.line_width = make_pixels(style.outline_width_px, 20.0)
        self.point_size = make_pixels(style.size_px, 60.0)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(round(style.fill_opacity * 100))

    def _make_symbols_page(self) -> QWidget:
        page = QWidget()
        self._form = QFormLayout(page)
        self._form.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self._form.setVerticalSpacing(GAP)
        self._form.setHorizontalSpacing(2 * GAP)
        for label, field in (
            (tr("Draw as"), self.mode),
            (tr("Field"), self.field),
            (tr("Colour"), self.color),
            (tr("Colours"), self.ramp),
            (tr("Breaks"), self.method),
            (tr("Classes, at most"), self.count),
            (tr("Classes"), self.classes),
            (tr("Other values"), self.other),
            (tr("Outline"), self.outline),
            (tr("Width of lines"), self.line_width),
            (tr("Size of points"), self.point_size),
            (tr("Opacity of the filling"), self.opacity),
        ):
            field.setAccessibleName(label)
            self._form.addRow(label, field)
        self._form.setRowVisible(self.point_size, self._layer.geometry in ("point", "mixed"))
        return page

    def _follow_style(self, style: LayerStyle) -> None:
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.mode.setCurrentIndex(max(0, self.mode.findData(style.mode)))
        self._on_mode()
        self.field.setCurrentIndex(max(0, self.field.findText(style.field)))
        if style.mode != "single" and style.classes:
            self.count.setValue(len(style.classes))
            self.ramp.setCurrentIndex(max(0, self.ramp.findData(style.ramp)))
            self.method.setCurrentIndex(max(0, self.method.findData(style.breaks)))
            self.classes.show_classes(style.classes)
            self._are_classes_own = True
            self._divided = self.wish().division
        self.field.currentIndexChanged.connect(self._on_division)
        for box in (self.ramp, self.method):
            box.currentIndexChanged.connect(self._on_division)
        self.count.valueChanged.connect(self._on_division)
        self._refresh_ok()

    def _on_mode(self) -> None:
        mode = self.mode.currentData()
        fields = [field.name for field in self._layer.fields if mode != "graduated" or field.kind in GRADED_KINDS]
        self.field.clear()
        self.field.addItems(fields)
        self.count.setRange(2, _MAX_CATEGORIES if mode == "categorised" else _MAX_GRADES)
        self.count.setValue(12 if mode == "categorised" else 5)
        show = self._form.setRowVisible
        show(self.field, mode != "single")
        show(self.count, mode != "single")
        show(self.classes, mode != "single" and self._classify is not None)
        show(self.other, mode != "single")
        show(self.color, mode == "single")
        show(self.ramp, mode == "graduated")
        show(self.method, mode == "graduated")
        self._on_division()
        self.adjustSize()

    def _on_division(self) -> None:
        self._refresh_ok()
        wish = self.wish()
        if wish.mode != "single" and wish.division != self._divided:
            self._timer.start()

    def _show_classes(self) -> None:
        wish = self.wish()
        if self._classify is None or wish.mode == "single" or not wish.field:
            return

        def take(style: LayerStyle) -> None:
            if wish.division == self.wish().division:
                self._divided = wish.division
                self._are_classes_own = False
                self._other_label = style.other_label
                self.classes.show_classes(style.classes)

        self._classify(wish, take)

    def _on_edited(self) -> None:
        self._are_classes_own = True

    def _refresh_ok(self) -> None:
        """Without a field there are neither categories nor grades."""
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        is_possible = self.mode.currentData() == "single" or bool(self.field.currentText())
        button.setEnabled(is_possible)
        button.setToolTip("" if is_possible else tr("The layer has no field that suits this."))
