"""Where a place is corrected: by a name of the gazetteer, by coordinates in any notation, by a click or a drawing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.icons import get_icon, set_icon
from gisviewer.app.panels.two_lines import TwoLineDelegate
from gisviewer.app.panels.why import describe_place
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr
from gisviewer.domain.places import GeometryKind, Place
from gisviewer.project.positions import Position, read_position

_SUBTITLE = Qt.ItemDataRole.UserRole
_TARGET = Qt.ItemDataRole.UserRole + 1
_DELAY_MS = 120
_ROWS_SEEN = 3


class CorrectionBox(QWidget):
    """A field that finds while the user types; Enter takes the row in use, arrow keys choose another."""

    words_entered = Signal(str)
    """Places of this name are wanted; `set_places` gives them."""
    place_chosen = Signal(object)
    position_chosen = Signal(float, float)
    drawing_wanted = Signal(GeometryKind)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("A name, or coordinates in any notation"))
        self.field.setAccessibleName(tr("The right place: a name, or coordinates"))
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineDelegate(_SUBTITLE, self.list))
        self.list.setAccessibleName(tr("Places found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        self.list.setMinimumHeight(_ROWS_SEEN * (2 * self.fontMetrics().height() + GAP))
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.field)
        column.addLayout(self._make_tools())
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(lambda: self.words_entered.emit(self.field.text().strip()))

    def begin(self, words: str) -> None:
        """Start with the words of the article, ready to be overwritten."""
        self.list.clear()
        self.field.setText(words)
        self._on_text(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_places(self, words: str, places: Iterable[Place]) -> None:
        """Show the places of a name, where it is still the one in the field."""
        if words != self.field.text().strip() or read_position(words) is not None:
            return
        self.list.clear()
        for place in places:
            self._add(place.name, describe_place(place), "pin", place)
        self.note.setText("" if self.list.count() else tr("No place of this name is known: click on the map, or draw."))
        self.list.setCurrentRow(0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field keeps the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self.list.count():
            self.list.setCurrentRow(min(max(0, self.list.currentRow() + step), self.list.count() - 1))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._take(item)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return True
        return False

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        for kind, icon, words, tip in (
            (GeometryKind.POINT, "target", tr("&Point"), tr("Click the place on the map (Alt+P)")),
            (GeometryKind.LINE, "line", tr("&Line"), tr("Draw a line on the map (Alt+L)")),
            (GeometryKind.AREA, "area", tr("A&rea"), tr("Draw an area on the map (Alt+R)")),
        ):
            button = QToolButton()
            set_icon(button, icon)
            button.setText(words)
            button.setToolTip(tip)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked=False, kind=kind: self.drawing_wanted.emit(kind))
            row.addWidget(button)
        row.addStretch(1)
        back = QToolButton()
        back.setText(tr("Back"))
        back.setToolTip(tr("Leave the place as it is (Escape)"))
        back.clicked.connect(self.given_up)
        row.addWidget(back)
        return row

    def _on_text(self, text: str) -> None:
        self._timer.stop()
        self.note.setText("")
        position = read_position(text)
        if position is not None:
            self.list.clear()
            self._add(f"{position.lat:.5f}, {position.lon:.5f}", tr("These coordinates"), "target", position)
            self.list.setCurrentRow(0)
        elif len(text.strip()) >= 2:
            self._timer.start()
        else:
            self.list.clear()

    def _add(self, text: str, subtitle: str, icon: str, target: Place | Position) -> None:
        item = QListWidgetItem(get_icon(icon), text)
        item.setData(_SUBTITLE, subtitle)
        item.setData(_TARGET, target)
        self.list.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET)
        if isinstance(target, Place):
            self.place_chosen.emit(target)
        else:
            lon, lat = target
            self.position_chosen.emit(lon, lat)
