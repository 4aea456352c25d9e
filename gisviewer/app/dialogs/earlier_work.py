"""Earlier work to choose from, with what each holds: what was never saved, or the backups of a project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.panels.plain_tree import RECORD_ID, PlainTree
from gisviewer.app.panels.wrapped_button import make_label
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, moment_text, tr
from gisviewer.project.summaries import ProjectSummary

_HEADINGS = (mark("Last changed"), mark("Articles"), mark("Incidents"), mark("Steps"), mark("First article"))


class EarlierWorkDialog(QDialog):
    """One row for each; it is restored, or discarded where that is offered, or left for later."""

    restore_wanted = Signal(Path)
    discard_wanted = Signal(Path)

    def __init__(
        self, question: str, found: Sequence[ProjectSummary], can_discard: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier work"))
        set_size(self, 680, 320)
        self.tree = PlainTree([tr(heading) for heading in _HEADINGS], (150, 70, 80, 70), tr("Earlier work"))
        for summary in found:
            counts = (str(summary.articles), str(summary.incidents), str(summary.edits))
            self.tree.add_row((moment_text(summary.saved_at), *counts, summary.first_title), str(summary.path))
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self.tree.itemActivated.connect(self._restore)
        buttons = QDialogButtonBox()
        self.restore = QPushButton(tr("Restore"))
        self.restore.setDefault(True)
        self.restore.clicked.connect(self._restore)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        self.discard = QPushButton(tr("Discard"))
        self.discard.clicked.connect(self._discard)
        if can_discard:
            buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        later = buttons.addButton(tr("Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(make_label(question, "heading"))
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)

    def _restore(self) -> None:
        path = self.tree.current_id
        if path:
            self.accept()
            self.restore_wanted.emit(Path(path))

    def _discard(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            path = Path(str(item.data(0, RECORD_ID)))
            self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(item))
            self.discard_wanted.emit(path)
        if not self.tree.topLevelItemCount():
            self.reject()
