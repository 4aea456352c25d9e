"""The ledger of what has no marker, and what is rescued from it."""

from __future__ import annotations

from dataclasses import replace

from gisviewer.domain.incidents import ArticleResult, Incident, Problem, ProblemKind, Source, Status
from gisviewer.domain.places import Candidate, FeatureClass, Mention, Place, Resolution, Role
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.project.unmapped import list_unmapped, rescue

TEXT = "Shells fell in Goris on Monday. The army denied any raid. Smoke rose over Qwartz."
GORIS = Place("town:goris", "Goris", FeatureClass.CITY, 46.34, 39.51, "ARM")
QUARTZ = Place("town:quartz", "Quartz Hill", FeatureClass.CITY, -118.2, 34.6, "USA")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


SENTENCES = (
    span("Shells fell in Goris on Monday."),
    span("The army denied any raid."),
    span("Smoke rose over Qwartz."),
)
RESULT = ArticleResult(
    Article("a", TEXT, "Shells"),
    resolutions=(
        Resolution(Mention(span("Goris"), "Goris"), place=GORIS, score=0.9),
        Resolution(Mention(span("Qwartz"), "Qwartz"), (Candidate(QUARTZ, 0.2),)),
    ),
    problems=(
        Problem(ProblemKind.DENIED, "“raid”: the sentence denies it.", span("raid")),
        Problem(ProblemKind.AMBIGUOUS, "“Qwartz”: nothing is near.", span("Qwartz")),
        Problem(ProblemKind.NO_DATE, "The article gives no date of publication."),
    ),
    sentences=SENTENCES,
)
SHELLING = Incident(
    "i",
    "Shelling, Goris",
    Role.EVENT,
    lon=46.34,
    lat=39.51,
    place_id=GORIS.id,
    sources=(Source("a", (Excerpt("a", SENTENCES[0], (span("Shells"), span("Goris"))),)),),
)


def test_everything_without_a_marker_is_listed_with_its_reason() -> None:
    listed = list_unmapped(RESULT, [SHELLING])
    assert [(entry.surface, entry.kind) for entry in listed] == [
        ("raid", ProblemKind.DENIED),
        ("Qwartz", ProblemKind.AMBIGUOUS),
    ]
    assert listed[0].sentence == SENTENCES[1]
    assert listed[1].candidates[0].place is QUARTZ


def test_what_the_user_took_off_is_listed_too() -> None:
    rejected = replace(SHELLING, status=Status.REJECTED, review_reason="not a place")
    assert ("Goris", "Rejected: not a place.") in [(e.surface, e.why) for e in list_unmapped(RESULT, [rejected])]
    assert ("Goris", "Its marker was deleted.") in [(e.surface, e.why) for e in list_unmapped(RESULT, [])]


def test_an_event_at_an_unknown_place_is_listed_as_that() -> None:
    nowhere = replace(SHELLING, id="n", lon=None, lat=None, place_id="", location_text="Qwartz")
    entry = list_unmapped(RESULT, [SHELLING, nowhere])[0]
    assert (entry.incident_id, entry.kind) == ("n", ProblemKind.NOT_LOCATED)
    assert "Qwartz" in entry.why


def test_a_rescued_mention_leaves_the_list() -> None:
    entry = list_unmapped(RESULT, [SHELLING])[1]
    made = rescue(RESULT, entry)
    assert (made.place_name, made.lon, made.status) == ("Quartz Hill", -118.2, Status.NEW)
    assert made.sources[0].excerpts[0].span == SENTENCES[2]
    assert [e.surface for e in list_unmapped(RESULT, [SHELLING, made])] == ["raid"]


def test_without_a_candidate_the_incident_waits_for_its_place() -> None:
    made = rescue(RESULT, list_unmapped(RESULT, [SHELLING])[0])
    assert (made.is_located, made.role, made.location_text) == (False, Role.EVENT, "raid")
