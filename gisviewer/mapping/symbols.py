"""Form and colour of incidents by their type: the one model behind map, legend and exports.

Colours are Okabe and Ito's, made for colour-blind readers, some darkened for contrast on a light map; every type has a
form of its own too, so that nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gisviewer.domain.incidents import UNCLASSIFIED


@dataclass(frozen=True, slots=True)
class IncidentSymbol:
    """How incidents of one type look. `shape` is one that the page can draw, `color` "#rrggbb"."""

    event_type: str
    shape: str
    color: str


SHAPES = ("circle", "square", "triangle", "diamond", "hexagon", "star", "cross", "pentagon", "drop")

_COLORS = ("#c4420a", "#0067a6", "#00805c", "#b0568a", "#a86f00", "#3a8fc2", "#7a3fa0", "#5b6770")

# The first word that occurs in a type's name decides; the words are those of the codebooks in use (ACLED, UCDP, GTD).
_FAMILIES = (
    (("explos", "shell", "missile", "air strike", "airstrike", "bomb", "remote", "drone"), "star", "#a86f00"),
    (("civilian", "one-sided", "abduct", "assassin", "atrocit"), "diamond", "#7a3fa0"),
    (("protest", "demonstrat", "strike"), "square", "#0067a6"),
    (("riot", "mob", "unrest"), "pentagon", "#b0568a"),
    (("battle", "clash", "armed", "attack", "fight", "state-based", "combat"), "triangle", "#c4420a"),
    (("agreement", "talk", "ceasefire", "diplom", "truce", "treaty", "negotiat"), "hexagon", "#00805c"),
    (("strategic", "deploy", "movement", "develop"), "hexagon", "#3a8fc2"),
    (("disaster", "flood", "earthquake", "accident", "humanitarian"), "drop", "#3a8fc2"),
)

UNCLASSIFIED_SYMBOL = IncidentSymbol(UNCLASSIFIED, "circle", "#b3261e")


def assign_symbols(event_types: Iterable[str]) -> tuple[IncidentSymbol, ...]:
    """A symbol for each type, in the order of their names; no two share both form and colour.

    The same set of types always gets the same symbols.
    """
    symbols: list[IncidentSymbol] = []
    taken: set[tuple[str, str]] = set()
    for event_type in sorted(set(event_types)):
        shape, color = _preferred(event_type)
        if (shape, color) in taken:
            shape, color = _first_free(taken)
        taken.add((shape, color))
        symbols.append(IncidentSymbol(event_type, shape, color))
    return tuple(symbols)


def _preferred(event_type: str) -> tuple[str, str]:
    if event_type in ("", UNCLASSIFIED):
        return UNCLASSIFIED_SYMBOL.shape, UNCLASSIFIED_SYMBOL.color
    name = event_type.casefold()
    for words, shape, color in _FAMILIES:
        if any(word in name for word in words):
            return shape, color
    return SHAPES[len(name) % len(SHAPES)], _COLORS[sum(map(ord, name)) % len(_COLORS)]


def _first_free(taken: set[tuple[str, str]]) -> tuple[str, str]:
    for turn in range(len(_COLORS) * len(SHAPES)):
        # Both steps are coprime to the lengths, so that shapes and colours change together and all pairs come up.
        pair = SHAPES[turn % len(SHAPES)], _COLORS[(turn + turn // len(SHAPES)) % len(_COLORS)]
        if pair not in taken:
            return pair
    return SHAPES[0], _COLORS[0]
