"""A report to read and copy: what happened, with versions and paths for those who mend the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.sizes import fixed_font, set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr


class ReportDialog(QDialog):
    """Shows a report as plain text; its main button copies it."""

    def __init__(self, text: str, hint: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Details"))
        set_size(self, 680, 460)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for words, name in ((text, "heading"), (hint, "muted")):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setObjectName(name)
            label.setVisible(bool(words))
            column.addWidget(label)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(fixed_font(self))
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("The report"))
        column.addWidget(self.report, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(tr("Copy the report"))
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._on_copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))
