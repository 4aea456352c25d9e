"""Makes tests/data/project-v1.gpkg: a project as version 1 of the file format wrote it, two articles and some edits.

Run: PYTHONPATH=.:tests/unit/project python tests/data/make_project_v1.py
It is kept as a file, so that a change of today's code cannot change what an old project looks like.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import tempfile
from pathlib import Path

from samples import border_incident, decide, make_result, opening

from gisviewer.domain.incidents import Status
from gisviewer.project.project import new_project
from gisviewer.project.schema import create_version_1
from gisviewer.project.workspace import Table

_TABLES = (
    "incidents",
    "articles",
    "review_log",
    "gv_records",
    "gv_steps",
    "gv_shapes",
    "gv_incident_shapes",
)


def main(target: Path) -> None:
    """Fill a project with today's code and copy its records into tables of version 1."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GISVIEWER_DATA"] = folder
        source = Path(folder) / "present.gpkg"
        _fill(source)
        target.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as database:
            database.execute("BEGIN")
            create_version_1(database)
            database.execute("COMMIT")
            database.execute("ATTACH ? AS present", (str(source),))
            for table in _TABLES:
                database.execute(f"INSERT INTO main.{table} SELECT * FROM present.{table}")
            database.execute("INSERT INTO main.gv_meta SELECT * FROM present.gv_meta WHERE name = 'created_at'")
            database.execute("DETACH present")
            database.execute("VACUUM")


def _fill(path: Path) -> None:
    project = new_project()
    project.save_as(path)
    workspace = project.workspace
    workspace.reviewer = "AB"
    workspace.apply(opening(workspace, make_result(1), make_result(2)))
    workspace.edit("Add the border", Table.INCIDENTS, {"border": border_incident()})
    decide(workspace, next(iter(workspace.incidents)), Status.ACCEPTED)
    workspace.edit("Title", Table.SETTINGS, {"title": "An old project"})
    workspace.undo()
    project.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("project-v1.gpkg"))
