"""What the user is told: a message bar for what can wait, a dialog only for a decision."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QSizePolicy, QToolButton, QWidget

from gisviewer.app.diagnostics import describe_failure
from gisviewer.app.dialogs.report import ReportDialog
from gisviewer.app.icons import get_icon, set_icon
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr, tr_message, trn
from gisviewer.errors import GisviewerError
from gisviewer.jobs import Cancelled

Severity = Literal["info", "good", "warning", "error"]
_LOGGER = logging.getLogger(__name__)
_PLAIN = Qt.TextFormat.PlainText
_INFO_STAYS_MS = 8000
_KEPT = 200


@dataclass(frozen=True, slots=True)
class Message:
    """One message: what happened, what to do about it, and what a report needs to know."""

    severity: Severity
    text: str
    hint: str = ""
    details: str = ""
    action: tuple[str, Callable[[], object]] | None = None


class MessageBar(QFrame):
    """The bar above the map: one message at a time, the newest, with a count of those that wait behind it."""

    def __init__(self, show_details: Callable[[Message], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(tr("Messages"))
        self.history: list[Message] = []
        self._waiting: list[Message] = []
        self._show_details = show_details
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(_PLAIN)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QLabel()
        self._more.setObjectName("muted")
        self._action = QPushButton()
        self._details = QPushButton(tr("Details"))
        close = QToolButton()
        set_icon(close, "close")
        close.setToolTip(tr("Close the message"))
        close.setAccessibleName(tr("Close the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, GAP - 2, GAP, GAP - 2)
        row.setSpacing(GAP)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for widget in (self._more, self._action, self._details, close):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        close.clicked.connect(self.dismiss)
        self._details.clicked.connect(self._on_details)
        self._action.clicked.connect(self._on_action)
        self.hide()

    @property
    def current(self) -> Message | None:
        """The message in sight."""
        return self._waiting[-1] if self._waiting else None

    def push(self, message: Message) -> None:
        """Show a message; one that says the same as a waiting one replaces it."""
        self.history = [*self.history[-_KEPT:], message]
        self._waiting = [other for other in self._waiting if other.text != message.text]
        # Good news that has been overtaken by other news needs no reading.
        self._waiting = [other for other in self._waiting if other.severity not in ("info", "good")]
        self._waiting.append(message)
        self._refresh()

    def dismiss(self) -> None:
        """Put the message in sight away and show the one behind it."""
        if self._waiting:
            self._waiting.pop()
        self._refresh()

    def _refresh(self) -> None:
        self._timer.stop()
        message = self.current
        self.setVisible(message is not None)
        if message is None:
            return
        theme = current_theme()
        color = {"info": theme.accent, "good": theme.good, "warning": theme.warn, "error": theme.bad}[message.severity]
        name = {"good": "accept"}.get(message.severity, message.severity)
        self._icon.setPixmap(get_icon(name, color).pixmap(20, 20))
        self._text.setText(f"{message.text}\n{message.hint}" if message.hint else message.text)
        waiting = len(self._waiting) - 1
        self._more.setText(trn("{n} more", "{n} more", waiting) if waiting else "")
        self._details.setVisible(bool(message.details))
        self._action.setVisible(message.action is not None)
        if message.action is not None:
            self._action.setText(message.action[0])
        if message.severity in ("info", "good"):
            self._timer.start(_INFO_STAYS_MS)

    def _on_details(self) -> None:
        if self.current is not None:
            self._show_details(self.current)

    def _on_action(self) -> None:
        message = self.current
        self.dismiss()
        if message is not None and message.action is not None:
            message.action[1]()


class Notices:
    """Where every part of the window sends what the user should know."""

    def __init__(self, parent: QWidget, make_report: Callable[[str], str]) -> None:
        self._parent = parent
        self._make_report = make_report
        self.bar = MessageBar(self._show_details, parent)

    def info(self, text: str, hint: str = "", action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Tell something that needs no answer; it goes away by itself."""
        self.bar.push(Message("info", tr_message(text), tr_message(hint), action=action))

    def good(self, text: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Tell that something asked for is done."""
        self.bar.push(Message("good", text, action=action))

    def warn(self, text: str, hint: str = "", action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Tell something that the user should see; it stays until it is closed."""
        self.bar.push(Message("warning", tr_message(text), tr_message(hint), action=action))

    def error(self, error: BaseException) -> None:
        """Tell of a failure: what the user can act on in words, anything else as a bug with a report."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, GisviewerError):
            _LOGGER.info("%s: %s", type(error).__name__, error)
            self.bar.push(Message("error", tr_message(error.message), tr_message(error.hint)))
            return
        trace = describe_failure(error)
        _LOGGER.error("unexpected error\n%s", trace)
        text = tr("Something went wrong in the program itself; your work is kept.")
        hint = tr("“Details” has a report that you can copy and send.")
        self.bar.push(Message("error", text, hint, details=self._make_report(trace)))

    def ask(self, question: str, choices: dict[str, str], default: str, details: str = "") -> str | None:
        """Ask for a decision; `choices` are keys with button texts. None where the dialog is closed without one."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("GIS Viewer"))
        box.setTextFormat(_PLAIN)
        box.setText(question)
        box.setInformativeText(details)
        buttons = {box.addButton(text, QMessageBox.ButtonRole.ActionRole): key for key, text in choices.items()}
        for button, key in buttons.items():
            if key == default:
                box.setDefaultButton(button)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return next((key for button, key in buttons.items() if button is box.clickedButton()), None)

    def _show_details(self, message: Message) -> None:
        ReportDialog(message.text, message.hint, message.details, self._parent).open()
