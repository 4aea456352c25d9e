from __future__ import annotations

import pytest
from growth import cost_ratio
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.domain.text import Span
from gisviewer.geoparse.sentences import sort_into, split_sentences


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Smith met Gen. A. B. Petrov in St. Louis.", "He left."],
        ["Troops of the U.S. Army fired.", "It was over."],
        ["He lives in the U.S.", "The army is there."],
        ["“It is over.”", "He left for Baku."],
        ["Did they fire?", "Yes!", "They did."],
        ["On Jan. 5 in Charleston, W. Va., two died.", "Police said so."],
        ["Стороны обвинили друг друга.", "Бои шли у г. Степанакерт."],
        ["Es geschah am 3. Oktober in Berlin.", "Danach war Ruhe."],
        ["هل أطلقوا النار؟", "قال المتحدث لا."],
        ["Կռիվները շարունակվում են։", "Երևանը լռում է։"],
        ["युद्ध समाप्त हुआ।", "सैनिक लौटे।"],
        ["The price rose 3.5 percent to $4.20.", "Nobody knows why."],
        ["They waited ... and waited.", "Nothing came."],
    ],
)
def test_sentences(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_wide_marks_need_no_space() -> None:
    assert sentences("战争结束了。士兵回家了！") == ["战争结束了。", "士兵回家了！"]


def test_a_lost_space_still_ends_the_sentence() -> None:
    assert sentences("Both sides fired.The border is closed. See example.com today.") == [
        "Both sides fired.",
        "The border is closed.",
        "See example.com today.",
    ]


def test_lines_end_sentences_in_a_list_of_headlines() -> None:
    assert sentences("Fighting near Goris\nTwo wounded\n\nYEREVAN - It began") == [
        "Fighting near Goris",
        "Two wounded",
        "YEREVAN - It began",
    ]


def test_lines_of_wrapped_text_do_not() -> None:
    text = (
        "Officials in the northern province of Tavush said on Monday that shelling had\n"
        "damaged houses in two villages close to the frontier and that families from\n"
        "Berd were moved to the regional centre before night came and the roads were\n"
        "closed. Nobody was hurt.\n\nThe army did not comment."
    )
    assert [s.split()[0] for s in sentences(text)] == ["Officials", "Nobody", "The"]


def test_an_area_keeps_offsets_into_the_whole_text() -> None:
    text = "Title. One here. Two there."
    assert [s.of(text) for s in split_sentences(text, Span(7, len(text)))] == ["One here.", "Two there."]


@given(st.text(alphabet=st.sampled_from("aB. \n?!”\"'(1é。"), max_size=80) | st.text(max_size=200))
def test_sentences_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    spans = split_sentences(text)
    position = 0
    for span in spans:
        assert not text[position : span.start].strip()
        assert span.of(text).strip() == span.of(text) != ""
        position = span.end
    assert not text[position:].strip()


@pytest.mark.parametrize("unit", [".", "a. ", "\n", " ", "A.\n", "“", "!?", "x"])
def test_time_grows_with_the_length(unit: str) -> None:
    assert cost_ratio(lambda count: split_sentences(unit * count), 30_000, 4) < 10


def test_items_are_sorted_into_the_sentences_that_hold_them() -> None:
    sentences = [Span(start, start + 8) for start in range(0, 80, 10)]
    items = [Span(start, start + 1 + start % 4) for start in range(0, 85, 3)]
    held = sort_into(sentences[::-1], items, lambda span: span)
    assert held == {sentence: [item for item in items if sentence.contains(item)] for sentence in sentences}
