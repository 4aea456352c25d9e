from __future__ import annotations

import pytest
from growth import cost_ratio
from hypothesis import given, settings
from hypothesis import strategies as st

from gisviewer.domain.places import MentionKind, Role
from gisviewer.domain.text import Article, Block, BlockKind, Span
from gisviewer.gazetteer.api import NameIndex
from gisviewer.geoparse.recognize.gazetteer import GazetteerRecognizer

PIECES = [
    "Baku",
    "Moscow",
    "Paris",
    ",",
    ".",
    "-",
    "'",
    "\n",
    "the",
    "in",
    "U.S.",
    "Armenian",
    "38SNF4012",
    "é",
    "北",
    "🙂",
    "W. Va.",
]


@pytest.fixture(scope="module")
def recognizer(replay: NameIndex) -> GazetteerRecognizer:
    return GazetteerRecognizer(replay)


def surfaces(recognizer: GazetteerRecognizer, text: str) -> list[str]:
    return [mention.surface for mention in recognizer.find_mentions([Article("x", text)])[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighting in Nagorno-Karabakh, near Goris.", ["Nagorno-Karabakh", "Goris"]),
        ("The Democratic Republic of the Congo (D.R.C.) said so.", ["Democratic Republic of the Congo", "D.R.C."]),
        ("Clashes at Sake and Minova went on.", ["Sake", "Minova"]),
        ("Armenia's army and Baku's troops met.", ["Armenia", "Baku"]),
        ("A flight to N'Djamena was late.", ["N'Djamena"]),
        ("The U.S. and Russia agreed.", ["U.S.", "Russia"]),
        ("Paris Jackson sang for Mr. Lincoln.", []),
        ("Mobile phones were cut. The mobile network failed.", []),
        ("He sang in Paris.", ["Paris"]),
        ("Storms hit Charleston, W. Va. yesterday.", ["Charleston", "W. Va"]),
        ("Бои идут у Еревана и в Москве, сказали в Нагорном Карабахе.", ["Еревана", "Москве", "Нагорном Карабахе"]),
        ("Bakıda və Azərbaycanda bu gün də olub", ["Bakıda", "Azərbaycanda"]),
        ("Երևանում եւ Հայաստանի", ["Երևանում", "Հայաստանի"]),
        ("ერევანში თქვეს", ["ერევანში"]),
        ("قال وزير في بموسكو", ["بموسكو"]),
    ],
)
def test_places_are_found(recognizer: GazetteerRecognizer, text: str, expected: list[str]) -> None:
    assert surfaces(recognizer, text) == expected


def test_kinds_and_roles(recognizer: GazetteerRecognizer) -> None:
    text = "YEREVAN/BAKU - Armenian troops left Goris. Moscow has not responded. They met at 39.5°N, 46.3°E."
    found = {m.surface: (m.kind, m.role) for m in recognizer.find_mentions([Article("x", text)])[0]}
    assert found == {
        "YEREVAN": (MentionKind.TOPONYM, Role.DATELINE),
        "BAKU": (MentionKind.TOPONYM, Role.DATELINE),
        "Armenian": (MentionKind.DEMONYM, Role.ACTOR),
        "Goris": (MentionKind.TOPONYM, Role.CONTEXT),
        "Moscow": (MentionKind.TOPONYM, Role.ACTOR),
        "39.5°N, 46.3°E": (MentionKind.COORDINATE, Role.CONTEXT),
    }


def test_only_title_and_body_are_searched(recognizer: GazetteerRecognizer) -> None:
    text = "Moscow Times\n\nFire in <Baku> Goris."
    blocks = (
        Block(Span(0, 12), BlockKind.SOURCE),
        Block(Span(14, len(text)), BlockKind.BODY),
        Block(Span(22, 28), BlockKind.MARKUP),
    )
    (mentions,) = recognizer.find_mentions([Article("x", text, blocks=blocks)])
    assert [(m.surface, m.span.of(text)) for m in mentions] == [("Goris", "Goris")]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES)))
def test_mentions_spell_the_text_and_never_overlap(recognizer: GazetteerRecognizer, words: list[str]) -> None:
    text = " ".join(words)
    position = 0
    for mention in recognizer.find_mentions([Article("x", text)])[0]:
        assert mention.span.of(text) == mention.surface
        assert mention.span.start >= position
        position = mention.span.end


def test_a_batch_changes_nothing(recognizer: GazetteerRecognizer) -> None:
    articles = [Article(str(n), text) for n, text in enumerate(["Baku fell.", "", "In Moscow, Idaho.", "Goris"])]
    assert recognizer.find_mentions(articles) == [recognizer.find_mentions([article])[0] for article in articles]


@pytest.mark.parametrize("unit", ["Baku ", ",", "BAKU", "Baku - ", "Б ", "\u202eBaku\n", "<p>Baku</p>", "🙂"])
def test_time_grows_with_the_length(recognizer: GazetteerRecognizer, unit: str) -> None:
    def read(length: int) -> None:
        recognizer.find_mentions([Article("x", unit * (length // len(unit)))])

    assert cost_ratio(read, 25_000, 4) < 10
