from datetime import date
from pathlib import Path

import pytest

from gisviewer.articles import parse_text, read_article
from gisviewer.articles.dateline import find_dateline_date
from gisviewer.articles.make import make_article
from gisviewer.domain.text import BlockKind, Span


@pytest.mark.parametrize(
    ("line", "day", "words"),
    [
        ("NAIROBI, Mar 4 2021 (Agency) - Police said that two men were held.", date(2021, 3, 4), "Mar 4 2021"),
        ("Tbilisi, 9 August 2008: Columns of tanks rolled south.", date(2008, 8, 9), "9 August 2008"),
        ("BANGUI, C.A.R., January 3, 2013. Rebels stopped their advance.", date(2013, 1, 3), "January 3, 2013"),
        ("Lima, 2 de junio de 2019 - El gobierno envió tropas.", date(2019, 6, 2), "2 de junio de 2019"),
        ("Киев, 11 марта 2015 — Военные сообщили об обстреле.", date(2015, 3, 11), "11 марта 2015"),
        ("3 février 2016 - Des combats ont éclaté au nord.", date(2016, 2, 3), "3 février 2016"),
        ("Monday, 7 May 2018. Villagers buried their dead.", date(2018, 5, 7), "7 May 2018"),
    ],
)
def test_the_date_of_a_dateline_is_found_with_its_offsets(line: str, day: date, words: str) -> None:
    found = find_dateline_date(line, Span(0, len(line)))
    assert found is not None
    assert found[0] == day
    assert found[1].of(line) == words


@pytest.mark.parametrize(
    "line",
    [
        "The truce of 5 October 2014 - the third that year - was broken at once.",
        "On 5 October 2014: a truce was signed.",
        "Soldiers entered the town on June 13, 2022. They met no resistance.",
        "1 March 2020 - 4 April 2021: the siege in figures.",
        "Kabul fell on 15 August 2021: the army had dissolved.",
        "12 May 2024",
    ],
)
def test_a_date_in_prose_is_no_dateline(line: str) -> None:
    assert find_dateline_date(line, Span(0, len(line))) is None


def test_the_paragraph_stays_body_and_only_the_date_is_marked() -> None:
    body = "Juba, 8 July 2016: Guards fired at a convoy near the airport, a witness said."
    article = make_article(f"Gunfire heard in the capital\n\n{body}\n", "a.txt", "txt")
    assert article.published == date(2016, 7, 8)
    assert [span.of(article.text) for span in article.spans_of(BlockKind.DATE)] == ["8 July 2016"]
    assert body in [span.of(article.text) for span in article.spans_of(BlockKind.BODY)]


def test_a_date_line_of_its_own_wins_over_a_dateline() -> None:
    text = "A title of news\n\n9 July 2016\n\nJuba, 8 July 2016: Guards fired at a convoy, a witness said."
    assert make_article(text, "a.txt", "txt").published == date(2016, 7, 9)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("KABUL, Aug. 15 (Wire) — Militants entered the city on Sunday.", "2021-08-15"),
        ("MOGADISHU, Oct 30 - Two car bombs exploded on Saturday.", "2020-10-30"),
        ("GOMA, Democratic Republic of Congo, Jan. 24 (Agency) – Rebels fought soldiers.", "2021-01-24"),
        ("BAMAKO, 8 Sept (Wire) - A boat was attacked on Thursday.", "2020-09-08"),
        ("NOUAKCHOTT, Feb. 29 (Wire) - A boat sank.", "2020-02-29"),
    ],
)
def test_a_dateline_without_a_year_is_only_proposed(tmp_path: Path, line: str, expected: str) -> None:
    path = tmp_path / "2021-08-20-report.txt"
    path.write_text(line, "utf-8")
    article = read_article(path)
    assert article.published is None
    assert article.published_proposal == date.fromisoformat(expected)
    (block,) = article.spans_of(BlockKind.DATE)
    assert block.of(article.text).split()[0].rstrip(".") in ("Aug", "Oct", "Jan", "8", "Feb")


@pytest.mark.parametrize(
    "line",
    ["On March 3 troops left the town.", "May 5 soldiers be safe, he said - and left.", "8 April: Raiders came."],
)
def test_prose_with_a_day_is_no_dateline(line: str) -> None:
    assert parse_text(line).published_proposal is None
