import json
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gisviewer.geoparse.dates import find_dates

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
