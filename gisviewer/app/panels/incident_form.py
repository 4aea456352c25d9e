"""The fields of an incident as a form; each change is handed on as a named step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from gisviewer.app.casualties_text import read_casualties, write_casualties
from gisviewer.app.models.incidents import PRECISION_WORDS
from gisviewer.app.theme import GAP
from gisviewer.app.words import mark, read_day, tr, tr_code
from gisviewer.domain.incidents import UNCLASSIFIED, Actor, DatePrecision, Incident
from gisviewer.errors import GisviewerError
from gisviewer.project.edits import set_fields

DATE_PRECISION_WORDS = {
    DatePrecision.DAY: mark("To the day"),
    DatePrecision.DAYS: mark("Two to six days"),
    DatePrecision.WEEK: mark("A week"),
    DatePrecision.MONTH: mark("A month"),
    DatePrecision.YEAR: mark("A year"),
}
Change = Callable[[str, Incident], None]
"""(name of the step, the incident as it shall be)"""


class NotesField(QPlainTextEdit):
    """A field of several lines that says when it is left."""

    def __init__(self, on_left: Callable[[], None]) -> None:
        super().__init__()
        self._on_left = on_left
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: Any) -> None:
        """Hand the text on."""
        super().focusOutEvent(event)
        self._on_left()


class IncidentForm(QWidget):
    """Edits one incident; a value that cannot be read stays in its field and is told."""

    def __init__(self, change: Change, tell: Callable[[GisviewerError], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change = change
        self._tell = tell
        self._incident: Incident | None = None
        self.title = self._line(self._on_title)
        self.type = self._choice(self._on_type)
        self.sub_type = self._choice(self._on_sub_type)
        self.date_start = self._line(self._on_dates, "YYYY-MM-DD")
        self.date_end = self._line(self._on_dates, "YYYY-MM-DD")
        self.date_precision = QComboBox()
        self.date_precision.addItem(tr("Not known"), None)
        for precision, words in DATE_PRECISION_WORDS.items():
            self.date_precision.addItem(tr(words), int(precision))
        self.date_precision.activated.connect(self._on_date_precision)
        self.actors = self._line(self._on_actors, tr("Names, with “;” between them"))
        self.deaths = tuple(self._line(self._on_deaths, words) for words in (tr("low"), tr("best"), tr("high")))
        self.casualties = self._line(self._on_casualties, tr("As in “12 wounded; 300–500 displaced”"))
        self.tags = self._line(self._on_tags, tr("Words, with “;” between them"))
        self.geo_precision = QComboBox()
        for code, words in PRECISION_WORDS.items():
            self.geo_precision.addItem(tr(words), code)
        self.geo_precision.activated.connect(self._on_geo_precision)
        self.notes = NotesField(self._on_notes)
        self.notes.setFixedHeight(3 * self.fontMetrics().lineSpacing() + GAP + 4)
        self._lay_out()

    def show_incident(self, incident: Incident, kinds: Iterable[tuple[str, str]]) -> None:
        """Fill the fields; one that the user is typing in is left alone as long as the incident stays the same.

        `kinds` are the (type, sub-type) to choose from.
        """
        is_same = self._incident is not None and self._incident.id == incident.id
        self._incident = incident
        self._set(self.title, incident.title, is_same)
        kinds = tuple(kinds)
        types = {UNCLASSIFIED, incident.event_type, *(kind for kind, _sub in kinds)}
        self._fill(self.type, types, incident.event_type, is_same)
        sub_types = {"", incident.sub_event_type, *(sub for kind, sub in kinds if kind == incident.event_type)}
        self._fill(self.sub_type, sub_types, incident.sub_event_type, is_same)
        self._set(self.casualties, write_casualties(incident.casualties), is_same)
        self._set(self.tags, "; ".join(incident.tags), is_same)
        self._set(self.date_start, incident.date_start.isoformat() if incident.date_start else "", is_same)
        self._set(self.date_end, incident.date_end.isoformat() if incident.date_end else "", is_same)
        precision = incident.date_precision
        self.date_precision.setCurrentIndex(self.date_precision.findData(None if precision is None else int(precision)))
        self._set(self.actors, "; ".join(actor.name for actor in incident.actors), is_same)
        counts = (incident.fatalities_low, incident.fatalities_best, incident.fatalities_high)
        for field, count in zip(self.deaths, counts, strict=True):
            self._set(field, "" if count is None else str(count), is_same)
        self.geo_precision.setCurrentIndex(self.geo_precision.findData(incident.geo_precision))
        if not (is_same and self.notes.hasFocus()):
            self.notes.setPlainText(incident.notes)

    def _lay_out(self) -> None:
        dates, deaths = QWidget(), QWidget()
        for holder, fields in ((dates, (self.date_start, self.date_end)), (deaths, self.deaths)):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GAP // 2)
            for field in fields:
                row.addWidget(field)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP - 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[str, QWidget, tuple[QWidget, ...]], ...] = (
            (tr("Title"), self.title, (self.title,)),
            (tr("Type"), self.type, (self.type,)),
            (tr("Sub-type"), self.sub_type, (self.sub_type,)),
            (tr("Dates"), dates, (self.date_start, self.date_end)),
            (tr("Known"), self.date_precision, (self.date_precision,)),
            (tr("Actors"), self.actors, (self.actors,)),
            (tr("Deaths"), deaths, self.deaths),
            (tr("Casualties"), self.casualties, (self.casualties,)),
            (tr("Precision"), self.geo_precision, (self.geo_precision,)),
            (tr("Tags"), self.tags, (self.tags,)),
            (tr("Notes"), self.notes, (self.notes,)),
        )
        for words, content, named in rows:
            form.addRow(words, content)
            for part in named:
                hint = part.placeholderText() if isinstance(part, QLineEdit) else ""
                part.setAccessibleName(f"{words} {hint}".strip())

    def _line(self, on_done: Callable[[], None], hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setMinimumWidth(40)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(on_done)
        return field

    @staticmethod
    def _choice(on_done: Callable[[], None]) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.activated.connect(on_done)
        field = QLineEdit()
        field.editingFinished.connect(on_done)
        box.setLineEdit(field)
        return box

    @staticmethod
    def _fill(box: QComboBox, choices: set[str], chosen: str, is_same: bool) -> None:
        field = box.lineEdit()
        if not (is_same and field is not None and field.hasFocus() and field.isModified()):
            box.clear()
            for code in sorted(choices):
                box.addItem(tr_code(code), code)
            box.setCurrentText(tr_code(chosen))

    @staticmethod
    def _set(field: QLineEdit, text: str, is_same: bool) -> None:
        if not (is_same and field.hasFocus() and field.isModified()):
            field.setText(text)
            field.setCursorPosition(0)

    def _apply(self, name: str, **values: Any) -> None:
        if self._incident is not None:
            changed = set_fields(self._incident, values)
            if changed != self._incident:
                self._change(name, changed)

    def _on_title(self) -> None:
        title = self.title.text().strip()
        if title:
            self._apply(tr("Change the title"), title=title)

    def _on_type(self) -> None:
        self._apply(tr("Change the type"), event_type=_chosen_code(self.type) or UNCLASSIFIED)

    def _on_sub_type(self) -> None:
        self._apply(tr("Change the sub-type"), sub_event_type=_chosen_code(self.sub_type))

    def _on_casualties(self) -> None:
        if self._incident is None or not self.casualties.isModified():
            return
        try:
            casualties = read_casualties(self.casualties.text(), self._incident.casualties)
        except GisviewerError as error:
            self._tell(error)
            return
        self._apply(tr("Change the casualties"), casualties=casualties)

    def _on_tags(self) -> None:
        tags = dict.fromkeys(tag.strip() for tag in self.tags.text().split(";") if tag.strip())
        self._apply(tr("Change the tags"), tags=tuple(tags))

    def _on_dates(self) -> None:
        try:
            start, end = read_day(self.date_start.text()), read_day(self.date_end.text())
            if start is not None and end is not None and start > end:
                raise GisviewerError(
                    tr("The incident would end before it begins."), tr("Check the two dates; the first is the start.")
                )
        except GisviewerError as error:
            self._tell(error)
            return
        incident = self._incident
        if incident is not None and (start, end) != (incident.date_start, incident.date_end):
            precision = DatePrecision.DAY if start is not None and start == (end or start) else incident.date_precision
            known = None if start is None and end is None else precision
            self._apply(tr("Change the dates"), date_start=start, date_end=end or start, date_precision=known)

    def _on_date_precision(self) -> None:
        code = self.date_precision.currentData()
        self._apply(
            tr("Change how exactly the date is known"), date_precision=None if code is None else DatePrecision(code)
        )

    def _on_actors(self) -> None:
        if self._incident is None:
            return
        known = {actor.name: actor for actor in self._incident.actors}
        names = [name.strip() for name in self.actors.text().split(";") if name.strip()]
        self._apply(tr("Change the actors"), actors=tuple(known.get(name, Actor(name)) for name in names))

    def _on_deaths(self) -> None:
        try:
            low, best, high = (_read_count(field.text()) for field in self.deaths)
            known = [count for count in (low, best, high) if count is not None]
            if known != sorted(known):
                raise GisviewerError(
                    tr("The numbers of deaths are not in order."), tr("The low one comes first, the high one last.")
                )
        except GisviewerError as error:
            self._tell(error)
            return
        self._apply(tr("Change the number of deaths"), fatalities_low=low, fatalities_best=best, fatalities_high=high)

    def _on_geo_precision(self) -> None:
        self._apply(tr("Change the precision"), geo_precision=self.geo_precision.currentData())

    def _on_notes(self) -> None:
        self._apply(tr("Change the notes"), notes=self.notes.toPlainText())


def _read_count(text: str) -> int | None:
    if not text.strip():
        return None
    try:
        count = int(text.strip())
    except ValueError:
        count = -1
    if count < 0:
        message = tr("“{text}” is not a number of people.", text=text.strip())
        raise GisviewerError(message, tr("Write a whole number, or leave the field empty where none is reported."))
    return count


def _chosen_code(box: QComboBox) -> str:
    """The name of the codebook that is chosen under its translation, or what was typed instead."""
    text = box.currentText().strip()
    row = box.findText(text, Qt.MatchFlag.MatchExactly)
    return str(box.itemData(row)) if row >= 0 else text
