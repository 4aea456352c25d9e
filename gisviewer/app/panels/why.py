"""“Why here?”: the stored trace of a decision in words, and the places that it was chosen from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gisviewer.app.icons import get_icon
from gisviewer.app.panels.columns import clear
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import mark, tr, tr_message
from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import Candidate, FeatureClass, MentionKind, Place, Reason, Resolution

_CANDIDATES_SHOWN = 5
_NEAR_TIE = 0.15
_PLACED_BY_HAND = frozenset({"lon", "lat", "place_id"})

CLASS_WORDS = {
    FeatureClass.COUNTRY: mark("country"),
    FeatureClass.ADMIN1: mark("province"),
    FeatureClass.ADMIN2: mark("district"),
    FeatureClass.DISPUTED: mark("disputed area"),
    FeatureClass.CITY: mark("town"),
    FeatureClass.REGION: mark("region"),
    FeatureClass.SEA: mark("sea"),
    FeatureClass.LAKE: mark("lake"),
    FeatureClass.RIVER: mark("river"),
    FeatureClass.MOUNTAIN: mark("mountain"),
    FeatureClass.ISLAND: mark("island"),
    FeatureClass.LANDFORM: mark("landform"),
    FeatureClass.AIRPORT: mark("airport"),
    FeatureClass.PORT: mark("port"),
    FeatureClass.SITE: mark("site"),
    FeatureClass.BORDER: mark("border"),
    FeatureClass.COORDINATE: mark("coordinate"),
}
KIND_WORDS = {
    MentionKind.TOPONYM: mark("named"),
    MentionKind.DEMONYM: mark("named through its people"),
    MentionKind.BORDER: mark("named as a border"),
    MentionKind.COORDINATE: mark("given as coordinates"),
    MentionKind.RELATIVE: mark("named relative to another place"),
}


def describe_place(place: Place) -> str:
    """A place in one line: its kind and where it lies."""
    parts = [tr(CLASS_WORDS[place.feature_class]), place.admin1, place.country or ", ".join(place.claimants)]
    return ", ".join(part for part in parts if part)


def describe_change(resolution: Resolution) -> str:
    """What would change the decision, from the trace; empty where nothing can be said."""
    chosen, others = resolution.place, [c for c in resolution.candidates if c.place != resolution.place]
    if chosen is None or not others:
        return ""
    rival = others[0]
    margin = resolution.candidates[0].score - rival.score
    if margin < _NEAR_TIE:
        return tr(
            "Close call: {name} ({what}) is almost as likely.", name=rival.place.name, what=describe_place(rival.place)
        )
    return tr(
        "Naming {where} in the same sentence would speak for {name} ({what}).",
        where=rival.place.admin1 or rival.place.country or rival.place.name,
        name=rival.place.name,
        what=describe_place(rival.place),
    )


class WhyPanel(QWidget):
    """The reasons for a place and its rivals; a rival can be chosen instead."""

    def __init__(self, choose: Callable[[Candidate], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = choose
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)

    def show_incident(self, incident: Incident) -> None:
        """Show who or what put an incident where it is, and what it was chosen from."""
        clear(self._column)
        by_hand = _PLACED_BY_HAND.intersection(incident.edited)
        if by_hand:
            who = incident.reviewed_by or tr("a reviewer")
            self._add_text(tr("Placed by {who}, by hand.", who=who))
        resolution = incident.resolution
        if resolution is None:
            if not by_hand:
                self._add_text(tr("There is no trace of the machine's."), muted=True)
            return
        if by_hand:
            proposed = resolution.place
            where = f"{proposed.name}, {describe_place(proposed)}" if proposed is not None else tr("no place")
            self._add_text(tr("The machine proposed {place}, because:", place=where), muted=True)
        else:
            mention = resolution.mention
            self._add_text(tr("“{words}” is {how}.", words=mention.surface, how=tr(KIND_WORDS[mention.kind])))
        for reason in resolution.reasons:
            self._add_reason(reason)
        change = "" if by_hand else describe_change(resolution)
        if change:
            self._add_text(tr("What would change it"), muted=True)
            self._add_text(change)
        rivals = [candidate for candidate in resolution.candidates if candidate.place.id != incident.place_id]
        if rivals:
            self._add_text(tr("Other places of this name"), muted=True)
        for candidate in rivals[:_CANDIDATES_SHOWN]:
            self._add_candidate(candidate)

    def _add_text(self, text: str, muted: bool = False) -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if muted:
            label.setObjectName("muted")
        self._column.addWidget(label)

    def _add_reason(self, reason: Reason) -> None:
        theme = current_theme()
        color = theme.good if reason.weight >= 0 else theme.bad
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        sign = QLabel("+" if reason.weight >= 0 else "−")
        sign.setStyleSheet(f"color: {color}; font-weight: 700;")
        sign.setFixedWidth(12)
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QLabel(tr_message(reason.text))
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(sign)
        layout.addWidget(words, 1)
        self._column.addWidget(row)

    def _add_candidate(self, candidate: Candidate) -> None:
        place = candidate.place
        button = QPushButton(get_icon("pin"), f"{place.name} · {describe_place(place)} · {candidate.score:.0%}")
        button.setObjectName("link")
        button.setToolTip(
            "\n".join(tr_message(reason.text) for reason in candidate.reasons) or tr("Choose this place instead")
        )
        button.clicked.connect(lambda: self._choose(candidate))
        self._column.addWidget(button)
