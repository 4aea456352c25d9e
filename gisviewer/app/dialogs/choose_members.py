"""Which of the layers in a file to add."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, tr, trn
from gisviewer.layers.members import MemberInfo, MembersNeeded

_SEARCHED_FROM = 12
"""With fewer layers there is nothing to search for."""
_KINDS = (
    ("Point", mark("Points")),
    ("LineString", mark("Lines")),
    ("Curve", mark("Lines")),
    ("Polygon", mark("Areas")),
    ("Surface", mark("Areas")),
    ("Unknown", mark("Of several kinds")),
    ("GeometryCollection", mark("Of several kinds")),
)


class MembersDialog(QDialog):
    """All the layers of a file with a mark for each; those that most people want are marked."""

    def __init__(self, needed: MembersNeeded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add layers"))
        set_size(self, 520, 420)
        words = QLabel(f"{needed.message} {needed.hint}")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.search.setVisible(len(needed.members) > _SEARCHED_FROM)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Layer"), tr("Geometry")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("Layers of the file"))
        has_places = any(member.geometry != "" for member in needed.members)
        for member in needed.members:
            self.tree.addTopLevelItem(_make_item(member, is_checked=_is_wanted(member, has_places)))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setColumnHidden(1, all(member.geometry is None for member in needed.members))
        self.tree.itemChanged.connect(self._refresh)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for text, is_checked in ((tr("Mark all"), True), (tr("Mark none"), False)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, value=is_checked: self._check_all(value))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for widget in (words, self.search, self.tree):
            column.addWidget(widget)
        column.addLayout(row)
        self._refresh()

    def chosen(self) -> frozenset[str]:
        """The addresses of the marked layers."""
        return frozenset(
            item.data(0, Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.checkState(0) == Qt.CheckState.Checked
        )

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _check_all(self, is_checked: bool) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(0, Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)

    def _on_search(self, words: str) -> None:
        for item in self._items():
            item.setHidden(words.casefold() not in item.text(0).casefold())

    def _refresh(self) -> None:
        count = len(self.chosen())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(count > 0)
        ok.setText(trn("Add {n} layer", "Add {n} layers", count))


def _make_item(member: MemberInfo, *, is_checked: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem([member.address, _kind_words(member.geometry)])
    item.setData(0, Qt.ItemDataRole.UserRole, member.address)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
    return item


def _is_wanted(member: MemberInfo, has_places: bool) -> bool:
    return member.is_usual and not (has_places and member.geometry == "")


def _kind_words(geometry: str | None) -> str:
    if geometry is None:
        return ""
    if not geometry:
        return tr("Table without places")
    return next((tr(words) for part, words in _KINDS if part in geometry), geometry)
