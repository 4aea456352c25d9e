"""XLSX: what a spreadsheet finds in it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from incident_strategies import HOSTILE, datasets
from openpyxl import load_workbook

from gisviewer.domain.incidents import Incident, Source
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.export.dataset import Dataset, NotMapped
from gisviewer.export.report import ExportOptions
from gisviewer.export.write import write_dataset
from gisviewer.export.xlsx import COLUMNS, HXL

ARTICLE = Article(id="a", text="Three died near Goris.", title="Goris", published=date(2021, 5, 13))
INCIDENT = Incident(
    "i1",
    "Clash",
    date_start=date(2021, 5, 12),
    date_end=date(2021, 5, 12),
    fatalities_best=0,
    lon=46.3,
    lat=39.5,
    geo_precision=1,
    reviewed_at=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
    sources=(Source("a", (Excerpt("a", Span(0, 22)),)),),
)


def incident_rows(path: Path) -> list[dict[str, object]]:
    rows = list(load_workbook(path)["incidents"].iter_rows(values_only=True))
    assert rows[0] == COLUMNS
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows[2:]]


def test_sheets_tags_dates_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    ledger = (NotMapped("a", "metonym", "Moscow", "a government", Span(0, 5)),)
    write_dataset(Dataset((INCIDENT,), {"a": ARTICLE}, ledger, title="T"), path)
    book = load_workbook(path)
    assert book.sheetnames == ["incidents", "sources", "not_mapped", "about"]
    tags = [cell.value for cell in book["incidents"][2]]
    assert dict(zip(COLUMNS, tags, strict=True)) == {column: HXL.get(column) for column in COLUMNS}
    (row,) = incident_rows(path)
    assert row["date_start"] == datetime(2021, 5, 12)
    assert row["reviewed_at"] == datetime(2024, 1, 2, 3, 4, 5)
    assert row["fatalities_best"] == 0
    assert row["fatalities_low"] is None
    assert (row["lat"], row["lon"]) == (39.5, 46.3)
    assert row["excerpt"] == ARTICLE.text
    assert [cell.value for cell in book["not_mapped"][2]] == ["a", "metonym", "Moscow", "a government", 0, 5]
    about = list(book["about"].iter_rows(min_row=2, values_only=True))
    assert ("title", "T") in about
    assert any(name == "disclaimer" for name, _ in about)
    header = [cell.value for cell in book["sources"][1]]
    assert dict(zip(header, (cell.value for cell in book["sources"][2]), strict=True))["published"] == datetime(
        2021, 5, 13
    )


@pytest.mark.parametrize("guard", [True, False])
@pytest.mark.parametrize("text", [*HOSTILE, "#REF!", "_x0041_", "2021-05-12", "12"])
def test_text_stays_text(tmp_path: Path, text: str, guard: bool) -> None:
    path = tmp_path / "out.xlsx"
    write_dataset(Dataset((replace(INCIDENT, title=text),)), path, ExportOptions(guard=guard))
    cell = load_workbook(path)["incidents"].cell(3, 1 + COLUMNS.index("title"))
    assert cell.data_type == "s"
    if guard:
        assert not str(cell.value).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_days_that_spreadsheets_disagree_on_are_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_dataset(Dataset((replace(INCIDENT, date_start=date(1899, 1, 1)),)), path)
    assert incident_rows(path)[0]["date_start"] == "1899-01-01"


def test_a_cell_is_cut_where_it_must_be_and_that_is_told(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    report = write_dataset(Dataset((replace(INCIDENT, notes="n" * 40_000),)), path)
    assert len(str(incident_rows(path)[0]["notes"])) == 32_767
    assert any("1 cell cut" in loss for loss in report.losses)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(datasets())
def test_any_data_set_opens_without_a_formula(dataset: Dataset) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.xlsx"
        write_dataset(dataset, path)
        book = load_workbook(path)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert len(incident_rows(path)) == len(dataset.incidents)
    assert all(cell.data_type in ("s", "n", "d", "b") for cell in cells)
