"""Values of the domain."""

from __future__ import annotations

import pytest

from gisviewer.domain.incidents import incident_id
from gisviewer.domain.text import Article, Block, BlockKind, Span, text_id


def test_span_refuses_to_run_backwards() -> None:
    with pytest.raises(ValueError, match="runs forward"):
        Span(5, 4)


@pytest.mark.parametrize(
    ("a", "b", "expected"), [((0, 3), (3, 5), False), ((0, 4), (3, 5), True), ((0, 9), (3, 5), True)]
)
def test_spans_overlap_only_where_they_share_a_character(
    a: tuple[int, int], b: tuple[int, int], expected: bool
) -> None:
    assert Span(*a).overlaps(Span(*b)) is expected
    assert Span(*b).overlaps(Span(*a)) is expected


def test_only_title_and_body_are_searched() -> None:
    article = Article(
        id="a",
        text="Title\nCredit\nBody",
        blocks=(
            Block(Span(0, 5), BlockKind.TITLE),
            Block(Span(6, 12), BlockKind.CREDIT),
            Block(Span(13, 17), BlockKind.BODY),
        ),
    )
    assert [span.of(article.text) for span in article.searchable] == ["Title", "Body"]


def test_ids_are_stable_and_differ() -> None:
    assert text_id("a") == text_id("a") != text_id("b")
    assert incident_id("x", Span(1, 2)) == incident_id("x", Span(1, 2)) != incident_id("x", Span(1, 3))
