"""The field of the locator with what it has found."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gisviewer.app.icons import get_icon
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.sizes import scale_px
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr

_SUBTITLE = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
_SHOWN = 40
_DELAY_MS = 120
_WIDTH_PX = 560


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be gone to or done."""

    text: str
    subtitle: str
    icon: str
    run: Callable[[], None]


class Palette(QDialog):
    """Finds while the user types; Enter does the first, arrow keys choose another."""

    def __init__(
        self,
        entries: Sequence[Entry],
        find_places: Callable[[str, Callable[[Iterable[Entry]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """`find_places(words, give)` looks in the gazetteer and gives entries later, on this thread."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(tr("Find anything"))
        self._entries = [(fold(entry.text), entry) for entry in entries]
        self._find_places = find_places
        self._shown: list[Entry] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find actions, incidents, articles, layers, places, coordinates"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineDelegate(_SUBTITLE, self.list))
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFixedSize(scale_px(self, _WIDTH_PX), scale_px(self, 380))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._ask_places)
        self._on_text("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}.get(
                Qt.Key(event.key())
            )
            if step is not None and self.list.count():
                row = min(max(0, self.list.currentRow() + step), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._run(item)
                return True
        return False

    def _on_text(self, text: str) -> None:
        wanted = fold(text).strip()
        words = wanted.split()
        found = [(folded, entry) for folded, entry in self._entries if all(word in folded for word in words)]
        # What begins with the words comes before what merely holds them.
        found.sort(key=lambda pair: not pair[0].startswith(wanted))
        self._shown = [entry for _, entry in found[:_SHOWN]]
        self._refresh()
        self._timer.start()

    def _ask_places(self) -> None:
        text = self.field.text().strip()
        if len(text) >= 2:
            self._find_places(text, lambda entries: self._add_places(text, entries))

    def _add_places(self, text: str, entries: Iterable[Entry]) -> None:
        if self.isVisible() and self.field.text().strip() == text:
            self._shown += list(entries)
            self._refresh()

    def _refresh(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        for number, entry in enumerate(self._shown):
            item = QListWidgetItem(get_icon(entry.icon), entry.text)
            item.setData(_SUBTITLE, entry.subtitle)
            item.setData(_NUMBER, number)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _run(self, item: QListWidgetItem) -> None:
        entry = self._shown[item.data(_NUMBER)]
        self.close()
        entry.run()


def fold(text: str) -> str:
    """Text without case and accents, for comparing what people type."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
