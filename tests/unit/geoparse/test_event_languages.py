"""Events and victims in French, Spanish, German and Russian."""

from __future__ import annotations

import pytest

from gisviewer.domain.text import Span
from gisviewer.geoparse.events.casualties import find_casualties
from gisviewer.geoparse.events.codebook import load_codebook
from gisviewer.geoparse.events.find import find_events
from gisviewer.geoparse.events.realis import Realis


@pytest.mark.parametrize(
    ("text", "event_type", "killed"),
    [
        ("Au moins 14 civils ont été tués vendredi dans des bombardements à Alep.", "Explosions/Remote violence", 14),
        ("Des affrontements ont fait 9 morts près de Gao.", "Battles", 9),
        ("Siete soldados murieron en combates cerca de Arauca.", "Battles", 7),
        ("Bei Gefechten nahe Donezk wurden drei Soldaten getötet.", "Battles", 3),
        ("Beim Beschuss von Charkiw gab es 5 Tote.", "Explosions/Remote violence", 5),
        ("В результате обстрела Харькова погибли 6 человек.", "Explosions/Remote violence", 6),
        ("Не менее 8 человек погибли при взрыве в Херсоне.", "Explosions/Remote violence", 8),
    ],
)
def test_events_with_their_dead(text: str, event_type: str, killed: int) -> None:
    sentence = Span(0, len(text))
    (event,) = find_events(text, (sentence,), load_codebook())
    assert (event.event_type, event.realis) == (event_type, Realis.HAPPENED)
    counts = {entry.kind: entry.best for entry in find_casualties(text, sentence)}
    assert counts == {"killed": killed}


@pytest.mark.parametrize(
    "text",
    ["L'armée a démenti tout bombardement.", "El ejército negó los bombardeos.", "Die Armee bestritt den Beschuss."],
)
def test_what_is_denied_did_not_happen(text: str) -> None:
    events = find_events(text, (Span(0, len(text)),), load_codebook())
    assert [event.realis for event in events] == [Realis.DENIED]
