"""The one mutable document: what the window shows and edits, with named, undoable steps and no knowledge of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.domain.layers import Layer


class Table(StrEnum):
    """The kinds of records that a workspace holds."""

    ARTICLES = "articles"
    """id -> ArticleResult: the article with all that was found in it."""
    INCIDENTS = "incidents"
    """id -> Incident, as reviewed and edited; the machine's proposal stays in the article's result."""
    LAYERS = "layers"
    """id -> Layer; the order of the layers is the record "order" of SETTINGS."""
    SETTINGS = "settings"
    """name -> a JSON value: layer order, title, rules, boundary view, ..."""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record before and after; None means that it was not there, or is no more."""

    table: Table
    id: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Edit:
    """A named step that can be undone as a whole, however many records it changes."""

    name: str
    changes: tuple[RecordChange, ...]

    def reversed(self) -> Edit:
        """The step that takes this one back."""
        changes = tuple(RecordChange(c.table, c.id, c.after, c.before) for c in reversed(self.changes))
        return Edit(self.name, changes)


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


Listener = Callable[[Notice], None]
Journal = Callable[[Edit], None]


class Workspace:
    """Articles, incidents, layers and settings, edited by whole steps.

    Every change goes through `apply`, which tells the listeners and, first, the journal (the project file). Views
    subscribe and read.
    It belongs to one thread.
    """

    def __init__(self, journal: Journal | None = None) -> None:
        self.journal = journal
        self._tables: dict[Table, dict[str, Any]] = {table: {} for table in Table}
        self._listeners: list[Listener] = []
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._selection = Selection()

    @property
    def articles(self) -> MappingProxyType[str, ArticleResult]:
        """The articles with what was found in them, by id, in the order of opening."""
        return MappingProxyType(self._tables[Table.ARTICLES])

    @property
    def incidents(self) -> MappingProxyType[str, Incident]:
        """The incidents by id."""
        return MappingProxyType(self._tables[Table.INCIDENTS])

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

    def edit(self, name: str, table: Table, records: dict[str, Any]) -> None:
        """Set records (None removes one) as one step; a step that changes nothing is not taken."""
        self.apply(self.make_edit(name, table, records))

    def make_edit(self, name: str, table: Table, records: dict[str, Any]) -> Edit:
        """The step that `edit` would take."""
        present = self._tables[table]
        changes = (RecordChange(table, key, present.get(key), value) for key, value in records.items())
        return Edit(name, tuple(change for change in changes if change.before != change.after))

    def apply(self, edit: Edit) -> None:
        """Take a step: journal it, put it on the undo stack, tell the listeners."""
        if not edit.changes:
            return
        self._perform(edit)
        self._done.append(edit)
        self._undone.clear()
        self._tell(edit)

    @property
    def undo_name(self) -> str | None:
        """The name of the step that `undo` would take back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """The name of the step that `redo` would take again."""
        return self._undone[-1].name if self._undone else None

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self._done:
            edit = self._done[-1]
            self._perform(edit.reversed())
            self._undone.append(self._done.pop())
            self._tell(edit)

    def redo(self) -> None:
        """Take the last undone step again, if there is one."""
        if self._undone:
            edit = self._undone[-1]
            self._perform(edit)
            self._done.append(self._undone.pop())
            self._tell(edit)

    def _perform(self, edit: Edit) -> None:
        if self.journal is not None:
            self.journal(edit)
        for change in edit.changes:
            records = self._tables[change.table]
            if change.after is None:
                records.pop(change.id, None)
            else:
                records[change.id] = change.after

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
