import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.geoparse.dates.find import find_dates

Found = tuple[str, str | None, str | None, int | None]


def dates_in(text: str, published: str, language: str = "en") -> list[Found]:
    return [
        (
            mention.phrase,
            mention.start.isoformat() if mention.start else None,
            mention.end.isoformat() if mention.end else None,
            int(mention.precision) if mention.precision else None,
        )
        for mention in find_dates(text, date.fromisoformat(published), language=language)
    ]


def test_the_reference_phrases(shared: Path) -> None:
    for line in (shared / "articles" / "date_phrases.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found = dates_in(record["text"], record["published"])
        wanted = (record["phrase"], record["start"], record["end"], record["date_precision"])
        assert found == ([wanted] if record["phrase"] else []), record["text"]


def test_phrases_of_our_own() -> None:
    lines = (Path(__file__).parents[2] / "data" / "dates.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 150
    for line in lines:
        record = json.loads(line)
        wanted = [tuple(entry) for entry in record["found"]]
        assert dates_in(record["text"], record["published"]) == wanted, record["text"]


@given(day=st.dates(date(1901, 1, 1), date(2099, 12, 31)), after=st.integers(0, 5000))
def test_a_full_date_means_itself_in_every_spelling(day: date, after: int) -> None:
    published = min(day + timedelta(after), date(2100, 1, 1))
    for written in (
        day.isoformat(),
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%A}, {day:%B} {day.day}, {day.year}",
        f"the {day.day}th of {day:%B} {day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
    ):
        (mention,) = find_dates(f"Shells fell there on {written}.", published)
        assert (mention.start, mention.end, mention.precision) == (day, day, 1), written


@given(published=st.dates(date(1990, 1, 1), date(2090, 12, 31)), back=st.integers(0, 6))
def test_a_weekday_in_the_past_is_within_the_last_week(published: date, back: int) -> None:
    day = published - timedelta(back)
    (mention,) = find_dates(f"The convoy was hit on {day:%A}.", published)
    assert (mention.start, mention.end) == (day, day)


@given(published=st.dates(date(1990, 1, 1), date(2090, 12, 31)), ahead=st.integers(0, 6))
def test_a_weekday_in_the_future_is_within_the_next_week(published: date, ahead: int) -> None:
    day = published + timedelta(ahead)
    (mention,) = find_dates(f"The council will meet on {day:%A}.", published)
    assert (mention.start, mention.end) == (day, day)


@given(published=st.dates(date(1990, 1, 1), date(2090, 12, 31)), text=st.text(max_size=80))
def test_any_text_gives_ordered_phrases_that_stand_in_it(published: date, text: str) -> None:
    last = 0
    for mention in find_dates(f"On Monday {text} since May 3, 2021", published):
        assert mention.span.of(f"On Monday {text} since May 3, 2021") == mention.phrase
        assert mention.span.start >= last
        last = mention.span.end
        if mention.start and mention.end:
            assert mention.start <= mention.end
            assert mention.precision is not None
        else:
            assert mention.precision is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack happened late on Monday.", [("late on Monday", "2022-02-28", "2022-02-28", 1)]),
        ("In early February, rebels seized it.", [("In early February", "2022-02-01", "2022-02-10", 4)]),
        ("It has been closed since April 15.", [("since April 15", "2021-04-15", None, None)]),
        ("Fighting raged from Friday to Sunday.", [("from Friday to Sunday", "2022-02-25", "2022-02-27", 2)]),
        (
            "Police said on Tuesday that talks will be held on Friday.",
            [("on Tuesday", "2022-03-01", "2022-03-01", 1), ("on Friday", "2022-03-04", "2022-03-04", 1)],
        ),
        ("On the night of March 1-2 drones struck.", [("On the night of March 1-2", "2022-03-01", "2022-03-02", 1)]),
        ("The vote is scheduled for March 20.", [("March 20", "2022-03-20", "2022-03-20", 1)]),
        ("He was arrested three days ago.", [("three days ago", "2022-02-27", "2022-02-27", 1)]),
        ("Over the weekend, nine people died.", [("Over the weekend", "2022-02-26", "2022-02-27", 2)]),
        ("They will meet next Tuesday.", [("next Tuesday", "2022-03-08", "2022-03-08", 1)]),
        ("Fighting broke out last Wednesday.", [("last Wednesday", "2022-02-23", "2022-02-23", 1)]),
        ("The ceasefire lasted until Sunday.", [("until Sunday", None, "2022-02-27", None)]),
        ("The curfew will last until Monday.", [("until Monday", None, "2022-03-07", None)]),
        ("Shells fell on 01/03/2022.", [("on 01/03/2022", "2022-03-01", "2022-03-01", 1)]),
        ("It was signed in the summer of 2014.", [("in the summer of 2014", "2014-06-01", "2014-08-31", 5)]),
        ("Between 1998 and 2001 it was at war.", [("Between 1998 and 2001", "1998-01-01", "2001-12-31", 5)]),
        ("Theresa May spoke to August Wilson.", []),
        ("Troops may march.", []),
        ("In 2000 houses were destroyed.", []),
        ("Some 1,991 people died.", []),
        ("Protests have gone on for three weeks.", []),
    ],
)
def test_phrases_of_news(text: str, expected: list[Found]) -> None:
    assert dates_in(text, "2022-03-02") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am Montag fielen Schüsse.", [("Am Montag", "2022-02-28", "2022-02-28", 1)]),
        ("de", "Vor zwei Wochen fiel die Stadt.", [("Vor zwei Wochen", "2022-02-16", "2022-02-16", 2)]),
        ("fr", "La ville est tombée le 24 février.", [("le 24 février", "2022-02-24", "2022-02-24", 1)]),
        ("es", "La ciudad cayó la semana pasada.", [("la semana pasada", "2022-02-21", "2022-02-27", 3)]),
        ("ru", "Бои начались в понедельник.", [("в понедельник", "2022-02-28", "2022-02-28", 1)]),
        ("ru", "Договор подписан в марте 2021 года.", [("в марте 2021 года", "2021-03-01", "2021-03-31", 4)]),
        ("uk", "Вчора лунали вибухи.", [("Вчора", "2022-03-01", "2022-03-01", 1)]),
        ("tr", "İki hafta önce çatışma çıktı.", [("İki hafta önce", "2022-02-16", "2022-02-16", 2)]),
        ("it", "Scontri il 03.01.2022.", [("03.01.2022", "2022-01-03", "2022-01-03", 1)]),
    ],
)
def test_phrases_of_other_languages(language: str, text: str, expected: list[Found]) -> None:
    assert dates_in(text, "2022-03-02", language) == expected


def test_without_a_date_of_publication_only_full_dates_resolve() -> None:
    found = find_dates("On Sunday shells fell; the treaty is of 9 November 2020.", None)
    assert [(mention.phrase, mention.start) for mention in found] == [
        ("On Sunday", None),
        ("9 November 2020", date(2020, 11, 9)),
    ]
