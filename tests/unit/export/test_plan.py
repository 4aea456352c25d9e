"""What an export plan lets out, in numbers and in fact."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gisviewer.domain.incidents import ArticleResult, Incident, Source, Status
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.export.dataset import Dataset, dataset_of_results
from gisviewer.export.plan import FORMATS, ExportPlan, count_export, get_format, plan_content, plan_dataset
from gisviewer.export.publication import Profile
from gisviewer.export.report import ExportOptions
from gisviewer.export.write import DATA_SUFFIXES, write_dataset
from gisviewer.mapping.content import MapContent, MapView, Theme
from gisviewer.mapping.filters import IncidentFilter

ARTICLE = Article(id="a", text="Shots near Goris. Talks in Baku.", title="Two things")
SOURCES = (Source("a", (Excerpt("a", Span(0, 17), (Span(11, 16),)),)),)
REVIEWED = datetime(2024, 5, 2, tzinfo=UTC)


def _incident(key: str, status: Status, **values: object) -> Incident:
    return Incident(key, key, status=status, sources=SOURCES, **values)  # type: ignore[arg-type]


INCIDENTS = (
    _incident("accepted", Status.ACCEPTED, lon=46.3, lat=39.5, geo_precision=1, reviewed_at=REVIEWED),
    _incident("new", Status.NEW),
    _incident("unsure", Status.UNSURE, lon=49.8, lat=40.4, geo_precision=1),
    _incident("rejected", Status.REJECTED, lon=1.0, lat=1.0, geo_precision=1),
    _incident("other type", Status.NEW, event_type="Protests"),
)
CONTENT = MapContent(
    "Map",
    INCIDENTS,
    (ARTICLE,),
    view=MapView(46, 40, 7),
    filter=IncidentFilter(types=(INCIDENTS[0].event_type,)),
)


def test_draft_is_all_but_the_rejected_and_hidden():
    tally = count_export(CONTENT, Profile(without_rejected=True))
    assert (tally.written, tally.hidden, tally.rejected, tally.not_accepted) == (3, 1, 1, 0)
    assert (tally.unreviewed, tally.not_located) == (2, 1)


def test_accepted_only_counts_what_waits_for_review_apart_from_the_rejected():
    tally = count_export(CONTENT, Profile(accepted_only=True, without_rejected=True))
    assert (tally.written, tally.rejected, tally.not_accepted, tally.unreviewed) == (1, 1, 2, 0)


@pytest.mark.parametrize("profile", [Profile(), Profile(without_rejected=True), Profile(accepted_only=True)])
def test_numbers_said_are_those_that_are_written(profile):
    plan = ExportPlan(get_format("geojson"), Path("out.geojson"), profile=profile)
    published = plan_dataset(plan, CONTENT, dataset_of_results([ArticleResult(ARTICLE)]))
    tally = count_export(CONTENT, profile)
    assert len(published.incidents) == tally.written
    assert published.unreviewed == tally.unreviewed
    assert published.not_located == tally.not_located


def test_what_is_left_out_is_stated_in_map_and_data():
    plan = ExportPlan(get_format("html"), Path("x.html"), "Title", "Note", Profile(without_rejected=True))
    published = plan_dataset(plan, CONTENT, Dataset(articles={"a": ARTICLE}))
    content = plan_content(plan, CONTENT, published)
    assert content.left_out == published.left_out
    assert any("filter" in sentence for sentence in content.left_out)
    assert any("rejected" in sentence for sentence in content.left_out)
    assert (content.title, content.note, content.view) == ("Title", "Note", None)
    assert published.as_of == REVIEWED


def test_picture_has_its_own_style_and_section():
    plan = ExportPlan(get_format("png"), Path("x.png"), theme=Theme.PRINT, shows_view=True)
    content = plan_content(plan, CONTENT, plan_dataset(plan, CONTENT, Dataset()))
    assert content.settings.theme is Theme.PRINT
    assert content.view == CONTENT.view


def test_every_data_format_of_the_table_is_written(tmp_path):
    dataset = Dataset(INCIDENTS, {"a": ARTICLE}, title="All")
    for one in FORMATS:
        if one.kind in ("data", "report"):
            assert one.suffix in DATA_SUFFIXES
            path = tmp_path / f"{one.id}{one.suffix}"
            report = write_dataset(dataset, path, ExportOptions(dialect=one.dialect))
            assert path in report.paths
            assert path.stat().st_size > 100


@pytest.mark.parametrize("suffix", [".kmz", ".docx", ".kml", ".xlsx"])
def test_same_data_give_the_same_bytes(tmp_path, suffix):
    dataset = Dataset(INCIDENTS, {"a": ARTICLE}, title="All")
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    write_dataset(dataset, first)
    write_dataset(dataset, second)
    assert first.read_bytes() == second.read_bytes()


def test_kmz_holds_the_kml_and_the_manifest(tmp_path):
    path = tmp_path / "out.kmz"
    dataset = Dataset(INCIDENTS, {"a": ARTICLE}, title="All")
    write_dataset(dataset, path)
    kml = tmp_path / "out.kml"
    write_dataset(dataset, kml)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["doc.kml", "manifest.json"]
        assert archive.read("doc.kml") == kml.read_bytes()


def test_archives_are_whole():
    from gisviewer.files import pack_zip

    packed = pack_zip({"a": b"1" * 1000, "b": b""})
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert archive.read("a") == b"1" * 1000


def test_report_quotes_and_cites(tmp_path):
    from gisviewer.articles.read import read_article

    path = tmp_path / "report.docx"
    write_dataset(Dataset((replace(INCIDENTS[0], title="“Shots” <b> \u202eabc"),), {"a": ARTICLE}, title="T"), path)
    text = read_article(path).text
    assert "“Shots” <b>" in text
    assert "Shots near Goris. [1]" in text
    assert "[1] Two things" in text
