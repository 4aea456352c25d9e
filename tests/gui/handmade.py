"""Values as a pipeline would give them, made by hand."""

from __future__ import annotations

from gisviewer.domain.incidents import ArticleResult, Incident, Source
from gisviewer.domain.places import Candidate, FeatureClass, Mention, Place, Reason, Resolution, Role
from gisviewer.domain.text import Article, Excerpt, Span, text_id

PLACES = {
    "Tavush": Place("p1", "Tavush", FeatureClass.ADMIN1, 45.0, 41.0, "ARM"),
    "Yerevan": Place("p2", "Yerevan", FeatureClass.CITY, 44.51, 40.18, "ARM", capital=2),
    "Baku": Place("p3", "Baku", FeatureClass.CITY, 49.87, 40.41, "AZE", capital=2),
}
TEXT = (
    "Shelling near the river\n\n"
    "Two people were hurt in Tavush on Monday. Officials in Yerevan blamed their neighbour.\n\n"
    "Baku denied it. Nothing was heard from Nowhereville.\n"
)


def make_result(text: str = TEXT, path: str | None = None) -> ArticleResult:
    """What a pipeline would find: each name of PLACES at its first mention, in one sentence."""
    article = Article(text_id(text), text, title=text.split("\n")[0], path=path)
    incidents, resolutions = [], []
    for name, place in PLACES.items():
        start = text.find(name)
        if start < 0:
            continue
        span = Span(start, start + len(name))
        sentence = Span(max(text.rfind("\n", 0, start), text.rfind(". ", 0, start) + 1) + 1, text.find(".", start) + 1)
        role = Role.EVENT if name == "Tavush" else Role.ACTOR
        reasons = (Reason("name", 1.0, f"the only {name} near the others"), Reason("size", -0.2, "it is small"))
        rival = Place(f"{place.id}-x", name, FeatureClass.CITY, 10.0, 50.0, "DEU")
        candidates = (Candidate(place, 0.8, reasons), Candidate(rival, 0.1))
        resolution = Resolution(Mention(span, name, role=role), candidates, place, 0.8, reasons, 1)
        resolutions.append(resolution)
        incidents.append(
            Incident(
                id=f"i-{name}-{article.id}",
                title=name,
                role=role,
                lon=place.lon,
                lat=place.lat,
                geo_precision=1,
                place_id=place.id,
                place_name=name,
                country=place.country,
                sources=(Source(article.id, (Excerpt(article.id, sentence, (span,)),)),),
                confidence=place.lon / 100,
                resolution=resolution,
            )
        )
    return ArticleResult(article, tuple(resolutions), tuple(incidents))
