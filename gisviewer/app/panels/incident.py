"""The inspector: one incident with its sentences, its fields, and why it is where it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.icons import set_icon
from gisviewer.app.models.incidents import ROLE_WORDS, STATUS_ICONS, STATUS_WORDS
from gisviewer.app.panels.columns import clear
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.incident_form import IncidentForm
from gisviewer.app.panels.why import WhyPanel, describe_place
from gisviewer.app.panels.wrapped_button import WrappedButton
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, tr_message, trn
from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import Candidate, GeometryKind, Resolution
from gisviewer.domain.text import Article, Excerpt
from gisviewer.errors import GisviewerError
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

_EXCERPTS_SHOWN = 4


class IncidentPanel(QWidget):
    """Shows and edits the selected incident; without one, says why a clicked mention was not mapped."""

    decided = Signal(str, object)
    candidate_chosen = Signal(str, object)
    location_entered = Signal(str, str)
    drawing_wanted = Signal(str, GeometryKind)
    excerpt_dropped = Signal(str, object)
    problem_found = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: Incident | None = None
        self._make_head()
        self.form = IncidentForm(self._change, self._tell)
        self.why = WhyPanel(self._on_candidate)
        self._excerpts = QVBoxLayout()
        self._excerpts.setSpacing(GAP // 2)
        body = QWidget()
        body.setObjectName("page")
        body.setMinimumWidth(0)
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP + 4)
        column.setSpacing(GAP)
        column.addWidget(self.head)
        column.addLayout(self._excerpts)
        column.addWidget(_heading(tr("Why here?")))
        column.addWidget(self.why)
        column.addWidget(_heading(tr("Record")))
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self._empty = EmptyState("")
        self._stack = OrEmpty(scroll, self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._refresh()

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        if notice.selection or notice.touches(Table.INCIDENTS) or notice.touches(Table.ARTICLES):
            self._refresh()

    def set_status(self, status: Status) -> None:
        """Give the incident a state of review."""
        if self._shown is not None:
            self.decided.emit(self._shown.id, status)

    def _make_head(self) -> None:
        self.head = QWidget()
        self.place = QLabel()
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setObjectName("heading")
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName("muted")
        self.coordinates = QLineEdit()
        self.coordinates.setPlaceholderText(tr("Latitude, longitude, in any notation"))
        self.coordinates.setAccessibleName(tr("Coordinates"))
        self.coordinates.editingFinished.connect(self._on_coordinates)
        where = QHBoxLayout()
        where.setSpacing(GAP // 4)
        where.addWidget(self.coordinates, 1)
        for kind, icon, words in (
            (GeometryKind.POINT, "target", tr("Choose the place on the map")),
            (GeometryKind.LINE, "line", tr("Draw a line on the map")),
            (GeometryKind.AREA, "area", tr("Draw an area on the map")),
        ):
            where.addWidget(self._make_tool(kind, icon, words))
        states = QHBoxLayout()
        states.setSpacing(GAP // 2)
        self._state_group = QButtonGroup(self)
        self.state_buttons: dict[Status, QToolButton] = {}
        for status in (Status.ACCEPTED, Status.UNSURE, Status.REJECTED):
            button = QToolButton()
            button.setText(tr(STATUS_WORDS[status]))
            set_icon(button, STATUS_ICONS[status])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.clicked.connect(lambda checked, status=status: self.set_status(status if checked else Status.NEW))
            self.state_buttons[status] = button
            states.addWidget(button)
        states.addStretch(1)
        column = QVBoxLayout(self.head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.place)
        column.addWidget(self.facts)
        column.addLayout(where)
        column.addLayout(states)

    def _refresh(self) -> None:
        selection = self._workspace.selection
        incident = self._workspace.incidents.get(selection.incident_id or "")
        self._shown = incident
        self._stack.set_empty(incident is None)
        if incident is None:
            self._empty.label.setText(self._explain_nothing(selection))
            return
        self._show_head(incident)
        self._show_excerpts(incident)
        self.why.show_incident(incident)
        self.form.show_incident(incident, self._kinds())

    def _kinds(self) -> set[tuple[str, str]]:
        """The types and sub-types of the codebook, and those in use."""
        from gisviewer.geoparse.events.codebook import load_codebook

        used = {(other.event_type, other.sub_event_type) for other in self._workspace.incidents.values()}
        try:
            return used | {(kind.event_type, kind.sub_event_type) for kind in load_codebook().classes}
        except GisviewerError:
            return used  # the pipeline tells of a broken codebook

    def _show_head(self, incident: Incident) -> None:
        self.place.setText(incident.place_name or incident.location_text or tr("Not located"))
        place = incident.resolution.place if incident.resolution is not None else None
        area = ", ".join(part for part in (incident.admin1, incident.country) if part)
        claimed = tr("claimed by {states}", states=", ".join(incident.claimants)) if incident.claimants else ""
        radius = tr("±{km} km", km=f"{incident.uncertainty_km:g}") if incident.uncertainty_km else ""
        what = describe_place(place) if place is not None and place.name == incident.place_name else area
        sure = tr("confidence {percent}", percent=f"{incident.confidence:.0%}")
        facts = [tr(ROLE_WORDS[incident.role]), what, claimed, radius, sure]
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        if not (self.coordinates.hasFocus() and self.coordinates.isModified()):
            located = incident.lat is not None and incident.lon is not None
            self.coordinates.setText(f"{incident.lat:.5f}, {incident.lon:.5f}" if located else "")
        for status, button in self.state_buttons.items():
            button.setChecked(incident.status == status)

    def _show_excerpts(self, incident: Incident) -> None:
        clear(self._excerpts)
        excerpts = [(source, excerpt) for source in incident.sources for excerpt in source.excerpts]
        for source, excerpt in excerpts[:_EXCERPTS_SHOWN]:
            article = self._workspace.article(source.article_id)
            if article is not None:
                self._excerpts.addWidget(self._make_quote(incident, article, excerpt))
        if len(excerpts) > _EXCERPTS_SHOWN:
            left = len(excerpts) - _EXCERPTS_SHOWN
            self._excerpts.addWidget(QLabel(trn("and {n} more sentence", "and {n} more sentences", left)))

    def _make_quote(self, incident: Incident, article: Article, excerpt: Excerpt) -> WrappedButton:
        words = " ".join(excerpt.span.of(article.text).split())
        start = excerpt.marks[0].start if excerpt.marks else excerpt.span.start
        selection = Selection(incident.id, article.id, start)
        quote = WrappedButton("quote", words, partial(self._workspace.select, selection))
        quote.setToolTip(tr("Show the sentence in the article"))
        quote.add_line(f"“{words}”")
        if len(incident.sources) > 1:
            quote.add_line(article.title or article.id, "muted")
        drop = QAction(tr("Take this sentence from the incident"), quote)
        drop.triggered.connect(lambda: self.excerpt_dropped.emit(incident.id, excerpt))
        quote.addAction(drop)
        quote.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return quote

    def _explain_nothing(self, selection: Selection) -> str:
        result = self._workspace.articles.get(selection.article_id or "")
        if result is None or selection.mention_start is None:
            return tr("Select a marker, a coloured word or a row of the table.")
        start = selection.mention_start
        for problem in result.problems:
            if problem.span is not None and problem.span.start <= start < problem.span.end:
                words = problem.span.of(result.article.text)
                return tr("“{words}” is not on the map: {reason}", words=words, reason=tr_message(problem.message))
        resolution = next((r for r in result.resolutions if r.mention.span.start == start), None)
        return _explain_unmapped(resolution)

    def _change(self, name: str, incident: Incident) -> None:
        self._workspace.edit(name, Table.INCIDENTS, {incident.id: incident})

    def _tell(self, error: GisviewerError) -> None:
        self.problem_found.emit(error)

    def _on_candidate(self, candidate: Candidate) -> None:
        if self._shown is not None:
            self.candidate_chosen.emit(self._shown.id, candidate)

    def _make_tool(self, kind: GeometryKind, icon: str, words: str) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName("small")
        set_icon(tool, icon)
        tool.setToolTip(words)
        tool.setAccessibleName(words)
        tool.clicked.connect(lambda: self._on_tool(kind))
        return tool

    def _on_tool(self, kind: GeometryKind) -> None:
        if self._shown is not None:
            self.drawing_wanted.emit(self._shown.id, kind)

    def _on_coordinates(self) -> None:
        if self._shown is not None and self.coordinates.isModified():
            self.coordinates.setModified(False)
            self.location_entered.emit(self._shown.id, self.coordinates.text())


def _explain_unmapped(resolution: Resolution | None) -> str:
    if resolution is None:
        return tr("Select a marker, a coloured word or a row of the table.")
    words = resolution.mention.surface
    if resolution.place is None:
        return tr("“{words}” is not on the map: no place was found that is likely enough.", words=words)
    return tr("“{words}” means {place}, but puts nothing on the map.", words=words, place=resolution.place.name)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label
