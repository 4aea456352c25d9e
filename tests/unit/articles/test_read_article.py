from datetime import date
from pathlib import Path

import pytest

from gisviewer.articles import parse_text, read_article, read_articles
from gisviewer.domain.text import BlockKind
from gisviewer.errors import ArticleError
from gisviewer.paths import get_resources

CYRILLIC = "Колонна попала под обстрел в понедельник недалеко от города. Двое военных погибли, сообщил губернатор."
FRENCH = (
    "L'armée a été attaquée près de Gao. Les habitants ont fui après les combats, a déclaré le président du comité."
)
TURKISH = (
    "Sınırda çıkan çatışmada iki kişi öldü. Valilik, olayın gece yarısı yaşandığını ve soruşturma açıldığını bildirdi."
)
POLISH = "Żołnierze weszli do miasta w środę, powiedział rzecznik. Walki trwały całą noc i zginęło dwóch ludzi."


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CYRILLIC, "utf-8"),
        (CYRILLIC, "utf-8-sig"),
        (CYRILLIC, "utf-16"),
        (CYRILLIC, "utf-16-le"),
        (CYRILLIC, "utf-16-be"),
        (CYRILLIC, "utf-32"),
        (CYRILLIC, "cp1251"),
        (FRENCH, "latin-1"),
        (FRENCH, "utf-16-le"),
        ("He said “no” — at noon.", "cp1252"),
        (TURKISH, "cp1254"),
        (POLISH, "cp1250"),
    ],
)
def test_reads_the_text_in_any_common_encoding(tmp_path: Path, text: str, encoding: str) -> None:
    article = read_article(write(tmp_path / "a.txt", text.encode(encoding)))
    assert article.text == text


def test_line_ends_of_windows_do_not_shift_offsets(tmp_path: Path) -> None:
    article = read_article(write(tmp_path / "a.txt", b"A title here\r\n\r\nShots were heard in Gao.\r\n"))
    assert article.text == "A title here\n\nShots were heard in Gao.\n"
    assert [span.of(article.text) for span in article.searchable] == ["A title here", "Shots were heard in Gao."]


REPORT = """
Three Killed as Market Is Shelled in Darfur

By Amna Yusuf, Sudan Wire | 4 March 2024

Amna Yusuf / Sudan Wire

EL FASHER - Shells hit a market on <b>Sunday</b>, doctors said.

Read more: What Is Happening in Khartoum

The army denied it.

Original url:
https://news.example.org/2024/03/04/market-shelled
"""


def test_tells_the_parts_of_a_report_apart() -> None:
    article = parse_text(REPORT)
    assert article.title == "Three Killed as Market Is Shelled in Darfur"
    assert article.published == date(2024, 3, 4)
    assert article.author == "Amna Yusuf, Sudan Wire"
    assert article.url == "https://news.example.org/2024/03/04/market-shelled"
    assert article.outlet == "news.example.org"
    assert article.language == "en"
    parts = {kind: [span.of(REPORT) for span in article.spans_of(kind)] for kind in BlockKind}
    assert parts[BlockKind.TITLE] == [article.title]
    assert parts[BlockKind.BYLINE] == ["By Amna Yusuf, Sudan Wire | 4 March 2024"]
    assert parts[BlockKind.CREDIT] == ["Amna Yusuf / Sudan Wire"]
    assert parts[BlockKind.RELATED] == ["Read more: What Is Happening in Khartoum"]
    assert parts[BlockKind.MARKUP] == ["<b>", "</b>"]
    assert parts[BlockKind.BODY] == [
        "EL FASHER - Shells hit a market on <b>Sunday</b>, doctors said.",
        "The army denied it.",
    ]
    assert parts[BlockKind.SOURCE] == ["Original url:", article.url]


@pytest.mark.parametrize(
    "line",
    [
        "By midnight the town of Goma had fallen",
        "Photo reporters fled Goma",
        "Source of the Nile under fire",
        "The clash took place on 3 March 2021 in Goma",
        "More on the way to Goma",
        "Read the treaty of Goma, he said",
    ],
)
def test_prose_that_resembles_a_label_stays_searchable(line: str) -> None:
    text = f"A headline about Congo\n\n{line}\n\nThe rest of the report follows here."
    article = parse_text(text)
    assert any(span.of(text) == line for span in article.searchable)


def test_wrapped_prose_without_a_title_is_body_only() -> None:
    text = "Rebels entered the town of Goma late on\nMonday after days of fighting, the army\nsaid. It fell at noon."
    article = parse_text(text)
    assert article.title == ""
    assert article.spans_of(BlockKind.BODY)[0].of(text) == text


def test_a_date_is_never_invented_but_one_is_proposed(tmp_path: Path) -> None:
    article = read_article(write(tmp_path / "2021-05-06-report.txt", b"Shots were heard in Gao on Monday."))
    assert article.published is None
    assert article.published_proposal == date(2021, 5, 6)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("November 16, 2021", date(2021, 11, 16)),
        ("Published: Tue 16 Nov. 2021 10:32 GMT", date(2021, 11, 16)),
        ("Updated 2021-11-16T08:00:00Z", None),
        ("16 ноября 2021 г.", date(2021, 11, 16)),
        ("16 de noviembre de 2021", date(2021, 11, 16)),
        ("16.11.2021", date(2021, 11, 16)),
        ("13/11/2021", date(2021, 11, 13)),
        ("03/04/2021", None),
        ("30 February 2021", None),
    ],
)
def test_date_lines(line: str, day: date | None) -> None:
    published = parse_text(f"A headline\n\n{line}\n\nShots were heard in Gao.").published
    assert published == (day if not line.startswith("Updated") else date(2021, 11, 16))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\t\n", "is empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n....", "picture"),
        ("noise.txt", bytes(range(256)) * 20, "binary"),
        ("huge.txt", b"Shots in Gao. " * 750_000, "10.5 million"),
        ("list.jsonl", b"", "is empty"),
        ("list.jsonl", b"{broken", "line 1, is not JSON"),
        ("list.jsonl", b'{"id": 3}', 'no "text"'),
        ("list.jsonl", b'{"text": "x", "published": "soon"}', "no date"),
    ],
)
def test_bad_input_is_named_with_a_remedy(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_article(write(tmp_path / name, content))
    assert name in caught.value.message
    assert words in caught.value.message
    assert caught.value.hint


def test_json_lines_keep_texts_and_ids_and_go_on_after_a_bad_line(tmp_path: Path) -> None:
    lines = (
        b'{"id": 7, "text": " \\r\\nGao\\u00a0fell. ", "published": "2024-05-01"}\n'
        b'\nnonsense\n{"id": "b", "text": "Two"}\n'
    )
    first, second, third = read_articles(write(tmp_path / "corpus.jsonl", lines))
    assert not isinstance(first, ArticleError)
    assert (first.id, first.text, first.published) == ("7", " \r\nGao\u00a0fell. ", date(2024, 5, 1))
    assert isinstance(second, ArticleError)
    assert "line 3" in second.message
    assert not isinstance(third, ArticleError)
    assert third.id == "b"


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="No such file"):
        read_article(tmp_path / "absent.txt")
    with pytest.raises(ArticleError, match="folder"):
        read_article(tmp_path)


def test_the_sample_report_is_well_formed() -> None:
    article = read_article(get_resources() / "samples" / "border-clash.txt")
    assert article.title.startswith("Fire Exchanged")
    assert article.published == date(2023, 9, 12)
    assert len(article.spans_of(BlockKind.RELATED)) == 1
    assert 250 <= sum(len(span.of(article.text).split()) for span in article.searchable) <= 400


def test_the_first_article(shared: Path) -> None:
    (path,) = (shared / "articles").glob("*.txt")
    article = read_article(path)
    assert article.published == date(2021, 11, 16)
    assert article.title.startswith("Armenia Seeks")
    assert [span.of(article.text) for span in article.spans_of(BlockKind.CREDIT)] == ["MoD of Armenia"]
    assert len(article.spans_of(BlockKind.RELATED)) == 1
    assert len(article.spans_of(BlockKind.MARKUP)) == 4
    assert article.url.startswith("https://")
