"""What a question to incidents and layers needs to know: layer, distance, which incidents count, a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.dialogs.form_widgets import make_choice
from gisviewer.app.lengths_text import M_PER_KM, M_PER_MILE
from gisviewer.app.sizes import scale_px
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr, trn
from gisviewer.domain.layers import Layer

Question = Literal["inside", "within", "nearest", "counts", "border", "buffer"]

_TITLES: dict[Question, str] = {
    "inside": mark("Incidents inside areas"),
    "within": mark("Incidents near features"),
    "nearest": mark("Nearest feature to each incident"),
    "counts": mark("Incidents per area"),
    "border": mark("Distance to the nearest border"),
    "buffer": mark("Buffer around features"),
}
_HELP: dict[Question, str] = {
    "inside": mark("Finds the incidents inside the areas, selects them in the table, and adds them as a layer."),
    "within": mark("Finds the incidents within a distance of a feature, selects them, and adds them as a layer."),
    "nearest": mark("Adds a layer of the incidents with the nearest feature and how far away it is."),
    "counts": mark("Adds the areas as a layer coloured by the number of incidents, with the number of people killed."),
    "border": mark("Adds a layer of the incidents with the nearest land border and how far away it is."),
    "buffer": mark("Adds the area within a distance of the features as a layer."),
}
_NAMES: dict[Question, str] = {
    "inside": mark("Incidents in {layer}"),
    "within": mark("Incidents within {distance} of {layer}"),
    "nearest": mark("Nearest of {layer}"),
    "counts": mark("Incidents per area of {layer}"),
    "border": mark("Distance to the nearest border"),
    "buffer": mark("{distance} around {layer}"),
}
_PRECISIONS = (
    (2, mark("known to a town or site, or near one")),
    (3, mark("known to a district or better")),
    (6, mark("all that are located, countries too")),
)
_WITH_DISTANCE = ("within", "buffer")
_OF_AREAS = ("inside", "counts")


def suits(question: Question, layer: Layer) -> bool:
    """Whether a question can be put to a layer."""
    if question in _OF_AREAS:
        return layer.geometry in ("area", "mixed")
    return question != "border" and layer.geometry != "none"


@dataclass(frozen=True, slots=True)
class Wish:
    """A question with all that it needs; the layer is None for borders."""

    question: Question
    name: str
    layer: Layer | None
    selected_only: bool = False
    distance_km: float = 0.0
    most_precision: int = 2
    with_mentions: bool = False
    joined: bool = False


class AnalysisDialog(QDialog):
    """`wish()` is what the fields say. `selected` is how many features of each layer are selected."""

    def __init__(
        self,
        question: Question,
        layers: Sequence[Layer],
        selected: Mapping[str, int],
        current: Layer | None,
        unit: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question: Question = question
        self._layers = list(layers)
        self._selected = selected
        self._unit = "mi" if unit == "mi" else "km"
        self._is_name_own = False
        self.setWindowTitle(tr(_TITLES[question]))
        self.layer = make_choice([(layer.id, layer.name) for layer in layers])
        if current is not None:
            self.layer.setCurrentIndex(max(0, self.layer.findData(current.id)))
        self.selected_only = QCheckBox()
        self.distance = QDoubleSpinBox()
        self.distance.setRange(0.01, 5_000 if self._unit == "km" else 3_000)
        self.distance.setDecimals(2)
        self.distance.setValue(10)
        self.distance.setSuffix(f" {self._unit}")
        self.precision = make_choice([(code, tr(words)) for code, words in _PRECISIONS])
        self.precision.setCurrentIndex(1 if question in _OF_AREAS else 0)
        self.with_mentions = QCheckBox(tr("Places that are only named, too"))
        self.joined = QCheckBox(tr("Join overlapping areas into one"))
        self.name = QLineEdit()
        self.name.textEdited.connect(self._on_name)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        help_ = QLabel(tr(_HELP[question]))
        help_.setWordWrap(True)
        help_.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(help_)
        column.addLayout(self._make_form())
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(scale_px(self, 440))
        self.layer.currentIndexChanged.connect(self._refresh)
        self.distance.valueChanged.connect(self._refresh)
        self._refresh()

    def wish(self) -> Wish:
        """What was chosen."""
        metres = self.distance.value() * (M_PER_MILE if self._unit == "mi" else M_PER_KM)
        return Wish(
            self._question,
            self.name.text().strip() or self._suggested_name(),
            self._chosen,
            self.selected_only.isChecked() and self.selected_only.isEnabled(),
            metres / M_PER_KM,
            self.precision.currentData(),
            self.with_mentions.isChecked(),
            self.joined.isChecked(),
        )

    @property
    def _chosen(self) -> Layer | None:
        key = self.layer.currentData()
        return next((layer for layer in self._layers if layer.id == key), None)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(2 * GAP)
        question = self._question
        rows: list[tuple[str, QWidget, bool]] = [
            (tr("Layer"), self.layer, question != "border"),
            ("", self.selected_only, question != "border"),
            (tr("Distance"), self.distance, question in _WITH_DISTANCE),
            (tr("Incidents"), self.precision, question != "buffer"),
            ("", self.with_mentions, question != "buffer"),
            ("", self.joined, question == "buffer"),
            (tr("Name of the new layer"), self.name, True),
        ]
        for label, field, is_wanted in rows:
            if label:
                field.setAccessibleName(label)
            if is_wanted:
                form.addRow(label, field)
            else:
                field.setParent(self)
                field.hide()
        return form

    def _refresh(self) -> None:
        count = self._selected.get(self.layer.currentData(), 0)
        self.selected_only.setText(
            trn("Selected feature only ({n})", "Selected features only ({n})", count)
            if count
            else tr("Selected features only (none is selected)")
        )
        self.selected_only.setEnabled(count > 0)
        self.selected_only.setChecked(count > 0)
        if not self._is_name_own:
            self.name.setText(self._suggested_name())

    def _suggested_name(self) -> str:
        layer = self._chosen
        distance = f"{self.locale().toString(self.distance.value(), 'g', 6)} {self._unit}"
        return tr(_NAMES[self._question], layer=layer.name if layer is not None else "", distance=distance)

    def _on_name(self, text: str) -> None:
        self._is_name_own = bool(text.strip())
