"""The review queue: one incident after the other, lowest confidence first, a key for each decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from gisviewer.app.icons import set_icon
from gisviewer.app.models.incidents import PRECISION_WORDS
from gisviewer.app.panels.empty import EmptyState, OrEmpty
from gisviewer.app.panels.why import describe_place
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import interval_text, mark, plain_tip, tr, tr_message, trn
from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.places import Candidate
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

_CANDIDATES_SHOWN = 5
REJECT_REASONS = (
    mark("Not a place"),
    mark("A government, not a place"),
    mark("Not an incident"),
    mark("Duplicate"),
    mark("Other"),
)


class ReviewPanel(QWidget):
    """Shows the selected incident for a decision and moves on after each."""

    decided = Signal(str, object, str)
    candidate_chosen = Signal(str, object)
    correction_requested = Signal(str)
    ghosts_changed = Signal(list)

    def __init__(self, workspace: Workspace, keys_work: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._keys_work = keys_work
        self._skipped: set[str] = set()
        self._ghosts: list[dict[str, object]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Review queue"))
        self.progress = _label("muted")
        self.title = _label("heading")
        self.sentence = _label("")
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.facts = _label("muted")
        self._candidates = QVBoxLayout()
        self._candidates.setSpacing(0)
        body = QWidget()
        body.setObjectName("page")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        column.setSpacing(GAP)
        for widget in (self.progress, self.title, self.sentence, self.facts):
            column.addWidget(widget)
        column.addLayout(self._candidates)
        column.addStretch(1)
        column.addLayout(self._make_buttons())
        self._stack = OrEmpty(body, EmptyState(tr("Nothing is left to review.")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._refresh()

    @property
    def current(self) -> Incident | None:
        """The incident under review."""
        return self._workspace.incidents.get(self._workspace.selection.incident_id or "")

    def begin(self) -> None:
        """Start with the least certain incident."""
        self._skipped.clear()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._go(self._queue()[:1])

    def take_notice(self, notice: Notice) -> None:
        """Follow the workspace."""
        if notice.selection or notice.touches(Table.INCIDENTS):
            self._refresh()

    def decide(self, status: Status, reason: str = "") -> None:
        """Take a decision on the incident in sight and go to the next."""
        current = self.current
        if current is not None:
            following = self._following(current, 1)
            self.decided.emit(current.id, status, reason)
            self._go(following)

    def choose(self, number: int) -> None:
        """Accept candidate `number`, counted from 1, and go to the next incident."""
        current = self.current
        candidates = _candidates_of(current)
        if current is not None and 1 <= number <= len(candidates):
            following = self._following(current, 1)
            self.candidate_chosen.emit(current.id, candidates[number - 1])
            self._go(following)

    def step(self, step: int) -> None:
        """Go on or back without a decision."""
        current = self.current
        self._go(self._following(current, step) if current is not None else self._queue()[:1])

    def skip(self) -> None:
        """Leave the incident for later in this session."""
        current = self.current
        if current is not None:
            following = self._following(current, 1)
            self._skipped.add(current.id)
            self._go(following)

    def ask_reason(self) -> None:
        """Let the user say in one key why the incident is rejected."""
        menu = QMenu(self)
        for number, reason in enumerate(REJECT_REASONS, 1):
            action = menu.addAction(f"&{number}  {tr(reason)}")
            action.triggered.connect(lambda _checked=False, reason=reason: self.decide(Status.REJECTED, tr(reason)))
        menu.popup(self.mapToGlobal(self.rect().center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The single keys of the queue; they can be switched off in the settings."""
        if not self._keys_work() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        keys = Qt.Key
        acts: dict[int, Callable[[], None]] = {
            keys.Key_A: lambda: self.decide(Status.ACCEPTED),
            keys.Key_Return: lambda: self.decide(Status.ACCEPTED),
            keys.Key_Enter: lambda: self.decide(Status.ACCEPTED),
            keys.Key_U: lambda: self.decide(Status.UNSURE),
            keys.Key_R: self.ask_reason,
            keys.Key_C: self._correct,
            keys.Key_S: self.skip,
            keys.Key_J: lambda: self.step(1),
            keys.Key_K: lambda: self.step(-1),
        }
        if keys.Key_1 <= event.key() <= keys.Key_9:
            self.choose(event.key() - keys.Key_0)
        elif event.key() in acts:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the ghost markers off the map."""
        super().hideEvent(event)
        self._show_ghosts([])

    def _make_buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP // 2)
        for number, (icon, words, key, act) in enumerate(
            (
                ("accept", tr("Accept"), "A", lambda: self.decide(Status.ACCEPTED)),
                ("unsure", tr("Unsure"), "U", lambda: self.decide(Status.UNSURE)),
                ("reject", tr("Reject"), "R", self.ask_reason),
                ("edit", tr("Correct"), "C", self._correct),
                ("skip", tr("Skip"), "S", self.skip),
                ("next", tr("Next"), "J", lambda: self.step(1)),
            )
        ):
            button = QToolButton()
            set_icon(button, icon)
            button.setText(f"{words}  {key}")
            button.setAccessibleName(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the keys, here
            button.clicked.connect(lambda _checked=False, act=act: act())
            grid.addWidget(button, number // 3, number % 3)
        return grid

    def _queue(self) -> list[str]:
        waiting = [
            incident
            for incident in self._workspace.incidents.values()
            if incident.status == Status.NEW and incident.id not in self._skipped
        ]
        return [incident.id for incident in sorted(waiting, key=lambda incident: (incident.confidence, incident.id))]

    def _following(self, current: Incident, step: int) -> list[str]:
        queue = self._queue()
        if current.id not in queue:
            return queue[:1]
        others = [key for key in queue if key != current.id]
        return [others[(queue.index(current.id) + min(step, 0)) % len(others)]] if others else []

    def _go(self, target: Sequence[str]) -> None:
        incident = self._workspace.incidents.get(target[0]) if target else None
        if incident is None:
            self._refresh()
            return
        source = incident.sources[0] if incident.sources else None
        excerpt = source.excerpts[0] if source is not None and source.excerpts else None
        start = (excerpt.marks[0] if excerpt.marks else excerpt.span).start if excerpt is not None else None
        self._workspace.select(Selection(incident.id, source.article_id if source is not None else None, start))

    def _correct(self) -> None:
        if self.current is not None:
            self.correction_requested.emit(self.current.id)

    def _refresh(self) -> None:
        incidents = self._workspace.incidents.values()
        done = sum(incident.status != Status.NEW for incident in incidents)
        unsure = sum(incident.status == Status.UNSURE for incident in incidents)
        words = tr("{done} of {total} reviewed", done=done, total=len(incidents))
        self.progress.setText(" · ".join([words, *([trn("{n} unsure", "{n} unsure", unsure)] if unsure else [])]))
        current = self.current
        self._stack.set_empty(not self._queue() and (current is None or current.status != Status.NEW))
        while self._candidates.count():
            item = self._candidates.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if current is None:
            self.title.setText(tr("Press J for the first incident of the queue."))
            self.sentence.setText("")
            self.facts.setText("")
            return
        self.title.setText(current.title)
        self.sentence.setText(self._sentence_html(current))
        dated = interval_text(current.date_start, current.date_end)
        facts = (tr(PRECISION_WORDS.get(current.geo_precision, "")), dated, current.date_phrase)
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        candidates = _candidates_of(current)
        for number, candidate in enumerate(candidates, 1):
            self._candidates.addWidget(self._make_candidate(number, candidate))
        if self.isVisible():
            rivals = [candidate.place for candidate in candidates[1:]]
            self._show_ghosts([{"lon": p.lon, "lat": p.lat, "label": p.name} for p in rivals])

    def _show_ghosts(self, ghosts: list[dict[str, object]]) -> None:
        if ghosts != self._ghosts:
            self._ghosts = ghosts
            self.ghosts_changed.emit(ghosts)

    def _make_candidate(self, number: int, candidate: Candidate) -> QPushButton:
        place = candidate.place
        button = QPushButton(f"{number}   {place.name} · {describe_place(place)} · {candidate.score:.0%}")
        button.setObjectName("link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(plain_tip("\n".join(tr_message(reason.text) for reason in candidate.reasons)))
        button.clicked.connect(lambda: self.choose(number))
        return button

    def _sentence_html(self, incident: Incident) -> str:
        for source in incident.sources:
            result = self._workspace.articles.get(source.article_id)
            if result is None or not source.excerpts:
                continue
            excerpt, text = source.excerpts[0], result.article.text
            parts, end = [], excerpt.span.start
            color = current_theme().selection
            for span in sorted(excerpt.marks):
                parts.append(escape(text[end : span.start]))
                parts.append(f'<b style="background:{color}">{escape(span.of(text))}</b>')
                end = span.end
            return "".join((*parts, escape(text[end : excerpt.span.end])))
        return ""


def _candidates_of(incident: Incident | None) -> list[Candidate]:
    if incident is None or incident.resolution is None:
        return []
    return list(incident.resolution.candidates[:_CANDIDATES_SHOWN])


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
