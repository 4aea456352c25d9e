"""Generated incidents with every field in use and hostile text in all of them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import shapely
from hypothesis import strategies as st
from shapely.geometry import LineString, box
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import Actor, Casualties, DatePrecision, Incident, Source, Status
from gisviewer.domain.places import (
    Candidate,
    FeatureClass,
    GeometryKind,
    Mention,
    Place,
    Reason,
    Resolution,
    Role,
)
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.export.dataset import Dataset, DataVersion, NotMapped

HOSTILE = (
    "=cmd|' /C calc'!A0",
    "'=1+1",
    "-2+3",
    "@SUM(A1)",
    "\ttab",
    "\rreturn",
    "a\nb\r\nc",
    "</script><script>alert(1)</script>",
    "]]><x>&amp;",
    '"quoted", comma; semicolon',
    "Արցախ",
    "\u202eright to left\u202c",
    "\x00nul \x07bell \ud800 surrogate",
    "'; DROP TABLE incidents; --",
    "`${alert(1)}`",
    "＝1+1",
)
texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30))
maybe_count = st.none() | st.integers(0, 10_000)
dates = st.dates(date(1900, 1, 1), date(2100, 1, 1))
times = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@st.composite
def articles(draw: st.DrawFn, key: str) -> Article:
    return Article(
        id=key,
        text=draw(st.text(min_size=1, max_size=200)),
        title=draw(texts),
        path=draw(st.none() | st.sampled_from(["/home/someone/private/story.txt", "C:\\Users\\x\\story.txt"])),
        published=draw(st.none() | dates),
        outlet=draw(texts),
        author=draw(texts),
        url=draw(texts),
        language=draw(st.sampled_from(["", "en", "hy"])),
        file_sha256=draw(st.sampled_from(["", "0" * 64])),
        imported_at=draw(st.none() | times),
    )


def spans(text: str) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def casualties(draw: st.DrawFn, text: str) -> Casualties:
    return Casualties(
        kind=draw(st.sampled_from(["killed", "wounded"])),
        low=draw(maybe_count),
        best=draw(maybe_count),
        high=draw(maybe_count),
        according_to=draw(texts),
        span=draw(st.none() | spans(text)),
    )


@st.composite
def sources(draw: st.DrawFn, article: Article) -> Source:
    return Source(
        article_id=article.id,
        excerpts=tuple(
            Excerpt(article.id, span, tuple(draw(st.lists(spans(article.text), max_size=2))))
            for span in draw(st.lists(spans(article.text), max_size=3))
        ),
        casualties=tuple(draw(st.lists(casualties(article.text), max_size=2))),
        date_phrase=draw(texts),
    )


def shape_at(kind: GeometryKind, lon: float, lat: float) -> BaseGeometry:
    if kind is GeometryKind.LINE:
        return LineString([(lon, lat), (lon + 0.5, lat + 0.25), (lon + 1, lat)])
    if kind is GeometryKind.AREA:
        return box(lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5)
    return shapely.Point(lon, lat)


@st.composite
def incidents(draw: st.DrawFn, key: str, known: list[Article]) -> Incident:
    located = draw(st.booleans())
    lon, lat = draw(st.floats(-178, 178)), draw(st.floats(-88, 88))
    kind = draw(st.sampled_from(GeometryKind)) if located else GeometryKind.POINT
    article = known[0]
    place = Place("x:1", draw(texts), FeatureClass.CITY, lon, lat)
    resolution = Resolution(
        mention=Mention(Span(0, len(article.text)), article.text),
        candidates=(Candidate(place, 0.5),),
        place=place,
        reasons=tuple(Reason("capital", 1.0, text) for text in draw(st.lists(texts.filter(bool), max_size=2))),
    )
    start = draw(st.none() | dates)
    return Incident(
        id=key,
        title=draw(texts),
        role=draw(st.sampled_from(Role)),
        event_type=draw(texts),
        sub_event_type=draw(texts),
        date_start=start,
        date_end=start,
        date_precision=draw(st.none() | st.sampled_from(DatePrecision)),
        date_phrase=draw(texts),
        actors=tuple(draw(st.lists(st.builds(Actor, texts, texts, texts, texts), max_size=2))),
        fatalities_low=draw(maybe_count),
        fatalities_best=draw(maybe_count),
        fatalities_high=draw(maybe_count),
        casualties=tuple(draw(st.lists(casualties(article.text), max_size=2))),
        wkb=shapely.to_wkb(shape_at(kind, lon, lat)) if located else None,
        geometry_kind=kind,
        lon=lon if located else None,
        lat=lat if located else None,
        geo_precision=draw(st.integers(1, 7)) if located else 0,
        uncertainty_km=draw(st.none() | st.floats(0, 500)),
        location_text=draw(texts),
        place_id=draw(texts),
        place_name=draw(texts),
        place_names=tuple(draw(st.lists(texts, max_size=2))),
        country=draw(st.sampled_from(["", "ARM", "AZE"])),
        admin1=draw(texts),
        disputed=draw(texts),
        claimants=tuple(draw(st.lists(texts, max_size=2))),
        sources=tuple(draw(sources(article)) for article in known),
        status=draw(st.sampled_from(Status)),
        confidence=draw(st.floats(0, 1)),
        notes=draw(texts),
        tags=tuple(draw(st.lists(texts, max_size=2))),
        resolution=draw(st.none() | st.just(resolution)),
        review_reason=draw(texts),
        reviewed_by=draw(texts),
        reviewed_at=draw(st.none() | times),
        edited=tuple(draw(st.lists(texts, max_size=2))),
    )


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    known = [draw(articles(f"a{number}")) for number in range(draw(st.integers(1, 2)))]
    return Dataset(
        incidents=tuple(draw(incidents(f"i{number}", known)) for number in range(draw(st.integers(0, 3)))),
        articles={article.id: article for article in known},
        not_mapped=tuple(
            NotMapped("a0", "metonym", text, "a government, not a place", draw(st.none() | spans(known[0].text)))
            for text in draw(st.lists(texts, max_size=2))
        ),
        title=draw(texts),
        as_of=draw(st.none() | times),
        boundary_view="de facto",
        recognizers=("fast",),
        data_versions=(DataVersion("Natural Earth", "5.1.1", "f" * 64),),
        left_out=tuple(draw(st.lists(texts, max_size=1))),
    )
