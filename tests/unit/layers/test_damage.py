"""Damaged binary files end in words: read in a process of their own, because a library may crash or hang."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
import shapely
from test_drivers import FORMATS, write

_READ = """
import sys
from pathlib import Path
from gisviewer.errors import GisviewerError
from gisviewer.layers.read import read_layers
from gisviewer.layers.tiles import Tiler
for path in sorted(Path(sys.argv[1]).iterdir()):
    print(path.name, flush=True)
    try:
        for loaded in read_layers(path / sys.argv[2]):
            loaded.attributes.table
            if len(loaded):
                loaded.attributes.row(0)
            Tiler(loaded).tile(0, 0, 0)
    except GisviewerError as error:
        assert error.message
"""
_TIMES = 25
_LIMIT_S = 120


@pytest.mark.parametrize("name", ["a.shp", "a.gpkg", "a.fgb", "a.tab", "a.sqlite", "a.kmz", "a.gml"])
def test_damage_ends_in_words(name: str, tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    shapes = [shapely.box(i, 40, i + 1, 41) for i in range(20)]
    write(made / name, FORMATS[name], shapes, "Polygon")
    chance = random.Random(name)
    for number in range(_TIMES):
        folder = tmp_path / "damaged" / f"{number:02}"
        folder.mkdir(parents=True)
        parts = [part for part in made.iterdir() if part.is_file()]
        hit = chance.choice([part for part in parts if part.suffix not in (".prj", ".cpg", ".xsd")])
        for part in parts:
            content = bytearray(part.read_bytes())
            if part == hit:
                if chance.random() < 0.4:
                    del content[chance.randrange(len(content)) :]
                for _ in range(chance.randrange(1, 12) if content else 0):
                    content[chance.randrange(len(content))] = chance.randrange(256)
            (folder / part.name).write_bytes(content)
    command = [sys.executable, "-c", _READ, str(tmp_path / "damaged"), name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT_S, check=False)
    assert done.returncode == 0, f"{done.stdout[-20:]}: {done.stderr[-1500:]}"
