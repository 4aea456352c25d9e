"""What an export will hold, said while it is being chosen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gisviewer.app.sheets import SCREEN_DPI
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr, trn
from gisviewer.export.plan import ExportPlan, Tally

_CM_PER_INCH = 2.54


class ExportSummary(QFrame):
    """A few lines: what is written, what is left out, and what the reader should be warned of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.facts = QLabel()
        self.warning = QLabel()
        for label in (self.facts, self.warning):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(tr("What will be exported"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self.facts)
        column.addWidget(self.warning)

    def show_plan(self, plan: ExportPlan, tally: Tally, layers: int) -> None:
        """Say what a plan will write; `layers` is how many the map has."""
        self.facts.setText("\n".join(_facts(plan, tally, layers)))
        warnings = list(_warnings(plan, tally))
        self.warning.setText("\n".join(warnings))
        self.warning.setStyleSheet(f"color: {current_theme().warn};")
        self.warning.setVisible(bool(warnings))


def _facts(plan: ExportPlan, tally: Tally, layers: int) -> Iterator[str]:
    written = trn("{n} incident or place is written.", "{n} incidents and places are written.", tally.written)
    missing = trn("{n} of them is not located.", "{n} of them are not located.", tally.not_located)
    yield f"{written} {missing}" if tally.not_located else written
    yield from _left_out(tally)
    if layers:
        if plan.format.kind in ("page", "picture"):
            yield trn("{n} layer is drawn as on the map.", "{n} layers are drawn as on the map.", layers)
        else:
            yield trn("{n} layer is not part of it.", "{n} layers are not part of it.", layers)
    if plan.format.kind == "picture":
        yield _size(plan)


def _left_out(tally: Tally) -> Iterator[str]:
    reasons = (
        (tally.hidden, tr("hidden by the filter")),
        (tally.rejected, tr("rejected")),
        (tally.not_accepted, tr("not accepted yet")),
    )
    parts = [f"{number:,} {words}" for number, words in reasons if number]
    if parts:
        yield tr("Left out: {parts}.", parts=", ".join(parts))


def _size(plan: ExportPlan) -> str:
    centimetres = [f"{side / SCREEN_DPI * _CM_PER_INCH:.1f}" for side in (plan.width_px, plan.height_px)]
    if plan.format.id == "pdf":
        return tr("{width} x {height} cm, text and lines as vectors.", width=centimetres[0], height=centimetres[1])
    pixels = [round(side * plan.dpi / SCREEN_DPI) for side in (plan.width_px, plan.height_px)]
    return tr("{width} x {height} pixels.", width=f"{pixels[0]:,}", height=f"{pixels[1]:,}")


def _warnings(plan: ExportPlan, tally: Tally) -> Iterator[str]:
    if not tally.written:
        yield tr("Nothing is let out this way: the export will be empty, and say so.")
    if tally.unreviewed:
        yield trn(
            "Draft: {n} was not reviewed by a person. The export says so.",
            "Draft: {n} were not reviewed by a person. The export says so.",
            tally.unreviewed,
        )
    if plan.path.exists():
        yield tr("A file of this name exists; you will be asked before it is replaced.")
