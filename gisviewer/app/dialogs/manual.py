"""The manual: its chapters beside its text, and a field to find words in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
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

from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr

_CHAPTER_LEVEL = 2
_POSITION = Qt.ItemDataRole.UserRole
_SIZE = QSize(980, 700)
_PICTURE_PX = 660


class ManualDialog(QDialog):
    """Shows a Markdown file of our own with the pictures beside it; its links lead nowhere outside."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        set_size(self, _SIZE.width(), _SIZE.height())
        self.browser = _Pages()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(tr("Manual"))
        self.browser.setSource(QUrl.fromLocalFile(str(path)))
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(tr("Chapters"))
        self.chapters.currentItemChanged.connect(self._on_chapter)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self._on_find)
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.search)
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
        if not self.browser.find(self.search.text()):
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find(self.search.text())


class _Pages(QTextBrowser):
    """Text whose wide pictures are shown at the width of a column, in all their pixels."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture, told how wide it is on the screen; anything else as usual."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            image = QImage(self.source().resolved(QUrl(name)).toLocalFile())
            if image.width() > _PICTURE_PX:
                image.setDevicePixelRatio(image.width() / _PICTURE_PX)
            return image
        return super().loadResource(kind, name)
