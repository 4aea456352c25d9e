"""A large project: how long opening, an edit, undo and searching take, how large the file is, and, if asked, kills.

Run: PYTHONPATH=. python tests/benchmarks/project.py [--articles 1000] [--incidents 20] [--kills 200]
Prints each figure with its target; the program's own folder of data is a temporary one.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "project"))

from kills import survive_kills
from samples import make_result

from gisviewer.domain.incidents import ArticleResult, Incident, Status
from gisviewer.project.project import Project, new_project, open_project
from gisviewer.project.search import SearchIndex
from gisviewer.project.teach import apply_rule, propose_rule
from gisviewer.project.validation import validate
from gisviewer.project.workspace import Table

_QUERIES = ("yerevan", "yérevan shelling", "nowhere", "a", '"officials said"', "report 517", "mortar", "ünbekannt")
_SYLLABLES = [
    "ka",
    "ra",
    "tu",
    "mi",
    "so",
    "len",
    "dor",
    "vak",
    "shi",
    "pé",
    "gön",
    "lia",
    "ber",
    "nad",
    "ost",
    "wü",
    "el",
    "tor",
    "san",
    "iv",
]
_WORDS = 600
"""Words added to each article, so that its text is as long as that of a newspaper."""


def main() -> None:
    """Make the project and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--incidents", type=int, default=20, help="for each article")
    parser.add_argument("--kills", type=int, default=0, help="how often an editor is killed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GISVIEWER_DATA"] = str(Path(folder) / "data")
        path = Path(folder) / "project.gpkg"
        _fill(path, options.articles, options.incidents)
        _say("file", path.stat().st_size / 1e6, "MB", 60)
        openings = []
        for _ in range(3):
            start = time.perf_counter()
            project = open_project(path)
            openings.append(1000 * (time.perf_counter() - start))
            project.close()
        _say("open, median of 3", statistics.median(openings), "ms", 2000)
        project = open_project(path)
        _measure_edits(project)
        _measure_search(project)
        start = time.perf_counter()
        findings = validate(project.workspace)
        _say(f"validate, without a gazetteer ({len(findings)} findings)", 1000 * (time.perf_counter() - start), "ms")
        project.close()
        if options.kills:
            start = time.perf_counter()
            told = survive_kills(Path(folder) / "killed.gpkg", options.kills, seed=int(time.time()))
            seconds = time.perf_counter() - start
            sys.stdout.write(
                f"{options.kills} kills, {told} edits told: none lost, every file opened ({seconds:.0f} s)\n"
            )


def _fill(path: Path, articles: int, incidents: int) -> None:
    project = new_project()
    project.save_as(path)
    chance = random.Random(1)
    for first in range(0, articles, 50):
        results = [_lengthened(make_result(n, incidents), chance) for n in range(first, min(first + 50, articles))]
        found = {incident.id: incident for result in results for incident in result.incidents}
        read = {result.article.id: result for result in results}
        project.workspace.apply(project.workspace.make_step("Open", {Table.ARTICLES: read, Table.INCIDENTS: found}))
    project.close()


def _lengthened(result: ArticleResult, chance: random.Random) -> ArticleResult:
    """The result with an article of common length; what is appended moves no offset."""
    words = ("".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(_WORDS))
    return replace(result, article=replace(result.article, text=f"{result.article.text}\n\n{' '.join(words)}."))


def _measure_edits(project: Project) -> None:
    workspace = project.workspace
    chance = random.Random(2)
    chosen: list[Incident] = chance.sample(list(workspace.incidents.values()), 50)
    edits = []
    for number, incident in enumerate(chosen):
        changed = replace(incident, status=Status.ACCEPTED, notes=f"note {number}")
        edits.append(_timed(lambda changed=changed: workspace.edit("Edit", Table.INCIDENTS, {changed.id: changed})))
    _say("edit stored, median", statistics.median(edits), "ms", 50)
    _say("edit stored, slowest of 50", max(edits), "ms", 50)
    undos = [_timed(workspace.undo) for _ in range(50)]
    _say("undo, slowest of 50", max(undos), "ms", 100)
    taught = replace(chosen[0], lon=1.0, lat=2.0, edited=("lon", "lat"))
    workspace.edit("Move", Table.INCIDENTS, {taught.id: taught})
    rule = propose_rule(workspace, taught.id)
    if rule is not None:
        start = time.perf_counter()
        edit = apply_rule(workspace, rule, "Teach")
        _say("find what a rule changes", 1000 * (time.perf_counter() - start), "ms")
        count = len(edit.changes) - 1
        _say(f"teach {count} incidents", _timed(lambda: workspace.apply(edit)), "ms")
        _say("undo of that", _timed(workspace.undo), "ms")


def _measure_search(project: Project) -> None:
    index = SearchIndex(project.workspace)
    _say("search, building the index", _timed(index.refresh), "ms")
    for query in _QUERIES:
        hits = len(index.search(query))
        _say(f"search {query} ({hits} hits)", _median(lambda query=query: index.search(query), 5), "ms", 200)


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - start)


def _median(act: Callable[[], object], times: int) -> float:
    return statistics.median(_timed(act) for _ in range(times))


def _say(what: str, value: float, unit: str, target: float | None = None) -> None:
    verdict = "" if target is None else f"  (target {target:g} {unit}: {'met' if value <= target else 'MISSED'})"
    sys.stdout.write(f"{what}: {value:.1f} {unit}{verdict}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
