"""The review queue: one incident after the other, lowest confidence first, a key for each decision."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gisviewer.app.models.incidents import PRECISION_WORDS
from gisviewer.app.panels.candidates import SHOWN, CandidateList
from gisviewer.app.panels.correction import CorrectionBox
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.review_head import ReviewHead
from gisviewer.app.panels.review_keys import KeyButtons, find_key
from gisviewer.app.panels.wrapped_button import make_label
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import interval_text, mark, tr
from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import Candidate
from gisviewer.project.review import RejectReason, ReviewQueue, Scope
from gisviewer.project.teach import surface_of
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

REASON_WORDS = {
    RejectReason.NOT_A_PLACE: mark("Not a place"),
    RejectReason.GOVERNMENT: mark("A government, not a place"),
    RejectReason.NOT_AN_INCIDENT: mark("Not an incident"),
    RejectReason.DUPLICATE: mark("Duplicate"),
}


class ReviewPanel(QWidget):
    """Shows the selected incident for a decision and moves on after each.

    What it asks for is done by others, who tell it with `go_on` when an incident has been corrected.
    """

    decided = Signal(str, Status, str)
    reason_wanted = Signal(str)
    """A reason for rejecting, in words of the user's own."""
    candidate_chosen = Signal(str, object)
    edit_wanted = Signal(str)
    teaching_wanted = Signal()
    correction_begun = Signal(str)
    correction_ended = Signal()
    ghosts_changed = Signal(list)
    shown_changed = Signal(bool)

    def __init__(self, workspace: Workspace, keys_work: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._keys_work = keys_work
        self._in_sight = False
        self.queue = ReviewQueue(workspace)
        self._ghosts: list[dict[str, object]] = []
        self._corrected = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("queue")  # the style sheet shows whether the single keys work
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Review queue"))
        self.head = ReviewHead()
        self.head.scope_chosen.connect(self._on_scope)
        self.title = make_label("", "heading")
        self.sentence = make_label("")
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.facts = make_label("", "muted")
        self.candidates = CandidateList(self.choose)
        self.correction = CorrectionBox()
        self.correction.hide()
        self.correction.given_up.connect(self.end_correction)
        self.teaching = QPushButton()
        self.teaching.setObjectName("primary")
        self.teaching.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.teaching.clicked.connect(self.teaching_wanted)
        self.teaching.hide()
        self._acts = self._make_acts()
        self._lay_out()
        self._refresh()

    # -- what is in sight

    @property
    def current(self) -> Incident | None:
        """The incident under review."""
        return self._workspace.incidents.get(self._workspace.selection.incident_id or "")

    def begin(self) -> None:
        """Start with the least certain incident."""
        self.queue.begin()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._go(next(iter(self.queue.waiting), None))

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        if notice.selection and self._corrected and self._workspace.selection.incident_id != self._corrected:
            self.end_correction()
        if notice.selection or notice.touches(Table.INCIDENTS):
            self._refresh()

    def offer_teaching(self, words: str) -> None:
        """Offer to apply the last correction to other mentions; nothing with an empty text."""
        self.teaching.setText(f"{words}   T" if words else "")
        self.teaching.setVisible(bool(words))

    # -- deciding

    def decide(self, status: Status, reason: str = "") -> None:
        """Take a decision on the incident in sight and go to the next."""
        current = self.current
        if current is not None:
            following = self.queue.next_after(current.id)
            self.decided.emit(current.id, status, reason)
            self._go(following)

    def choose(self, number: int) -> None:
        """Accept candidate `number`, counted from 1, and go to the next incident."""
        current = self.current
        candidates = _candidates_of(current)
        if current is not None and 1 <= number <= len(candidates):
            following = self.queue.next_after(current.id)
            self.candidate_chosen.emit(current.id, candidates[number - 1])
            self._go(following)

    def step(self, step: int) -> None:
        """Go on, or back to what was in sight before, without a decision."""
        here = self._workspace.selection.incident_id
        self._go(self.queue.next_after(here) if step > 0 else self.queue.before(here))

    def skip(self) -> None:
        """Leave the incident for later in this session."""
        current = self.current
        if current is not None:
            following = self.queue.next_after(current.id)
            self.queue.skip(current.id)
            self._go(following)

    def ask_reason(self) -> None:
        """Let the user say in one key why the incident is rejected."""
        current = self.current
        if current is None:
            return
        menu = QMenu(self)
        for number, (reason, words) in enumerate(REASON_WORDS.items(), 1):
            action = menu.addAction(f"&{number}  {tr(words)}")
            action.triggered.connect(lambda _checked=False, reason=reason: self.decide(Status.REJECTED, reason.value))
        other = menu.addAction(f"&{len(REASON_WORDS) + 1}  {tr('Another reason …')}")
        other.triggered.connect(lambda: self.reason_wanted.emit(current.id))
        menu.popup(self.mapToGlobal(self.rect().center()))

    def begin_correction(self) -> None:
        """Let the right place be named, clicked on or drawn."""
        current = self.current
        if current is None:
            return
        self._corrected = current.id
        self._show_correction(True)
        self.correction_begun.emit(current.id)
        self.correction.begin(surface_of(current))

    def end_correction(self) -> None:
        """Go back to the candidates."""
        if self._corrected:
            self._corrected = ""
            self._show_correction(False)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.correction_ended.emit()

    @property
    def corrected(self) -> str:
        """The incident whose place is being corrected, or ""."""
        return self._corrected

    def go_on(self, incident_id: str) -> None:
        """Leave an incident that has been corrected or decided on elsewhere."""
        self.end_correction()
        if self._workspace.selection.incident_id == incident_id:
            self._go(self.queue.next_after(incident_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The single keys of the queue; they can be switched off in the settings."""
        act = None
        if self._keys_work() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            name = find_key(event.key())
            if name.isdigit():
                self.choose(int(name))
                return
            act = self._acts.get(name)
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def set_in_sight(self, in_sight: bool) -> None:
        """Catch up with what happened while out of sight; out of sight, take the ghost markers off the map.

        A panel behind another tab counts as visible for Qt, so its dock has to tell.
        """
        if in_sight == self._in_sight:
            return
        self._in_sight = in_sight
        if in_sight:
            self._refresh()
        else:
            self.end_correction()
            self._show_ghosts([])
        self.shown_changed.emit(in_sight)

    # -- inside

    def _make_acts(self) -> dict[str, Callable[[], None]]:
        return {
            "A": lambda: self.decide(Status.ACCEPTED),
            "U": lambda: self.decide(Status.UNSURE),
            "R": self.ask_reason,
            "C": self.begin_correction,
            "S": self.skip,
            "J": lambda: self.step(1),
            "K": lambda: self.step(-1),
            "E": lambda: self.edit_wanted.emit(self._workspace.selection.incident_id or ""),
            "T": lambda: self.teaching_wanted.emit() if self.teaching.isVisible() else None,
        }

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP + 4, 0, GAP + 4, GAP)
        column.setSpacing(GAP)
        for widget in (self.title, self.sentence, self.facts, self.candidates):
            column.addWidget(widget)
        column.addWidget(self.correction, 1)
        column.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack = OrEmpty(scroll, EmptyState(tr("Nothing is left to review.")))
        body = QWidget()
        body.setObjectName("page")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        foot.addWidget(self.teaching)
        self._buttons = KeyButtons(self._acts)
        foot.addWidget(self._buttons)
        outer.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)  # room for the frame of the focus
        whole.addWidget(body)

    def _show_correction(self, shown: bool) -> None:
        """The field in place of what it needs room from."""
        for widget in (self.candidates, self.facts, self._buttons):
            widget.setVisible(not shown)
        self.correction.setVisible(shown)

    def _on_scope(self, scope: Scope) -> None:
        selection = self._workspace.selection
        current = self.current
        sources = current.sources if current is not None else ()
        self.queue.scope = scope
        self.queue.article_id = selection.article_id or (sources[0].article_id if sources else "")
        self.begin()

    def _go(self, target: str | None) -> None:
        incident = self._workspace.incidents.get(target or "")
        if incident is None:
            self._refresh()
            return
        here = self._workspace.selection.incident_id
        if here is not None:
            self.queue.visit(here)
        source = incident.sources[0] if incident.sources else None
        excerpt = source.excerpts[0] if source is not None and source.excerpts else None
        start = (excerpt.marks[0] if excerpt.marks else excerpt.span).start if excerpt is not None else None
        self._workspace.select(Selection(incident.id, source.article_id if source is not None else None, start))

    def _refresh(self) -> None:
        if not self._in_sight:
            return
        self.head.show_progress(self.queue.progress)
        current = self.current
        self._stack.set_empty(not self.queue.waiting and (current is None or current.status is not Status.NEW))
        if current is None:
            self.title.setText(tr("Press J for the first incident of the queue."))
            self.sentence.clear()
            self.facts.clear()
            self.candidates.show_candidates((), "")
            self._show_ghosts([])
            return
        self.title.setText(current.title)
        self.sentence.setText(self._sentence_html(current))
        self.facts.setText(_facts(current))
        candidates = _candidates_of(current)
        self.candidates.show_candidates(candidates, current.place_id)
        here = (current.lon, current.lat)
        self._show_ghosts(
            [
                {"lon": c.place.lon, "lat": c.place.lat, "label": c.place.name, "number": number}
                for number, c in enumerate(candidates, 1)
                if (c.place.lon, c.place.lat) != here
            ]
        )

    def _show_ghosts(self, ghosts: list[dict[str, object]]) -> None:
        if ghosts != self._ghosts:
            self._ghosts = ghosts
            self.ghosts_changed.emit(ghosts)

    def _sentence_html(self, incident: Incident) -> str:
        for source in incident.sources:
            article = self._workspace.article(source.article_id)
            if article is None or not source.excerpts:
                continue
            excerpt, text = source.excerpts[0], article.text
            parts, end = [], excerpt.span.start
            color = current_theme().selection
            for span in sorted(excerpt.marks):
                parts.append(escape(text[end : span.start]))
                parts.append(f'<b style="background:{color}">{escape(span.of(text))}</b>')
                end = span.end
            return "".join((*parts, escape(text[end : excerpt.span.end])))
        return ""


def _facts(incident: Incident) -> str:
    """The proposed precision and date, in two lines, with what is decided already."""
    radius = tr("±{km} km", km=f"{incident.uncertainty_km:g}") if incident.uncertainty_km else ""
    where = " ".join(part for part in (tr(PRECISION_WORDS.get(incident.geo_precision, "")), radius) if part)
    dated = interval_text(incident.date_start, incident.date_end) or tr("no date")
    phrase = f"“{incident.date_phrase}”" if incident.date_phrase else ""
    place = ", ".join(part for part in (incident.place_name, incident.admin1, incident.country) if part)
    lines = [
        tr("Place: {words}", words=" · ".join(part for part in (place, where) if part)),
        tr("Date: {words}", words=" · ".join(part for part in (dated, phrase) if part)),
    ]
    return "\n".join(lines)


def _candidates_of(incident: Incident | None) -> list[Candidate]:
    if incident is None or incident.resolution is None:
        return []
    return list(incident.resolution.candidates[:SHOWN])
