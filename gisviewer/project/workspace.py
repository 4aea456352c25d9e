"""The one mutable document: what the window shows and edits, with named, undoable steps and no knowledge of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.domain.layers import Layer
from gisviewer.domain.text import Article
from gisviewer.errors import ProjectError
from gisviewer.project.lazy import LazyRecords
from gisviewer.project.rules import Rule
from gisviewer.project.steps import Act, Edit, Journal, RecordChange, Step, StoredStep, StoreStep, Table, store_at_once

# The words of a workspace's callers; what keeps steps takes the rest from `steps`.
__all__ = ["Content", "Edit", "Listener", "Notice", "Selection", "Table", "Workspace"]


@dataclass(frozen=True, slots=True)
class Notice:
    """What listeners are told: which records changed, or that only the selection did."""

    tables: frozenset[Table] = frozenset()
    ids: frozenset[str] = frozenset()
    selection: bool = False
    history: bool = False

    def touches(self, table: Table) -> bool:
        """Whether a record of this kind changed."""
        return table in self.tables


@dataclass(frozen=True, slots=True)
class Selection:
    """The one selection that every view shows.

    It is an incident, and a mention of it (article and offset) where one was clicked.
    """

    incident_id: str | None = None
    article_id: str | None = None
    mention_start: int | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What a workspace begins with: records by table, and the steps of earlier sessions, oldest first.

    `heads` holds the articles whose results are still to be loaded; `undone` is ordered so that its last is the next
    to be redone.
    """

    records: Mapping[Table, Mapping[str, Any]]
    heads: Mapping[str, Article]
    load_result: Callable[[str], ArticleResult] | None = None
    done: tuple[StoredStep, ...] = ()
    undone: tuple[StoredStep, ...] = ()


Listener = Callable[[Notice], None]


class Workspace:
    """Articles, incidents, layers, rules and settings, edited by whole steps.

    Every change goes through `apply`, which tells first the journal (the project file), then the listeners. Views
    subscribe and read. It belongs to one thread. `reviewer` holds the initials that steps are signed with;
    `store_step` has the journal written, perhaps on another thread, and returns when it is.
    """

    def __init__(self, journal: Journal | None = None, content: Content | None = None) -> None:
        self.journal = journal
        self.reviewer = ""
        self.store_step: StoreStep = store_at_once
        self._is_storing = False
        self._tables: dict[Table, MutableMapping[str, Any]] = {table: {} for table in Table}
        self._heads: dict[str, Article] = {}
        self._listeners: list[Listener] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._selection = Selection()
        if content is not None:
            self._fill(content)

    def _fill(self, content: Content) -> None:
        for table, records in content.records.items():
            self._tables[table] = dict(records)
        if content.load_result is not None:
            self._tables[Table.ARTICLES] = LazyRecords(content.heads, content.load_result)
        self._heads = dict(content.heads)
        self._done, self._undone = list(content.done), list(content.undone)

    # -- reading

    @property
    def articles(self) -> MappingProxyType[str, ArticleResult]:
        """The articles with what was found in them, by id, in the order of opening.

        Results of an opened project are loaded one by one when they are asked for: to list articles, use `article`.
        """
        return MappingProxyType(self._tables[Table.ARTICLES])

    def article(self, article_id: str) -> Article | None:
        """An article without what was found in it; never waits for the disk."""
        return self._heads.get(article_id)

    @property
    def article_heads(self) -> MappingProxyType[str, Article]:
        """All articles without what was found in them, in the order of opening."""
        return MappingProxyType(self._heads)

    @property
    def incidents(self) -> MappingProxyType[str, Incident]:
        """The incidents by id."""
        return MappingProxyType(self._tables[Table.INCIDENTS])

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the project, the first that matches deciding."""
        rules: Iterable[Rule] = self._tables[Table.RULES].values()
        return tuple(sorted(rules, key=lambda rule: (rule.position, rule.id)))

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The layers, topmost first."""
        records = self._tables[Table.LAYERS]
        order: Iterable[str] = self._tables[Table.SETTINGS].get("layer_order", ())
        listed = [records[key] for key in order if key in records]
        known = {layer.id for layer in listed}
        return (*(layer for key, layer in records.items() if key not in known), *listed)

    def setting(self, name: str, default: Any = None) -> Any:
        """A setting of this document, or `default`."""
        return self._tables[Table.SETTINGS].get(name, default)

    def record(self, table: Table, key: str) -> Any | None:
        """One record, or None."""
        return self._tables[table].get(key)

    def records(self, table: Table) -> Iterator[tuple[str, Any]]:
        """All records of a kind, in order of arrival."""
        yield from self._tables[table].items()

    # -- editing

    def edit(self, name: str, table: Table, records: Mapping[str, Any]) -> None:
        """Set records (None removes one) as one step; a step that changes nothing is not taken."""
        self.apply(self.make_edit(name, table, records))

    def make_edit(self, name: str, table: Table, records: Mapping[str, Any]) -> Edit:
        """The step that `edit` would take."""
        return self.make_step(name, {table: records})

    def make_step(self, name: str, records: Mapping[Table, Mapping[str, Any]]) -> Edit:
        """A step over records of several kinds; what it would not change is left out of it."""
        changes = (
            RecordChange(table, key, self._tables[table].get(key), value)
            for table, values in records.items()
            for key, value in values.items()
        )
        return Edit(name, tuple(change for change in changes if change.before != change.after))

    def apply(self, edit: Edit) -> None:
        """Take a step: journal it, put it on the undo stack, tell the listeners.

        Raises:
            ProjectError: the project file could not store it; nothing has changed then.
        """
        if not edit.changes:
            return
        edit = replace(edit, at=datetime.now(UTC).replace(microsecond=0), reviewer=self.reviewer)
        self._perform(Act.DO, edit)
        self._done.append(edit)
        self._undone.clear()
        self._tell(edit)

    def remember(self, name: str, value: Any) -> None:
        """Set a setting that is no edit, such as where the map was left: it is stored, never undone, not told."""
        edit = self.make_edit("", Table.SETTINGS, {name: value})
        if edit.changes and not self._is_storing:
            self._perform(Act.REMEMBER, edit)

    @property
    def history(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """The steps taken, oldest first, and those undone, the next to be redone first; name, time and reviewer."""
        return tuple(self._done), tuple(reversed(self._undone))

    @property
    def undo_name(self) -> str | None:
        """The name of the step that `undo` would take back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """The name of the step that `redo` would take again."""
        return self._undone[-1].name if self._undone else None

    def undo(self) -> Edit | None:
        """Take the last step back and give it; None where there is none."""
        if not self._done:
            return None
        edit = self._edit_of(self._done[-1], done=True)
        self._perform(Act.UNDO, edit)
        self._done.pop()
        self._undone.append(edit)
        self._tell(edit)
        return edit

    def redo(self) -> Edit | None:
        """Take the last undone step again and give it; None where there is none."""
        if not self._undone:
            return None
        edit = self._edit_of(self._undone[-1], done=False)
        self._perform(Act.REDO, edit)
        self._undone.pop()
        self._done.append(edit)
        self._tell(edit)
        return edit

    def _edit_of(self, step: Step, done: bool) -> Edit:
        """The whole edit of a step: the side that is not stored is what the workspace holds now."""
        if isinstance(step, Edit):
            return step
        changes = []
        for table, key, stored in step.fetch():
            present = self._tables[table].get(key)
            before, after = (stored, present) if done else (present, stored)
            changes.append(RecordChange(table, key, before, after))
        return Edit(step.name, tuple(changes), step.at, step.reviewer)

    def _perform(self, act: Act, edit: Edit) -> None:
        if self._is_storing:
            raise ProjectError("Another step is being stored.", "Wait until it is done, then try again.")
        self._is_storing = True
        try:
            if self.journal is not None:
                self.store_step(edit, partial(self.journal.record, act, edit))
        finally:
            self._is_storing = False
        for change in (edit.reversed() if act is Act.UNDO else edit).changes:
            self._set(change.table, change.id, change.after)

    def _set(self, table: Table, key: str, value: Any) -> None:
        records = self._tables[table]
        if value is None:
            records.pop(key, None)
        else:
            records[key] = value
        if table is Table.ARTICLES:
            if value is None:
                self._heads.pop(key, None)
            else:
                self._heads[key] = value.article

    def take_over(self, other: Workspace) -> None:
        """Become another document: its records, its steps, its journal. The listeners stay and hear of it."""
        self.journal = other.journal
        self._tables, self._heads = other._tables, other._heads
        self._done, self._undone = other._done, other._undone
        self._selection = Selection()
        self._notify(Notice(tables=frozenset(Table), selection=True, history=True))

    # -- selecting and listening

    @property
    def selection(self) -> Selection:
        """What is selected; never part of the undo stack."""
        return self._selection

    def select(self, selection: Selection) -> None:
        """Select something, or nothing with `Selection()`."""
        if selection != self._selection:
            self._selection = selection
            self._notify(Notice(selection=True))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change; the returned function ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, edit: Edit) -> None:
        tables = frozenset(change.table for change in edit.changes)
        self._notify(Notice(tables=tables, ids=frozenset(change.id for change in edit.changes), history=True))

    def _notify(self, notice: Notice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)
