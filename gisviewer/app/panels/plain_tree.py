"""A list with columns for what is read, not edited: the log, findings, rules, what would change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gisviewer.app.words import plain_tip

RECORD_ID = Qt.ItemDataRole.UserRole


class PlainTree(QTreeWidget):
    """Rows of texts, each with the id of what it is about."""

    def __init__(
        self, headings: Sequence[str], widths_px: Sequence[int], spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setHeaderLabels(list(headings))
        self.setAccessibleName(spoken)
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section, width_px in enumerate(widths_px):
            header.resizeSection(section, width_px)

    def add_row(self, texts: Sequence[str], record_id: str) -> QTreeWidgetItem:
        """A row at the end."""
        item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
        item.setData(0, RECORD_ID, record_id)
        for section, text in enumerate(texts):
            item.setToolTip(section, plain_tip(text))
        self.addTopLevelItem(item)
        return item

    @property
    def rows(self) -> list[QTreeWidgetItem]:
        """All rows, from the top."""
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    @property
    def current_id(self) -> str:
        """What the row in use is about, or ""."""
        item = self.currentItem()
        return str(item.data(0, RECORD_ID)) if item is not None else ""

    @property
    def ticked_ids(self) -> list[str]:
        """What the ticked rows are about, from the top."""
        checked = Qt.CheckState.Checked
        return [str(item.data(0, RECORD_ID)) for item in self.rows if item.checkState(0) is checked]
