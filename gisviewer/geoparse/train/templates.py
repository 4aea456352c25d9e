"""Sentences of our own about conflicts, with gaps for names: contexts that the training texts do not have."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from gisviewer.geoparse.lexicon import GIVEN_NAMES

_COUNT = 3
_GAP = re.compile(r"\{(P|G|S)\}")
# P is a place; G a given name and S a surname, which is spelled like a place but is none.
_SENTENCES = (
    "Shelling hit the outskirts of {P} overnight, residents said.",
    "Fighters withdrew from {P} and {P} on Tuesday, the army said.",
    "The {P}-{P} road was closed after a mine blast near {P}.",
    "{P}: two people were hurt when a drone hit a bus.",
    "A checkpoint between {P} and {P} came under fire.",
    "{G} {S}, a spokesman for the brigade, denied the report.",
    "Mr. {S} did not say when the crossing would reopen.",
    "“We left {P} with nothing,” said {G} {S}, 34.",
    "Clashes went on in {P}, {P} and {P} for a third day.",
    "The convoy was on its way from {P} to {P} when it was ambushed.",
    "Monitors counted 14 explosions south of {P}.",
    "The mayor of {P} has asked for help; {P} has not answered.",
    "Aid reached the {P} camp only on Friday.",
    "Artillery near {P} fired towards the villages of {P} and {P}.",
    "Colonel {S} commands the troops in {P}.",
    "An air strike on {P} market killed at least nine people.",
    "{P} (north of {P}) has been without power since Monday.",
    "Doctors in {P} treated {G} {S} for burns.",
    "Rebels took the hill above {P}; {G} {S} leads them.",
    "Police in {P} province said that the attackers came from {P}.",
    "The ceasefire around {P} broke down within hours.",
    "Gunmen raided a farm in {P} district and took the cattle.",
    "Protesters marched from {P} Square to the bridge, {S} said.",
    "Nobody knows how many are buried in {P}.",
    "Ms. {S} and {G} {S} were freed in {P} last week.",
    "According to the ministry, {P}, {P} and the heights above {P} are held by its forces.",
    "The {S} Foundation sent tents to {P}.",
    "Soldiers from {P} were moved to the front at {P}.",
    "Boats left {P} at dawn; one sank off {P}.",
    "Looters emptied shops in {P}/{P}.",
)


def make_sentences(name: Callable[[], str], choice: random.Random) -> tuple[str, list[tuple[int, int]]]:
    """A paragraph of a few sentences with names in their gaps, and the spans of those that are places."""
    text = "\n\n"
    spans = []
    givens = sorted(GIVEN_NAMES)
    for sentence in choice.sample(_SENTENCES, _COUNT):
        position = 0
        for gap in _GAP.finditer(sentence):
            text += sentence[position : gap.start()]
            word = choice.choice(givens).capitalize() if gap[1] == "G" else name()
            if gap[1] == "P":
                spans.append((len(text), len(text) + len(word)))
            text += word
            position = gap.end()
        text += sentence[position:] + " "
    return text, spans
