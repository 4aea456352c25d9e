"""Search over articles and incidents."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import make_result, opening

from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Article
from gisviewer.project.search import SearchIndex, fold, query_words
from gisviewer.project.workspace import Table, Workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = Workspace()
    workspace.apply(opening(workspace, make_result(1), make_result(2, surface="Tskhinvali")))
    return workspace


def add_article(workspace: Workspace, text: str, title: str = "A title") -> None:
    workspace.edit("Add", Table.ARTICLES, {"new": ArticleResult(Article("new", text, title))})


def test_all_words_must_be_there_and_incidents_come_first(workspace: Workspace) -> None:
    hits = SearchIndex(workspace).search("TSKHINVALI shelling")
    assert [hit.table for hit in hits] == [Table.INCIDENTS] * 2
    hits = SearchIndex(workspace).search("tskhinvali")
    assert [hit.table for hit in hits] == [Table.INCIDENTS] * 2 + [Table.ARTICLES]
    assert SearchIndex(workspace).search("tskhinvali nowhere") == []


@pytest.mark.parametrize("query", ["", "  ", '""', '" "', "\u0301"])
def test_a_query_without_words_finds_nothing(workspace: Workspace, query: str) -> None:
    assert SearchIndex(workspace).search(query) == []


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("in Şırnak today", "sırnak"),
        ("in São Tomé today", "sao tome"),
        ("in Sa\u0303o Tome\u0301 today", "São Tomé"),
        ("die Straße dort", "STRASSE"),
        ("in Սևան today", "ՍԵՒԱՆ"),
        ("the oﬃce burned", "office"),
        ("the state\n\tcapital", '"state capital"'),
    ],
)
def test_case_and_accents_do_not_matter(workspace: Workspace, text: str, query: str) -> None:
    index = SearchIndex(workspace)
    add_article(workspace, text)
    (hit,) = index.search(query)
    assert hit.id == "new"
    assert hit.span is not None


def test_the_place_of_a_hit_is_told_in_the_text_as_it_is(workspace: Workspace) -> None:
    text = "Die Straße, die oﬃces, Sa\u0303o Paulo"
    add_article(workspace, text)
    (hit,) = SearchIndex(workspace).search("paulo")
    assert hit.span is not None
    assert hit.span.of(text) == "Paulo"


def test_a_quoted_phrase_is_one(workspace: Workspace) -> None:
    add_article(workspace, "one two three")
    assert SearchIndex(workspace).search('"two three"')
    assert not SearchIndex(workspace).search('"three two"')


def test_a_phrase_does_not_reach_into_the_next_field(workspace: Workspace) -> None:
    add_article(workspace, "beta", title="alpha")
    assert SearchIndex(workspace).search("alpha beta")
    assert not SearchIndex(workspace).search('"alpha beta"')


def test_it_follows_edits_undo_and_another_document(workspace: Workspace) -> None:
    index = SearchIndex(workspace)
    assert index.search("unmistakable") == []
    key = next(iter(workspace.incidents))
    workspace.edit("Note", Table.INCIDENTS, {key: replace(workspace.incidents[key], notes="Unmistakable")})
    assert [hit.id for hit in index.search("unmistakable")] == [key]
    workspace.undo()
    assert index.search("unmistakable") == []
    workspace.take_over(Workspace())
    assert index.search("tskhinvali") == []


def test_a_title_counts_more(workspace: Workspace) -> None:
    add_article(workspace, "nothing", title="Yerevan")
    assert SearchIndex(workspace).search("yerevan", limit=1)[0].in_title


@given(st.text(max_size=40))
def test_folding_is_the_same_twice_and_for_every_form_of_a_letter(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    letters = "".join(sign for sign in text if sign.isascii() or unicodedata.category(sign) in ("Ll", "Lu"))
    assert query_words(unicodedata.normalize("NFD", letters)) == query_words(unicodedata.normalize("NFC", letters))


@given(st.text(max_size=60), st.data())
def test_whatever_stands_in_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    workspace = Workspace()
    add_article(workspace, text, title="zz")
    words = [word for word in query_words(text.replace('"', " ")) if '"' not in word]
    if words:
        word = data.draw(st.sampled_from(words))
        (hit,) = SearchIndex(workspace).search(f'"{word}"')
        assert hit.span is not None or word in "zz new"
        if hit.span is not None:
            assert word in fold(hit.span.of(text))
