"""The page and Python hide the same incidents."""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from browser import Browser, find_chromium
from sample_content import make_content

from gisviewer.domain.incidents import Actor, Status
from gisviewer.export.html import write_html
from gisviewer.mapping.filters import IncidentFilter

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.skipif(find_chromium() is None, reason="Chromium is not installed"),
]


def make_filters(count: int) -> list[IncidentFilter]:
    chance = random.Random(5)

    def some(*values: str) -> tuple[str, ...]:
        return tuple(chance.sample(values, chance.choice((0, 0, 1, 2))))

    days = (None, None, date(2021, 11, 15), date(2021, 11, 16), date(2021, 11, 17))
    return [
        IncidentFilter(
            types=some("Battles", "Protests", "Unclassified"),
            roles=some("event", "actor", "context"),
            actors=some("Armenia", "Azerbaijan"),
            countries=some("ARM", "AZE", "RUS"),
            precisions=tuple(chance.sample((1, 2, 4, 5, 6), chance.choice((0, 0, 2)))),
            statuses=some("new", "accepted"),
            confidence_min=chance.choice((0.0, 0.0, 0.75)),
            fatalities_min=chance.choice((None, None, 0, 2)),
            text=chance.choice(("", "", "goris", "NEAR convoy", "İstanbul", "nothing like it", "straße")),
            date_from=chance.choice(days),
            date_to=chance.choice(days),
            include_undated=chance.choice((True, False)),
        )
        for _ in range(count)
    ]


def test_page_and_python_agree(tmp_path: Path) -> None:
    content = make_content()
    first, *others = content.incidents
    first = replace(first, status=Status.ACCEPTED, fatalities_best=3, actors=(Actor("Armenia"),), tags=("İstanbul",))
    content = replace(content, incidents=(first, *others))
    filters = make_filters(300)
    write_html(content, tmp_path / "map.html")
    with Browser(tmp_path / "profile", sandbox=os.name == "posix" and os.geteuid() != 0) as browser:
        browser.open(tmp_path / "map.html")
        wanted = json.dumps([chosen.to_json() for chosen in filters])
        script = f"{wanted}.map((f) => GV.content.incidents.map((i) => GV.matches(i, f, GV.content.articles)))"
        shown = browser.run(script)
    expected = [[chosen.matches(incident) for incident in content.incidents] for chosen in filters]
    assert shown == expected
    assert 20 < sum(any(row) for row in expected) < 300  # the filters tell incidents apart
