"""Tables of events of other programs, and our own exports, come in as incidents."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
import shapely

from gisviewer.cli import main
from gisviewer.domain.incidents import Actor, DatePrecision, Incident, Status
from gisviewer.domain.places import Role
from gisviewer.export.dataset import Dataset
from gisviewer.export.event_table import EventTable, names_at_start, read_event_table
from gisviewer.export.foreign_events import read_foreign_events
from gisviewer.export.report import Dialect, ExportOptions
from gisviewer.export.table_dates import find_day_order, parse_day
from gisviewer.export.table_incidents import ImportResult, build_incidents, mapping_of
from gisviewer.export.table_mapping import TableKind, find_kind, propose_mapping
from gisviewer.export.write import write_dataset
from gisviewer.gazetteer.store import Gazetteer

ACLED = (
    "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,location,"
    "latitude,longitude,geo_precision,source,notes,fatalities\n"
    'ABC1,16 May 2025,2025,1,Battles,Armed clash,Army of A,Group B,Armenia,Syunik,Goris,39.5111,46.3417,1,Paper,"Two, '
    'dead.",2\n'
    "ABC2,2023-02-16,2023,2,Protests,Peaceful protest,Protesters,,Armenia,Yerevan,Yerevan,40.1811,44.5136,2,Paper,x,0\n"
    "ABC3,16-05-2025,2025,3,Riots,,Rioters,,Armenia,,Syunik,39.3,46.2,3,Paper,,\n"
)
UCDP = (
    "id,relid,year,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,where_description,adm_1,"
    "latitude,longitude,geom_wkt,country,date_prec,date_start,date_end,best,high,low\n"
    "1,AZE-2020-1,2020,1,A,B,Agency,1,Goris town,near the school,Syunik,39.5,46.3,POINT (46.3 39.5),Armenia,1,"
    "2020-10-01 00:00:00.000,2020-10-01 00:00:00.000,5,8,3\n"
    "2,AZE-2020-2,2020,3,A,C,Agency,6,Armenia,,,40.2,45.0,,Armenia,4,2020-10-01 00:00:00.000,2020-10-31,0,0,0\n"
)


def imported(path: Path, text: str) -> tuple[EventTable, ImportResult]:
    path.write_text(text, "utf-8")
    table = read_event_table(path)
    return table, build_incidents(table, mapping_of(table))


def test_acled_rows(tmp_path: Path) -> None:
    table, result = imported(tmp_path / "a.csv", ACLED)
    assert find_kind(names_at_start(table.path)) is TableKind.ACLED
    clash, protest, riot = result.incidents
    assert (clash.title, clash.event_type, clash.fatalities_best) == ("Armed clash, Goris", "Battles", 2)
    assert (clash.date_start, clash.date_end, clash.date_precision) == (date(2025, 5, 16), date(2025, 5, 16), 1)
    assert (clash.lat, clash.lon, clash.geo_precision, clash.uncertainty_km) == (39.5111, 46.3417, 1, None)
    assert [(actor.name, actor.role) for actor in clash.actors] == [("Army of A", "actor1"), ("Group B", "actor2")]
    assert clash.notes == "Two, dead.\nSource: Paper"
    assert (protest.date_start, protest.date_end) == (date(2023, 2, 13), date(2023, 2, 19))
    assert (protest.geo_precision, protest.uncertainty_km, protest.fatalities_best) == (2, 25.0, 0)
    assert (riot.date_start, riot.date_end, riot.date_precision) == (date(2025, 5, 1), date(2025, 5, 31), 4)
    assert (riot.geo_precision, riot.fatalities_best) == (4, None)
    assert result.notes == ()


def test_ucdp_rows(tmp_path: Path) -> None:
    table, result = imported(tmp_path / "u.csv", UCDP)
    assert find_kind(names_at_start(table.path)) is TableKind.UCDP
    first, second = result.incidents
    assert (first.fatalities_low, first.fatalities_best, first.fatalities_high) == (3, 5, 8)
    assert (first.date_start, first.date_precision, first.geo_precision) == (date(2020, 10, 1), DatePrecision.DAY, 1)
    assert (first.location_text, first.event_type) == ("near the school", "Battles")
    assert (second.event_type, second.geo_precision, second.date_precision) == ("Violence against civilians", 6, 4)


def test_the_same_table_gives_the_same_identifiers(tmp_path: Path) -> None:
    _, first = imported(tmp_path / "a.csv", ACLED)
    _, again = imported(tmp_path / "b.csv", ACLED.replace("Two, dead.", "Three dead."))
    assert [one.id for one in first.incidents] == [one.id for one in again.incidents]
    assert len({one.id for one in first.incidents}) == 3


def test_tables_of_nobody_are_mapped_by_name(tmp_path: Path) -> None:
    text = "Date;Town;Lat;Lon;Killed\n03.04.2024;Goris;39,51;46,34;2\n25.12.2024;Kapan;39,2;46,4;\nsoon;Nowhere;;;x\n"
    table, result = imported(tmp_path / "o.csv", text)
    assert find_kind(table.names) is None
    first, second, third = result.incidents
    assert (first.date_start, first.place_name, first.fatalities_best) == (date(2024, 4, 3), "Goris", 2)
    assert (second.lat, second.date_start) == (39.2, date(2024, 12, 25))
    assert (third.is_located, third.geo_precision, third.date_start) == (False, 0, None)
    assert result.notes == (
        "1 rows have no date that can be read.",
        "1 rows have no place; they are listed, not mapped.",
    )


def test_bad_values_are_told_and_kept_apart(tmp_path: Path) -> None:
    text = "date_start,date_end,lat,lon,title\n2024-05-02,2024-05-01,91,10,swapped\n2024-02-30,,40,200,x\n"
    _, result = imported(tmp_path / "bad.csv", text)
    first, second = result.incidents
    assert (first.date_start, first.date_end) == (date(2024, 5, 1), date(2024, 5, 2))
    assert not first.is_located
    assert second.date_start is None
    assert any("exchanged" in note for note in result.notes)
    assert any("2 rows have coordinates outside the world" in note for note in result.notes)


def test_an_unfit_status_is_never_invented(tmp_path: Path) -> None:
    table, result = imported(tmp_path / "a.csv", ACLED)
    assert {one.status for one in result.incidents} == {Status.NEW}
    accepted = build_incidents(table, mapping_of(table), status=Status.ACCEPTED)
    assert {one.status for one in accepted.incidents} == {Status.ACCEPTED}


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2023-02-16", "dmy", date(2023, 2, 16)),
        ("2023-02-16 00:00:00.000", "dmy", date(2023, 2, 16)),
        ("2023/2/6", "dmy", date(2023, 2, 6)),
        ("20230216", "dmy", date(2023, 2, 16)),
        ("16 May 2025", "dmy", date(2025, 5, 16)),
        ("16-May-25", "dmy", date(2025, 5, 16)),
        ("May 16, 2025", "dmy", date(2025, 5, 16)),
        ("16th Sept. 1999", "dmy", date(1999, 9, 16)),
        ("16-05-2025", "dmy", date(2025, 5, 16)),
        ("05/16/2025", "mdy", date(2025, 5, 16)),
        ("05/16/2025", "dmy", None),
        ("2023-02-30", "dmy", None),
        ("16 Smarch 2025", "dmy", None),
        ("", "dmy", None),
        (None, "dmy", None),
    ],
)
def test_days_as_they_are_written(text: str | None, order: str, expected: date | None) -> None:
    assert parse_day(text, order) == expected  # type: ignore[arg-type]


def test_the_order_of_day_and_month_is_seen_in_the_column() -> None:
    assert find_day_order(["01/02/2024", "05/16/2024"]) == ("mdy", False)
    assert find_day_order(["01/02/2024", "16/05/2024"]) == ("dmy", False)
    assert find_day_order(["01/02/2024", "03/04/2024"]) == ("dmy", True)
    assert find_day_order(["2024-01-02"]) == ("dmy", False)


def test_features_with_columns_become_incidents(tmp_path: Path) -> None:
    path = tmp_path / "f.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":"2024-05-01","type":"Battles"},'
        '"geometry":{"type":"Polygon","coordinates":[[[44,40],[45,40],[45,41],[44,41],[44,40]]]}}]}',
        "utf-8",
    )
    table = read_event_table(path)
    (incident,) = build_incidents(table, mapping_of(table)).incidents
    assert (incident.geometry_kind.value, incident.geo_precision) == ("area", 5)
    assert 44 <= (incident.lon or 0) <= 45
    assert incident.date_start == date(2024, 5, 1)


def test_mapping_takes_no_column_twice() -> None:
    mapping = propose_mapping(["date", "title", "summary", "lat", "lon"])
    assert len(set(mapping.columns.values())) == len(mapping.columns)
    assert mapping.is_located


OURS = Incident(
    "5f0c1c4a-6ec5-5d1b-8a57-6f3a9a0e2c11",
    "Shelling near Goris",
    role=Role.EVENT,
    event_type="Explosions/Remote violence",
    sub_event_type="Shelling/artillery/missile attack",
    date_start=date(2021, 5, 12),
    date_end=date(2021, 5, 12),
    date_precision=DatePrecision.DAY,
    actors=(Actor("Army of A", "state forces", "actor1"), Actor("Group B", "armed group", "actor2")),
    fatalities_low=2,
    fatalities_best=3,
    fatalities_high=4,
    wkb=bytes(shapely.to_wkb(shapely.Point(46.3412, 39.5112))),
    lon=46.3412,
    lat=39.5112,
    geo_precision=1,
    place_name="Goris",
    country="ARM",
    status=Status.ACCEPTED,
)


@pytest.mark.parametrize("name", ["acled.csv", "ucdp.csv", "a.xlsx", "a.gpkg", "a.kml"])
def test_our_own_exports_come_back(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    dialects: dict[str, Dialect] = {"acled.csv": "acled", "ucdp.csv": "ucdp"}
    dialect = dialects.get(name, "native")
    write_dataset(Dataset((OURS,)), path, ExportOptions(dialect=dialect))
    table = read_event_table(path)
    (back,) = build_incidents(table, mapping_of(table), lambda _name, _lon, _lat: "ARM").incidents
    assert (back.id, back.geo_precision, back.country) == (OURS.id, 1, "ARM")
    assert (back.date_start, back.date_end, back.date_precision) == (date(2021, 5, 12), date(2021, 5, 12), 1)
    assert (back.lon, back.lat) == pytest.approx((46.3412, 39.5112))
    assert back.fatalities_best == 3
    if name != "ucdp.csv":
        assert back.event_type == OURS.event_type
    if name != "a.kml":
        assert back.place_name == "Goris"


@pytest.mark.parametrize(("text", "count"), [(ACLED, 3), (UCDP, 2)])
def test_tables_of_a_known_shape_are_inputs_of_the_command_line(
    tmp_path: Path, text: str, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "events.csv", tmp_path / "out.geojson"
    path.write_text(text, "utf-8")
    assert main(["export", str(path), "-o", str(out)]) == 0
    features = json.loads(out.read_text("utf-8"))["features"]
    assert len(features) == count
    assert {feature["properties"]["country"] for feature in features} == {"ARM"}
    assert not capsys.readouterr().out


def test_other_tables_are_no_events(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("name,lon,lat\na,1,2\n", "utf-8")
    assert read_foreign_events(path, Gazetteer.open) is None
    assert read_foreign_events(tmp_path / "gone.csv", Gazetteer.open) is None
