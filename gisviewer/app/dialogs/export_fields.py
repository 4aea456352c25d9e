"""Groups of fields of the export dialog: publication, picture, data."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr
from gisviewer.domain.incidents import Status
from gisviewer.export.plan import ExportFormat
from gisviewer.export.publication import Profile
from gisviewer.export.report import Dialect, ExportOptions
from gisviewer.mapping.content import MapContent, Theme

_SIZES: tuple[tuple[str, int, int], ...] = (
    (mark("Wide, 1600 x 1000"), 1600, 1000),
    (mark("Slide, 1920 x 1080"), 1920, 1080),
    (mark("Square, 1080 x 1080"), 1080, 1080),
    (mark("Upright, 1080 x 1350"), 1080, 1350),
    (mark("A4, landscape"), 1123, 794),
    (mark("A4, upright"), 794, 1123),
    (mark("A3, landscape"), 1587, 1123),
)
_RESOLUTIONS = (
    (mark("Screen, 96 dpi"), 96),
    (mark("Sharp screen, 192 dpi"), 192),
    (mark("Print, 300 dpi"), 300),
)
_STYLES = ((Theme.LIGHT, mark("Light")), (Theme.DARK, mark("Dark")), (Theme.PRINT, mark("Print")))
_LARGEST_PX = 12_000
_SMALLEST_PX = 200


class PublicationFields(QWidget):
    """What is let out, and what is taken out of it first."""

    changed = Signal()

    def __init__(self, content: MapContent, accepted_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accepted = sum(incident.status is Status.ACCEPTED for incident in content.incidents)
        self.accepted = QRadioButton(tr("Only what was accepted in review"))
        self.draft = QRadioButton(tr("A draft: all that was not rejected"))
        # Where nobody has accepted anything yet, only a draft can have something in it.
        (self.accepted if accepted_only and accepted else self.draft).setChecked(True)
        self.grid = QCheckBox(tr("Snap positions to a grid of"))
        self.grid_km = QDoubleSpinBox()
        self.grid_km.setRange(0.1, 500.0)
        self.grid_km.setDecimals(1)
        self.grid_km.setValue(5.0)
        self.grid_km.setSuffix(tr(" km"))
        self.grid_km.setAccessibleName(tr("Side of the grid's cells"))
        self.grid_km.setEnabled(False)
        self.no_excerpts = QCheckBox(tr("Leave out the articles' sentences"))
        self.no_names = QCheckBox(tr("Leave out names of people, and the sentences"))
        self._lay_out()
        self.grid.toggled.connect(self.grid_km.setEnabled)
        for box in (self.accepted, self.grid, self.no_excerpts, self.no_names):
            box.toggled.connect(self.changed)
        self.grid_km.valueChanged.connect(self.changed)

    def profile(self) -> Profile:
        """The profile as it is chosen."""
        return Profile(
            accepted_only=self.accepted.isChecked(),
            grid_km=self.grid_km.value() if self.grid.isChecked() else None,
            without_excerpts=self.no_excerpts.isChecked(),
            without_names=self.no_names.isChecked(),
            without_rejected=True,
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(_heading(tr("What is let out")))
        column.addWidget(self.accepted)
        column.addWidget(self.draft)
        column.addSpacing(GAP)
        column.addWidget(_heading(tr("To protect people and sources")))
        row = QHBoxLayout()
        row.addWidget(self.grid)
        row.addWidget(self.grid_km)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.no_excerpts)
        column.addWidget(self.no_names)


class PictureFields(QWidget):
    """Size, resolution, style and section of a picture."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_box = QComboBox()
        for words, width, height in _SIZES:
            self.size_box.addItem(tr(words), (width, height))
        self.size_box.addItem(tr("Other"), None)
        self.width_px = _pixels(1600, tr("Width in pixels"))
        self.height_px = _pixels(1000, tr("Height in pixels"))
        self.resolution = QComboBox()
        for words, dpi in _RESOLUTIONS:
            self.resolution.addItem(tr(words), dpi)
        self.style_box = QComboBox()
        for theme, words in _STYLES:
            self.style_box.addItem(tr(words), theme.value)
        self.section = QComboBox()
        self.section.addItem(tr("Everything"), False)
        self.section.addItem(tr("What the map shows now"), True)
        self._lay_out()
        self.size_box.currentIndexChanged.connect(self._on_size)
        for spin in (self.width_px, self.height_px):
            spin.valueChanged.connect(self._on_pixels)
        for box in (self.resolution, self.style_box, self.section):
            box.currentIndexChanged.connect(self.changed)

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height in CSS pixels."""
        return self.width_px.value(), self.height_px.value()

    @property
    def dpi(self) -> int:
        """The resolution of a PNG."""
        return int(self.resolution.currentData())

    @property
    def theme(self) -> Theme:
        """The style of the basemap."""
        return Theme(self.style_box.currentData())

    @property
    def shows_view(self) -> bool:
        """Whether the section in sight is drawn, not everything."""
        return bool(self.section.currentData())

    def show_resolution(self, shown: bool) -> None:
        """Show the resolution, which a PDF has none of."""
        self._form.setRowVisible(self.resolution, shown)

    def _lay_out(self) -> None:
        pixels = QHBoxLayout()
        pixels.addWidget(self.width_px)
        pixels.addWidget(QLabel("×"))
        pixels.addWidget(self.height_px)
        pixels.addStretch(1)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(GAP)
        self._form.addRow(_heading(tr("Picture")))
        self._form.addRow(tr("Size"), self.size_box)
        self._form.addRow("", pixels)
        self._form.addRow(tr("Resolution"), self.resolution)
        self._form.addRow(tr("Style"), self.style_box)
        self._form.addRow(tr("Section"), self.section)

    def _on_size(self) -> None:
        chosen = self.size_box.currentData()
        if chosen:
            for spin, value in zip((self.width_px, self.height_px), chosen, strict=True):
                spin.blockSignals(True)
                spin.setValue(value)
                spin.blockSignals(False)
        self.changed.emit()

    def _on_pixels(self) -> None:
        self.size_box.blockSignals(True)
        at = next((n for n, (_, *size) in enumerate(_SIZES) if tuple(size) == self.size_px), len(_SIZES))
        self.size_box.setCurrentIndex(at)
        self.size_box.blockSignals(False)
        self.changed.emit()


class DataFields(QWidget):
    """How data is written."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.extent = QCheckBox(tr("Lines and areas, not a point on each"))
        self.bom = QCheckBox(tr("Mark CSV as UTF-8, for older spreadsheets"))
        self.guard = QCheckBox(tr("Guard against text that a spreadsheet takes for a formula"))
        self.guard.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(_heading(tr("Data")))
        for box in (self.extent, self.bom, self.guard):
            column.addWidget(box)
            box.toggled.connect(self.changed)

    def show_format(self, chosen: ExportFormat) -> None:
        """Show what the format can be told."""
        self.extent.setVisible(chosen.id in ("geojson", "csv", "kml", "kmz"))
        self.bom.setVisible(chosen.suffix == ".csv")
        self.guard.setVisible(chosen.suffix in (".csv", ".xlsx"))
        self.setVisible(chosen.kind == "data" and chosen.id != "gpkg")

    def options(self, dialect: Dialect) -> ExportOptions:
        """The options as they are chosen."""
        return ExportOptions(
            dialect=dialect, extent=self.extent.isChecked(), bom=self.bom.isChecked(), guard=self.guard.isChecked()
        )


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("heading")
    return label


def _pixels(value: int, name: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(_SMALLEST_PX, _LARGEST_PX)
    spin.setValue(value)
    spin.setAccessibleName(name)
    return spin
