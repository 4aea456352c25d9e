"""CSV in the shapes of ACLED and UCDP: columns, codes, and what is reported as lost."""

from __future__ import annotations

import csv
import json
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from incident_strategies import datasets

from gisviewer.cli import main
from gisviewer.domain.incidents import Actor, DatePrecision, Incident, Source, Status
from gisviewer.domain.places import Role
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.errors import ExportError
from gisviewer.export.dataset import Dataset
from gisviewer.export.geojson import write_geojson
from gisviewer.export.report import Dialect, ExportOptions
from gisviewer.export.ucdp_csv import priogrid_cell
from gisviewer.export.write import write_dataset

lenient = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))

ARTICLE = Article(
    id="a",
    text="Three people died near Goris.",
    title="Shelling near Goris",
    outlet="The Paper",
    published=date(2021, 5, 12),
    imported_at=datetime(2024, 1, 2, tzinfo=UTC),
)
INCIDENT = Incident(
    "i1",
    "Shelling near Goris",
    role=Role.EVENT,
    event_type="Explosions/Remote violence",
    sub_event_type="Shelling/artillery/missile attack",
    date_start=date(2021, 5, 12),
    date_end=date(2021, 5, 12),
    date_precision=DatePrecision.DAY,
    actors=(Actor("Army of A", "state forces", "actor1"), Actor("civilians", "civilians", "actor2")),
    fatalities_low=2,
    fatalities_best=3,
    lon=46.3412345,
    lat=39.5112345,
    geo_precision=1,
    place_name="Goris",
    country="ARM",
    sources=(Source("a", (Excerpt("a", Span(0, 29)),)),),
)


def written(dataset: Dataset, folder: Path, dialect: Dialect, **options: object) -> tuple[list[dict[str, str]], str]:
    path = folder / "out.csv"
    report = write_dataset(dataset, path, ExportOptions(dialect=dialect, **options))  # type: ignore[arg-type]
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert report.incidents == len(rows)
    assert json.loads((folder / "out.manifest.json").read_text())["losses"] == list(report.losses)
    return rows, " ".join(report.losses)


def of(*incidents: Incident) -> Dataset:
    return Dataset(incidents, {"a": ARTICLE})


def test_an_acled_row(tmp_path: Path) -> None:
    (row,), losses = written(of(INCIDENT), tmp_path, "acled")
    assert len(row) == 31
    assert list(row)[:4] == ["event_id_cnty", "event_date", "year", "time_precision"]
    assert list(row)[-3:] == ["fatalities", "tags", "timestamp"]
    expected = {
        "event_id_cnty": "X-i1",
        "event_date": "2021-05-12",
        "year": "2021",
        "time_precision": "1",
        "disorder_type": "Political violence",
        "inter1": "1",
        "inter2": "7",
        "interaction": "17",
        "iso": "",
        "country": "Armenia",
        "latitude": "39.51123",
        "longitude": "46.34123",
        "geo_precision": "1",
        "source": "The Paper",
        "notes": ARTICLE.text,
        "fatalities": "3",
        "timestamp": str(int(datetime(2024, 1, 2, tzinfo=UTC).timestamp())),
    }
    assert {name: row[name] for name in expected} == expected
    assert "1 range of fatalities" in losses


def test_a_ucdp_row(tmp_path: Path) -> None:
    (row,), _ = written(of(INCIDENT), tmp_path, "ucdp")
    assert len(row) == 49
    assert next(iter(row)) == "id"
    assert list(row)[-2:] == ["gwnoa", "gwnob"]
    expected = {
        "id": "",
        "relid": "X-i1",
        "side_a": "Army of A",
        "side_b": "civilians",
        "number_of_sources": "1",
        "source_article": "The Paper, Shelling near Goris, 2021-05-12",
        "source_office": "The Paper",
        "where_prec": "1",
        "geom_wkt": "POINT (46.34123 39.51123)",
        "country": "Armenia",
        "date_prec": "1",
        "date_start": "2021-05-12",
        "best": "3",
        "low": "2",
        "high": "",
    }
    assert {name: row[name] for name in expected} == expected


@pytest.mark.parametrize(("ours", "acled"), [(1, "1"), (2, "2"), (3, "2"), (4, "3"), (5, "3"), (7, "3")])
def test_precision_is_collapsed_for_acled_and_kept_for_ucdp(tmp_path: Path, ours: int, acled: str) -> None:
    dataset = of(replace(INCIDENT, geo_precision=ours))
    assert written(dataset, tmp_path, "acled")[0][0]["geo_precision"] == acled
    assert written(dataset, tmp_path, "ucdp")[0][0]["where_prec"] == str(ours)


def test_a_district_may_be_acleds_3(tmp_path: Path) -> None:
    rows, losses = written(of(replace(INCIDENT, geo_precision=3)), tmp_path, "acled", acled_district=3)
    assert rows[0]["geo_precision"] == "3"
    assert "1 district written with geo_precision 3" in losses


@pytest.mark.parametrize(
    ("precision", "end", "day", "code"),
    [
        (DatePrecision.DAYS, date(2021, 5, 14), "2021-05-10", "2"),
        (DatePrecision.WEEK, date(2021, 5, 16), "2021-05-13", "2"),
        (DatePrecision.MONTH, date(2021, 6, 9), "2021-05-25", "3"),
        (None, date(2021, 5, 10), "2021-05-10", "1"),
    ],
)
def test_a_period_becomes_one_day_for_acled(
    tmp_path: Path, precision: DatePrecision | None, end: date, day: str, code: str
) -> None:
    incident = replace(INCIDENT, date_start=date(2021, 5, 10), date_end=end, date_precision=precision)
    (row,), _ = written(of(incident), tmp_path, "acled")
    assert (row["event_date"], row["time_precision"]) == (day, code)


@pytest.mark.parametrize(
    ("changes", "words", "ucdp_rows"),
    [
        ({"geo_precision": 6}, "known only to the country", 1),
        ({"date_precision": DatePrecision.YEAR}, "dated only to the year", 1),
        ({"date_start": None, "date_end": None}, "without a date", 1),
        ({"lon": None, "lat": None}, "not located", 0),
        ({"status": Status.REJECTED}, "rejected", 0),
        ({"role": Role.CONTEXT}, "mere mention", 0),
    ],
)
def test_what_does_not_fit_is_left_out_and_counted(
    tmp_path: Path, changes: dict[str, object], words: str, ucdp_rows: int
) -> None:
    dataset = of(INCIDENT, replace(INCIDENT, id="i2", **changes))  # type: ignore[arg-type]
    rows, losses = written(dataset, tmp_path, "acled")
    assert [row["event_id_cnty"] for row in rows] == ["X-i1"]
    assert "1 incident left out: " in losses
    assert words in losses
    assert len(written(dataset, tmp_path, "ucdp")[0]) == 1 + ucdp_rows


def test_actors_whose_side_is_unknown_are_not_given_one(tmp_path: Path) -> None:
    incident = replace(INCIDENT, actors=(*INCIDENT.actors, Actor("C", "rebels", "associate")))
    (row,), losses = written(of(incident), tmp_path, "acled")
    assert "C" not in (row["assoc_actor_1"], row["assoc_actor_2"])
    assert "1 actor left out" in losses


@lenient
@given(datasets())
@pytest.mark.parametrize("dialect", ["acled", "ucdp"])
def test_any_data_set_gives_a_regular_guarded_table(dialect: Dialect, dataset: Dataset) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.csv"
        write_dataset(dataset, path, ExportOptions(dialect=dialect))
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
    assert {len(row) for row in rows} == {31 if dialect == "acled" else 49}
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(("=", "+", "@", "\t", "\r"))
        if cell.startswith("-"):
            float(cell)


@pytest.mark.parametrize(
    ("lon", "lat", "cell"), [(37.75, -46.75, 62356), (-180, -90, 1), (180, 90, 259_200), (-179.75, -89.25, 721)]
)
def test_cells_of_prio_grid(lon: float, lat: float, cell: int) -> None:
    assert priogrid_cell(lon, lat) == cell


def test_only_csv_has_a_dialect(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="only CSV"):
        write_dataset(of(INCIDENT), tmp_path / "out.geojson", ExportOptions(dialect="acled"))


def test_the_command_writes_a_dialect_and_tells_the_losses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, out = tmp_path / "own.geojson", tmp_path / "out.csv"
    write_geojson(of(INCIDENT, replace(INCIDENT, id="i2", geo_precision=6)), own)
    assert main(["export", str(own), "-o", str(out), "--dialect", "acled"]) == 0
    assert "1 incident left out: known only to the country" in capsys.readouterr().err
    with out.open(newline="", encoding="utf-8") as file:
        assert [row["event_id_cnty"] for row in csv.DictReader(file)] == ["X-i1"]
