"""The check of the installation, as it goes on: what is sound, what is not, and what to do about it."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr, trn
from gisviewer.selftest.check import Check, Outcome


class ChecksDialog(QDialog):
    """Fills while the checks run; `make_report` adds the versions to what is copied."""

    def __init__(self, make_report: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check the installation"))
        set_size(self, 720, 520)
        self._make_report = make_report
        self._checks: list[Check] = []
        self.verdict = QLabel(tr("Checking …"))
        self.verdict.setObjectName("heading")
        self.verdict.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._progress.setRange(0, 0)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("What was checked"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(tr("Copy the report"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report()))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for widget in (self.verdict, self._progress):
            column.addWidget(widget)
        column.addWidget(self.browser, 1)
        column.addWidget(buttons)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what has been checked so far."""
        if len(checks) == len(self._checks):
            return
        self._checks = list(checks)
        self.browser.setHtml("".join(_paragraph(check) for check in checks))

    def finish(self, checks: Sequence[Check]) -> None:
        """Show all checks and the verdict."""
        self.show_checks(checks)
        self._progress.hide()
        failed = sum(check.outcome is Outcome.FAILED for check in checks)
        sound = tr("The installation is sound.")
        self.verdict.setText(trn("{n} check failed.", "{n} checks failed.", failed) if failed else sound)

    def report(self) -> str:
        """Versions and checks as plain text."""
        lines = [
            f"{check.outcome.value}  {check.name}: {check.detail} {check.remedy}".rstrip() for check in self._checks
        ]
        return "\n".join([self._make_report(), "", *lines])


def _paragraph(check: Check) -> str:
    theme = current_theme()
    sign, color = {
        Outcome.OK: ("✓", theme.good),
        Outcome.NOTE: ("!", theme.warn),
        Outcome.FAILED: ("✗", theme.bad),
    }[check.outcome]
    remedy = f"<br><i>{html.escape(check.remedy)}</i>" if check.remedy else ""
    name, detail = html.escape(check.name), html.escape(check.detail)
    return f'<p><b style="color:{color}">{sign} {name}</b><br>{detail}{remedy}</p>'
