"""Under the list of articles: how far the reading of many files has come, and what to do about those that failed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.reading import Count
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, trn


class ReadingBar(QFrame):
    """Hidden unless several files are being read, or some have failed."""

    cancel_wanted = Signal()
    retry_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Files read"))
        self.cancel = QPushButton(tr("Cancel"))
        self.retry = QPushButton(tr("Try again"))
        self.clear = QPushButton(tr("Take off the list"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP // 2)
        for button in (self.cancel, self.retry, self.clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP // 2, GAP, GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addLayout(buttons)
        self.hide()

    def show_state(self, count: Count, failed: int) -> None:
        """Show the count of the run under way, or how many files are listed as failed."""
        is_run = count.is_running and count.total > 1
        self.setVisible(is_run or bool(failed))
        self.progress.setVisible(is_run)
        self.cancel.setVisible(is_run)
        self.retry.setVisible(not is_run and bool(failed))
        self.clear.setVisible(not is_run and bool(failed))
        not_read = trn("{n} file could not be read", "{n} files could not be read", failed) if failed else ""
        if is_run:
            self.progress.setMaximum(count.total)
            self.progress.setValue(count.done)
            read = tr("{done} of {total} files", done=count.done, total=count.total)
            self.words.setText("\n".join(part for part in (read, not_read) if part))
        else:
            self.words.setText(not_read)
