"""The rules of the project: in their order, switched on and off, taken to and from files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.plain_tree import RECORD_ID, PlainTree
from gisviewer.app.panels.why import describe_place
from gisviewer.app.panels.wrapped_button import make_label
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, moment_text, tr
from gisviewer.project.rules import Rule, RuleAction
from gisviewer.project.teach import order_rules
from gisviewer.project.workspace import Notice, Table, Workspace

_HEADINGS = (mark("Words"), mark("What they mean"), mark("Only in"), mark("By"), mark("When"))


class RulesDialog(QDialog):
    """Works on the workspace at once, each change a step that can be undone."""

    apply_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_size(self, 820, 420)
        self._workspace = workspace
        self._unsubscribe: Callable[[], None] = workspace.subscribe(self._on_notice)
        self.finished.connect(lambda _code: self._unsubscribe())
        self.tree = PlainTree([tr(heading) for heading in _HEADINGS], (180, 300, 70, 60), tr("Rules"))
        # Later: the step fills the list anew, and the row that was ticked is still in use by then.
        self.tree.itemChanged.connect(lambda: QTimer.singleShot(0, self, self._on_ticked))
        self.tree.currentItemChanged.connect(lambda: self._enable())
        empty = EmptyState(
            tr("No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.")
        )
        self._stack = OrEmpty(self.tree, empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        column.setSpacing(GAP)
        note = tr("The first rule that matches decides. Articles that are opened later follow the rules too.")
        column.addWidget(make_label(note, "muted"))
        column.addWidget(self._stack, 1)
        column.addLayout(self._make_buttons())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column.addWidget(close)
        self._fill()

    def _make_buttons(self) -> QHBoxLayout:
        """What is done to the rule in use at the left, what is done to all at the right."""
        self._of_rule = [
            _make_button(tr("Up"), lambda: self._move(-1)),
            _make_button(tr("Down"), lambda: self._move(1)),
            _make_button(tr("Remove"), self._remove),
        ]
        of_all = (
            _make_button(tr("Apply all now"), self.apply_wanted.emit),
            _make_button(tr("Import …"), self.import_wanted.emit),
            _make_button(tr("Export …"), self.export_wanted.emit),
        )
        row = QHBoxLayout()
        for button in self._of_rule:
            row.addWidget(button)
        row.addStretch(1)
        for button in of_all:
            row.addWidget(button)
        return row

    def _on_notice(self, notice: Notice) -> None:
        if notice.touches(Table.RULES):
            self._fill()

    def _fill(self) -> None:
        current = self.tree.current_id
        self.tree.blockSignals(True)
        self.tree.clear()
        for rule in self._workspace.rules:
            texts = (rule.surface, _say(rule), rule.country, rule.created_by, moment_text(rule.created_at))
            item = self.tree.add_row(texts, rule.id)
            item.setCheckState(0, Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked)
            if rule.id == current:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self._stack.set_empty(not self._workspace.rules)
        self._enable()

    def _enable(self) -> None:
        for button in self._of_rule:
            button.setEnabled(self.tree.currentItem() is not None)

    def _on_ticked(self) -> None:
        ticked = set(self.tree.ticked_ids)
        changed = {
            rule.id: replace(rule, enabled=rule.id in ticked)
            for rule in self._workspace.rules
            if rule.enabled != (rule.id in ticked)
        }
        if changed:
            words = ", ".join(f"“{rule.surface}”" for rule in changed.values())
            self._workspace.edit(tr("Switch the rule {words} on or off", words=words), Table.RULES, dict(changed))

    def _move(self, step: int) -> None:
        keys = [str(item.data(0, RECORD_ID)) for item in self.tree.rows]
        here = keys.index(self.tree.current_id)
        there = here + step
        if 0 <= there < len(keys):
            keys[here], keys[there] = keys[there], keys[here]
            self._workspace.apply(order_rules(self._workspace, tr("Order the rules"), keys))

    def _remove(self) -> None:
        rule = next((rule for rule in self._workspace.rules if rule.id == self.tree.current_id), None)
        if rule is not None:
            self._workspace.edit(tr("Remove the rule “{words}”", words=rule.surface), Table.RULES, {rule.id: None})


def _make_button(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    return button


def _say(rule: Rule) -> str:
    if rule.action is RuleAction.REJECT or rule.place is None:
        return tr("rejected: {reason}", reason=rule.reason)
    return f"{rule.place.name}, {describe_place(rule.place)}"
