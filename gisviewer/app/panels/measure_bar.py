"""The strip above the map while something is measured: what, the figures, and what to do with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gisviewer.app.icons import set_icon
from gisviewer.app.measuring import Measuring
from gisviewer.app.panels.tool_button import make_tool
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr


class MeasureBar(QFrame):
    """`tool_wanted` carries the tool that was chosen, "" to end measuring."""

    tool_wanted = Signal(str)

    def __init__(self, measuring: Measuring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(tr("Measure"))
        self._measuring = measuring
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 3, GAP, 3)
        row.setSpacing(GAP)
        group = QButtonGroup(self)
        self.kinds: dict[str, QToolButton] = {}
        for tool, icon, words in (("measure-line", "line", tr("Line")), ("measure-area", "area", tr("Area"))):
            button = QToolButton()
            set_icon(button, icon)
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, tool=tool: self.tool_wanted.emit(tool))
            group.addButton(button)
            self.kinds[tool] = button
            row.addWidget(button)
        self.text = QLabel()
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMinimumWidth(1)
        self.text.setAccessibleName(tr("Figures"))
        row.addWidget(self.text, 1)
        self.copy = QPushButton(tr("Copy"))
        self.copy.clicked.connect(measuring.copy)
        self.anew = QPushButton(tr("Begin anew"))
        self.anew.clicked.connect(measuring.clear)
        close = make_tool("close", tr("End measuring (Escape)"), lambda: self.tool_wanted.emit(""))
        for end in (self.copy, self.anew, close):
            row.addWidget(end)
        measuring.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def follow_tool(self, tool: str) -> None:
        """Show while a measuring tool is in hand."""
        self.setVisible(tool in self.kinds)
        if tool in self.kinds:
            self.kinds[tool].setChecked(True)
            self._refresh()

    def _refresh(self) -> None:
        self.text.setText(self._measuring.text)
        has_figures = len(self._measuring.points) > 1
        self.copy.setEnabled(has_figures)
        self.anew.setEnabled(bool(self._measuring.points))
