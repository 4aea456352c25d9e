"""Teach once: after a correction, the offer to apply it to other mentions, and the list to decide by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gisviewer.app.dialogs.teach import TeachDialog
from gisviewer.app.notices import Notices
from gisviewer.app.words import tr, trn
from gisviewer.project import teach
from gisviewer.project.workspace import Workspace


class Teaching(QObject):
    """Knows what the last correction could teach."""

    offered = Signal(str)
    """The offer in words; "" where there is none any more."""

    def __init__(self, workspace: Workspace, notices: Notices, trusts: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._trusts = trusts
        self._window = parent
        self._key = ""

    def offer(self, incident_id: str, loudly: bool = False) -> None:
        """Offer what a decision on an incident says of other mentions, where it says anything."""
        rule = teach.propose_rule(self._workspace, incident_id)
        changes = teach.preview_rule(self._workspace, rule, self._trusts()) if rule is not None else []
        if rule is None or not changes:
            if self._key:
                self._key = ""
                self.offered.emit("")
            return
        self._key = incident_id
        words = describe_reach(changes)
        self.offered.emit(tr("“{words}”: apply to {reach}", words=rule.surface, reach=words))
        if loudly:
            self._notices.info(
                tr("The same words stand for a place elsewhere: “{words}”, {reach}.", words=rule.surface, reach=words),
                action=(tr("Apply it there …"), self.ask),
            )

    def ask(self) -> None:
        """Show what would change, and change what is ticked as one step."""
        if self._key not in self._workspace.incidents:
            return
        trusts = self._trusts()
        dialog = TeachDialog(self._workspace, self._key, trusts, self._window)
        if not dialog.exec():
            return
        rule, only = dialog.rule, dialog.ticked
        name = trn("Apply “{words}” to {n} other", "Apply “{words}” to {n} others", len(only), words=rule.surface)
        self._workspace.apply(teach.apply_rule(self._workspace, rule, name, trusts, only))
        self._key = ""
        self.offered.emit("")
        self._notices.good(
            trn(
                "{n} other mention follows the rule now. One undo takes it back.",
                "{n} other mentions follow the rule now. One undo takes all back.",
                len(only),
            )
        )


def describe_reach(changes: list[teach.RuleChange]) -> str:
    """How many mentions in how many articles."""
    articles = {source.article_id for change in changes for source in change.before.sources}
    return tr(
        "{mentions} in {articles}",
        mentions=trn("{n} other mention", "{n} other mentions", len(changes)),
        articles=trn("{n} article", "{n} articles", len(articles)),
    )
