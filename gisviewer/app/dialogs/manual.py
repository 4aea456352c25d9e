"""The manual: its chapters beside its text, and a field to find words in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.theme import GAP
from gisviewer.app.words import tr

_CHAPTER_LEVEL = 2
_POSITION = Qt.ItemDataRole.UserRole
_SIZE = QSize(980, 700)


class ManualDialog(QDialog):
    """Shows a Markdown file of our own with the pictures beside it; its links lead nowhere outside."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.resize(_SIZE)
        self.browser = _Pages()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(tr("Manual"))
        self.browser.setSource(QUrl.fromLocalFile(str(path)))
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(tr("Chapters"))
        self.chapters.currentItemChanged.connect(self._on_chapter)
        self.find = QLineEdit()
        self.find.setPlaceholderText(tr("Find in the manual"))
        self.find.setAccessibleName(self.find.placeholderText())
        self.find.setClearButtonEnabled(True)
        self.find.returnPressed.connect(self._on_find)
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.find)
        rows.addWidget(self.chapters, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(side)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([220, _SIZE.width() - 220])
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter finds the next place
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        self._list_chapters()

    def _list_chapters(self) -> None:
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == _CHAPTER_LEVEL:
                item = QListWidgetItem(block.text())
                item.setData(_POSITION, block.position())
                self.chapters.addItem(item)
            block = block.next()

    def _on_chapter(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        cursor = QTextCursor(self.browser.document())
        cursor.setPosition(item.data(_POSITION))
        top = self.browser.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.browser.setTextCursor(cursor)
        self.browser.verticalScrollBar().setValue(int(top) - GAP)

    def _on_find(self) -> None:
        if not self.browser.find(self.find.text()):
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find(self.find.text())


class _Pages(QTextBrowser):
    """Text whose pictures are never wider than it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the new width."""
        super().resizeEvent(event)
        document = self.document()
        document.setDocumentMargin(2 * GAP)
        room = self.viewport().width() - 6 * GAP
        block = document.begin()
        while block.isValid():
            for fragment in (part.fragment() for part in block):
                form = fragment.charFormat()
                if form.isImageFormat():
                    image = form.toImageFormat()
                    if image.width() != room:
                        cursor = QTextCursor(document)
                        cursor.setPosition(fragment.position())
                        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                        image.setWidth(room)
                        cursor.setCharFormat(image)
            block = block.next()
