"""A map with one incident of each kind, made by hand: what the tests of page and export draw."""

from __future__ import annotations

from datetime import date

import shapely

from gisviewer.domain.incidents import Actor, DatePrecision, Incident, Source, incident_id
from gisviewer.domain.places import GeometryKind, Role
from gisviewer.domain.text import Article, Excerpt, Span, text_id
from gisviewer.mapping.content import MapContent

TEXT = (
    "Shots were exchanged along the Armenia-Azerbaijan border on Tuesday, both sides said. "
    "Baku accused Yerevan of a provocation. A convoy was stopped near Goris. "
    "Observers have watched the line in Nagorno-Karabakh since last year. Moscow offered to mediate. "
    "A patrol boat was seen in the Caspian Sea, and Syunik province closed its schools."
)


def make_article(text: str = TEXT, title: str = "Shots along the border") -> Article:
    return Article(
        id=text_id(text), text=text, title=title, published=date(2021, 11, 16), outlet="Sample Wire", language="en"
    )


def make_incident(article: Article, phrase: str, title: str, **values: object) -> Incident:
    start = article.text.index(phrase)
    sentence_start = article.text.rfind(". ", 0, start) + 2 if ". " in article.text[:start] else 0
    sentence_end = article.text.find(".", start) + 1 or len(article.text)
    mark = Span(start, start + len(phrase))
    excerpt = Excerpt(article.id, Span(sentence_start, sentence_end), (mark,))
    return Incident(
        id=incident_id(article.id, mark),
        title=title,
        sources=(Source(article.id, (excerpt,)),),
        location_text=phrase,
        **values,  # type: ignore[arg-type]
    )


def make_content() -> MapContent:
    article = make_article()
    tuesday = {"date_start": date(2021, 11, 16), "date_end": date(2021, 11, 16), "date_precision": DatePrecision.DAY}
    border = shapely.LineString([(45.0, 41.3), (45.6, 40.9), (45.4, 40.5), (46.0, 40.2), (46.5, 39.6), (46.55, 38.9)])
    karabakh = shapely.Polygon([(46.1, 40.3), (46.9, 40.35), (47.1, 39.8), (46.8, 39.4), (46.3, 39.5)])
    syunik = shapely.Polygon([(45.7, 39.6), (46.1, 39.7), (46.5, 39.4), (46.5, 38.9), (46.1, 38.9)])
    incidents = (
        make_incident(
            article,
            "Armenia-Azerbaijan border",
            "Exchange of fire on the border",
            role=Role.EVENT,
            event_type="Battles",
            wkb=border.wkb,
            geometry_kind=GeometryKind.LINE,
            lon=45.8,
            lat=40.35,
            geo_precision=5,
            place_name="Armenia-Azerbaijan border",
            actors=(Actor("Armenia"), Actor("Azerbaijan")),
            confidence=0.9,
            **tuesday,
        ),
        make_incident(
            article,
            "Goris",
            "Convoy stopped near Goris",
            role=Role.EVENT,
            event_type="Strategic developments",
            lon=46.34,
            lat=39.51,
            geo_precision=2,
            uncertainty_km=15.0,
            place_name="Goris",
            country="ARM",
            admin1="Syunik",
            confidence=0.8,
            **tuesday,
        ),
        make_incident(
            article,
            "Nagorno-Karabakh",
            "Nagorno-Karabakh",
            wkb=karabakh.wkb,
            geometry_kind=GeometryKind.AREA,
            lon=46.6,
            lat=39.9,
            geo_precision=5,
            place_name="Nagorno-Karabakh",
            country="AZE",
            disputed="Nagorno-Karabakh",
            claimants=("AZE",),
            confidence=0.95,
        ),
        make_incident(
            article,
            "Syunik",
            "Schools closed",
            role=Role.EVENT,
            event_type="Protests",
            wkb=syunik.wkb,
            geometry_kind=GeometryKind.AREA,
            lon=46.15,
            lat=39.25,
            geo_precision=4,
            place_name="Syunik",
            country="ARM",
            fatalities_best=0,
            confidence=0.7,
        ),
        make_incident(
            article,
            "Baku",
            "Baku",
            role=Role.ACTOR,
            lon=49.87,
            lat=40.4,
            geo_precision=1,
            place_name="Baku",
            country="AZE",
        ),
        make_incident(
            article,
            "Yerevan",
            "Yerevan",
            role=Role.ACTOR,
            lon=44.51,
            lat=40.18,
            geo_precision=1,
            place_name="Yerevan",
            country="ARM",
        ),
        make_incident(
            article,
            "Moscow",
            "Moscow",
            role=Role.ACTOR,
            lon=37.62,
            lat=55.75,
            geo_precision=1,
            place_name="Moscow",
            country="RUS",
        ),
        make_incident(
            article,
            "Caspian Sea",
            "Patrol boat",
            role=Role.EVENT,
            event_type="Strategic developments",
            lon=50.9,
            lat=41.2,
            geo_precision=7,
            place_name="Caspian Sea",
        ),
        make_incident(
            article, "Armenia", "Armenia", lon=45.0, lat=40.5, geo_precision=6, place_name="Armenia", country="ARM"
        ),
        make_incident(article, "last year", "Somewhere", geo_precision=0),
    )
    return MapContent(title="Shots along the border", incidents=incidents, articles=(article,))
