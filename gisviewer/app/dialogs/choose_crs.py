"""In which coordinate reference system the numbers of a file are: ranked proposals, a code, a small map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.place_preview import PlacePreview
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.errors import LayerError

if TYPE_CHECKING:
    from gisviewer.layers.crs import CrsChoice, CrsNeeded, CrsProposal

_SHOWN = 6
_TYPING_MS = 300
Name = Callable[[float, float], str]
"""(lon, lat) -> the country there, "" for none."""


class CrsDialog(QDialog):
    """Each proposal says where the middle of the layer would be; the small map shows it."""

    def __init__(
        self,
        needed: CrsNeeded,
        proposals: tuple[CrsProposal, ...],
        name_place: Name,
        preview: PlacePreview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Coordinate reference system"))
        self._needed = needed
        self._proposals = proposals[:_SHOWN]
        self._name_place = name_place
        self.preview = preview
        words = QLabel(f"{needed.message}\n{needed.hint}")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.group = QButtonGroup(self)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        for number, proposal in enumerate(self._proposals):
            button = QRadioButton(proposal.name)
            reason = QLabel(proposal.reason)
            reason.setObjectName("muted")
            reason.setWordWrap(True)
            reason.setIndent(24)
            self.group.addButton(button, number)
            left.addWidget(button)
            left.addWidget(reason)
        self.other = QRadioButton(tr("Another one, by its code or name"))
        self.group.addButton(self.other, len(self._proposals))
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("for example EPSG:32638"))
        self.code.setAccessibleName(tr("Code or name"))
        self.swap = QCheckBox(tr("Latitude or northing comes first"))
        left.addWidget(self.other)
        left.addWidget(self.code)
        left.addWidget(self.swap)
        left.addStretch(1)
        self.where = QLabel()
        self.where.setWordWrap(True)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self.where)
        row = QHBoxLayout()
        row.setSpacing(3 * GAP)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GAP)
        column.addWidget(words)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        set_size(self, 780, 440)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._refresh)
        self.code.textEdited.connect(self._on_typed)
        self.swap.toggled.connect(self._refresh)
        self.group.idToggled.connect(self._refresh)
        (self.group.button(0) if self._proposals else self.other).setChecked(True)
        self._refresh()

    def choice(self) -> CrsChoice | None:
        """What is chosen at the moment; None while no code is given."""
        from gisviewer.layers.crs import CrsChoice

        number = self.group.checkedId()
        if 0 <= number < len(self._proposals):
            return self._proposals[number].choice
        code = self.code.text().strip()
        code = f"EPSG:{code}" if code.isdigit() else code
        return CrsChoice(code, self.swap.isChecked()) if code else None

    def _on_typed(self) -> None:
        self.other.setChecked(True)
        self._typing.start()

    def _refresh(self) -> None:
        self.swap.setEnabled(self.other.isChecked())
        choice = self.choice()
        box, problem = None, ""
        if choice is not None and self._needed.bounds is not None:
            from gisviewer.layers.crs import bounds_in_degrees

            try:
                box = bounds_in_degrees(self._needed.bounds, choice)
            except LayerError as error:
                problem = error.message
            else:
                problem = "" if box is not None else tr("The coordinates do not fit this system.")
        self.preview.show_box(box)
        self.where.setText(problem if box is None else self._describe(box))
        is_usable = choice is not None and (box is not None or self._needed.bounds is None)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_usable)

    def _describe(self, box: tuple[float, float, float, float]) -> str:
        lon, lat = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        country = self._name_place(lon, lat)
        place = tr("{lat}° N, {lon}° E", lat=f"{lat:.2f}", lon=f"{lon:.2f}")
        return (
            tr("Lies at {place}, in {country}.", place=place, country=country)
            if country
            else (tr("Lies at {place}, at sea.", place=place))
        )
