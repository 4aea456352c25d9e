"""Steps: named edits over records that are undone and redone as a whole, and where they are written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from gisviewer.jobs import CancelToken, ReportProgress, ignore_progress


class Table(StrEnum):
    """The kinds of records that a workspace holds."""

    ARTICLES = "articles"
    """id -> ArticleResult: the article with all that was found in it."""
    INCIDENTS = "incidents"
    """id -> Incident, as reviewed and edited; the machine's proposal stays in the article's result."""
    LAYERS = "layers"
    """id -> Layer; the order of the layers is the record "layer_order" of SETTINGS."""
    SETTINGS = "settings"
    """name -> a JSON value: layer order, title, view, boundary view, ..."""
    RULES = "rules"
    """id -> Rule: what the reviewer taught for this project."""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record before and after; None means that it was not there, or is no more."""

    table: Table
    id: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Edit:
    """A named step that can be undone as a whole, however many records it changes.

    `at` (UTC) and `reviewer` are filled in when the step is taken.
    """

    name: str
    changes: tuple[RecordChange, ...]
    at: datetime | None = None
    reviewer: str = ""

    def reversed(self) -> Edit:
        """The step that takes this one back."""
        changes = tuple(RecordChange(c.table, c.id, c.after, c.before) for c in reversed(self.changes))
        return replace(self, changes=changes)


class Act(StrEnum):
    """What is done with a step."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    REMEMBER = "remember"
    """Stored, but no step: it is neither undone nor logged."""


@dataclass(frozen=True, slots=True)
class StoredStep:
    """A step of an earlier session: its records are fetched when it is undone or redone.

    `fetch` gives (table, id, value on the far side of the step) in the order of its changes.
    """

    name: str
    at: datetime | None
    reviewer: str
    fetch: Callable[[], tuple[tuple[Table, str, Any], ...]]


Step = Edit | StoredStep


class Journal(Protocol):
    """Where steps are written down before anybody is told of them: the project file."""

    def record(self, act: Act, edit: Edit, report: ReportProgress, token: CancelToken) -> None:
        """Store what an edit changes; for UNDO the edit is the one that is taken back.

        Raises:
            ProjectError: it could not be stored; the workspace then stays as it was.
            Cancelled: nothing of it was stored.
        """
        ...


StoreStep = Callable[[Edit, Callable[[ReportProgress, CancelToken], None]], None]
"""Has a step written by calling the function it is given, on whatever thread, and returns when that is done."""


def store_at_once(_edit: Edit, store: Callable[[ReportProgress, CancelToken], None]) -> None:
    """Write a step in the thread that takes it."""
    store(ignore_progress, CancelToken())
