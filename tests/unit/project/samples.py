"""Articles with results, large enough to be like real ones and small enough to read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import shapely

from gisviewer.domain.incidents import (
    Actor,
    ArticleResult,
    DatePrecision,
    Incident,
    Problem,
    ProblemKind,
    Source,
    Status,
    incident_id,
)
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
from gisviewer.project import placing, review
from gisviewer.project.workspace import Edit, Table, Workspace

YEREVAN = Place("g:616052", "Yerevan", FeatureClass.CITY, 44.51, 40.18, "ARM", "Yerevan", ("Երևան",), 1_093_485, 2)
SPRINGFIELD = Place("g:4409896", "Springfield", FeatureClass.CITY, -93.29, 37.21, "USA", "Missouri")
BORDER = shapely.to_wkb(shapely.LineString([(45.0, 41.2), (45.5, 40.8), (46.0, 40.2)]))


def make_result(number: int = 0, incidents: int = 2, surface: str = "Yerevan") -> ArticleResult:
    sentence = f"Shells fell near {surface} on Monday, officials said. "
    text = f"Report {number}\n\n" + sentence * incidents
    article = Article(
        id=f"article{number:05d}",
        text=text,
        title=f"Report {number}",
        path=f"/articles/report-{number}.txt",
        published=date(2021, 11, 16),
        outlet="The Daily Example",
        url=f"https://news.example/{number}",
        file_sha256="ab" * 32,
        imported_at=datetime(2021, 11, 17, 8, 30, tzinfo=UTC),
    )
    first = text.index("Shells")
    made = [
        _make_incident(article, first + index * len(sentence), len(sentence), surface) for index in range(incidents)
    ]
    resolutions = tuple(incident.resolution for incident in made if incident.resolution)
    problems = (Problem(ProblemKind.METONYM, "“Moscow” stands for its government", Span(0, 6)),)
    return ArticleResult(article, resolutions, tuple(made), problems=problems, recognizer="replayed")


def _make_incident(article: Article, start: int, length: int, surface: str) -> Incident:
    sentence = Span(start, start + length - 1)
    offset = article.text.index(surface, start)
    mention = Mention(Span(offset, offset + len(surface)), surface, role=Role.EVENT)
    reasons = (Reason("capital", 1.0, "It is a capital."), Reason("country", -0.5, "Its country is not named."))
    candidates = (Candidate(YEREVAN, 0.7, reasons), Candidate(SPRINGFIELD, 0.2))
    resolution = Resolution(mention, candidates, YEREVAN, 0.7, reasons, 2, 25.0)
    return Incident(
        id=incident_id(article.id, mention.span),
        title=f"Shelling near {surface}",
        role=Role.EVENT,
        event_type="Explosions/Remote violence",
        date_start=date(2021, 11, 15),
        date_end=date(2021, 11, 15),
        date_precision=DatePrecision.DAY,
        date_phrase="on Monday",
        actors=(Actor("officials", "state", "actor1", "ARM"),),
        wkb=shapely.to_wkb(shapely.Point(YEREVAN.lon, YEREVAN.lat)),
        lon=YEREVAN.lon,
        lat=YEREVAN.lat,
        geo_precision=2,
        uncertainty_km=25.0,
        location_text=surface,
        place_id=YEREVAN.id,
        place_name=YEREVAN.name,
        place_names=YEREVAN.names,
        country="ARM",
        admin1="Yerevan",
        sources=(Source(article.id, (Excerpt(article.id, sentence, (mention.span,)),)),),
        confidence=0.7,
        resolution=resolution,
    )


def border_incident() -> Incident:
    incident = make_result(99, 1).incidents[0]
    return replace(
        incident,
        id="border",
        wkb=BORDER,
        geometry_kind=GeometryKind.LINE,
        lon=45.5,
        lat=40.8,
        geo_precision=5,
        sources=(),
    )


def opening(workspace: Workspace, *results: ArticleResult) -> Edit:
    return workspace.make_step(
        "Open articles",
        {
            Table.ARTICLES: {result.article.id: result for result in results},
            Table.INCIDENTS: {incident.id: incident for result in results for incident in result.incidents},
        },
    )


def everything(workspace: Workspace) -> dict[Table, dict[str, object]]:
    return {table: dict(workspace.records(table)) for table in Table}


def decide(workspace: Workspace, key: str, status: Status, reason: str = "") -> None:
    decided = review.decide(workspace.incidents[key], status, workspace.reviewer, reason)
    workspace.edit(f"Mark as {status}", Table.INCIDENTS, {key: decided})


def correct(workspace: Workspace, key: str, place: Place = SPRINGFIELD) -> None:
    moved = placing.move_to_place(workspace.incidents[key], place)
    workspace.edit("Correct", Table.INCIDENTS, {key: review.decide(moved, Status.ACCEPTED, workspace.reviewer)})
