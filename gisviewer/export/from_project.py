"""The data set of a project file: its incidents as reviewed and edited, not as the machine proposed them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gisviewer.export.dataset import Dataset, dataset_of_results, latest
from gisviewer.project.project import is_project, open_project


def read_project(path: Path) -> Dataset | None:
    """Read a project without changing or locking it, or give None where the file is anything else.

    Raises:
        ProjectError: it is a project, but damaged, or of a version that cannot be read as it is.
    """
    if not path.is_file() or not is_project(path):
        return None
    project = open_project(path, read_only=True)
    try:
        workspace = project.workspace
        dataset = dataset_of_results(workspace.articles.values(), str(workspace.setting("title", "")))
        incidents = tuple(workspace.incidents.values())
        as_of = latest((dataset.as_of, *(incident.reviewed_at for incident in incidents)))
        return replace(dataset, incidents=incidents, as_of=as_of)
    finally:
        project.close()
