"""Files as other programs and people leave them: each comes to what it should."""

from __future__ import annotations

import os
from pathlib import Path

import odd_json
import odd_tables
import odd_xml
import pytest
from expecting import Case, Refused, check

ALL: dict[str, Case] = {
    f"{kind}/{name}": case
    for kind, cases in (("json", odd_json.CASES), ("tables", odd_tables.CASES), ("xml", odd_xml.CASES))
    for name, case in cases.items()
}


@pytest.mark.parametrize("name", ALL)
def test_it_comes_to_what_it_should(name: str, tmp_path: Path) -> None:
    content, expected = ALL[name]
    path = tmp_path / Path(name).name
    path.write_bytes(content)
    check(path, expected)
    assert [other.name for other in tmp_path.iterdir()] == [path.name], "something was written beside the file"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.geojson"
    os.mkfifo(path)
    check(path, Refused("no file but a device or a pipe"))


@pytest.mark.parametrize("name", ["link.geojson", "away.geojson"])
def test_links_are_followed_to_files_that_are_there(name: str, tmp_path: Path) -> None:
    content, expected = ALL["json/crs84.geojson"]
    (tmp_path / "real.geojson").write_bytes(content)
    (tmp_path / name).symlink_to("real.geojson" if name == "link.geojson" else "nowhere")
    check(tmp_path / name, expected if name == "link.geojson" else Refused("is not there"))
