"""Settings of the map that come from the page or a file are checked."""

from __future__ import annotations

import pytest

from gisviewer.mapping.content import MapSettings, Theme, change_settings


def test_changes_are_taken_over_and_unknown_names_left_out():
    changed = change_settings(MapSettings(), {"theme": "dark", "graticule": True, "from_the_future": 1})
    assert (changed.theme, changed.graticule) == (Theme.DARK, True)


@pytest.mark.parametrize(
    "changes",
    [
        {"theme": "pink"},
        {"graticule": "yes"},
        {"incidents_as": "pie"},
        {"boundary_date": "yesterday"},
        {"viewpoint": 5},
        {"cluster_radius_px": True},
    ],
)
def test_what_is_no_value_is_refused(changes):
    with pytest.raises(ValueError, match=r"cannot|not a valid|Invalid"):
        change_settings(MapSettings(), changes)
