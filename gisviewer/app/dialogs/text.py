"""A window with text to read: the keys, about."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP


class TextDialog(QDialog):
    """Shows Markdown or HTML of our own; links inside it are followed, links out of it are not."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        set_size(self, 760, 620)
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(False)
        self.browser.document().setDocumentMargin(2 * GAP)
        self.browser.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.browser, 1)
        column.addWidget(buttons)

    def show_markdown(self, text: str) -> None:
        """Show a text of our own."""
        self.browser.setMarkdown(text)
