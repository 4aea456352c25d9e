"""`gisviewer locate NAME`: the places that bear a name, best first, with reasons."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from gisviewer.errors import GisviewerError

if TYPE_CHECKING:
    from gisviewer.gazetteer.ranking import RankedMatch

HELP = "find the places that bear a name, with reasons"
EXAMPLES = "gisviewer locate Springfield --country USA --near=-89.6,39.8 --limit 3"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.epilog = f"Example: {EXAMPLES}"
    parser.add_argument("name", metavar="NAME", help="a name of a place, in any spelling or script")
    parser.add_argument("--country", metavar="ISO3", default="", help="prefer this country (alpha-3 code)")
    parser.add_argument("--near", metavar="LON,LAT", default="", help="prefer places near this point, in degrees")
    parser.add_argument("--limit", metavar="N", type=int, default=10, help="at most N places (default 10)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print the candidates; 1 where there is none."""
    from gisviewer.cli.console import report_error, write_result
    from gisviewer.gazetteer.ranking import rank_matches
    from gisviewer.gazetteer.store import Gazetteer

    name = _check_name(arguments.name)
    near = _parse_point(arguments.near)
    gazetteer = Gazetteer.open()
    country = arguments.country.upper()
    if country and gazetteer.country(country) is None:
        raise GisviewerError(
            f"There is no country with the code “{country[:20]}”.", "Give an alpha-3 code such as ARM."
        )
    matches = gazetteer.find_names(name, fuzzy=True)
    ranked = rank_matches(matches, country=country, near=near)[: max(arguments.limit, 1)]
    if not ranked:
        report_error(GisviewerError(f"No place is called “{name}”.", "Check the spelling, or try another name of it."))
        return 1
    rows = [_row(match) for match in ranked]
    write_result(json.dumps(rows, ensure_ascii=False, indent=1) if arguments.json else "\n".join(map(_line, rows)))
    return 0


def _check_name(text: str) -> str:
    from gisviewer.gazetteer.names import MAX_NAME_LENGTH

    name = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not name:
        raise GisviewerError("The name is empty.", "Give the name of a place.")
    if len(name) > MAX_NAME_LENGTH:
        raise GisviewerError(
            f"The name has {len(name)} characters.", f"Give the name of a place, at most {MAX_NAME_LENGTH} characters."
        )
    return name


def _parse_point(text: str) -> tuple[float, float] | None:
    if not text:
        return None
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        lon, lat = 999.0, 999.0
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise GisviewerError(f"“{text[:40]}” is not a point.", "Give degrees as LON,LAT, such as 44.5,40.2.")
    return lon, lat


def _row(ranked: RankedMatch) -> dict[str, object]:
    place = ranked.match.place
    return {
        "id": place.id,
        "name": place.name,
        "matched": ranked.match.name,
        "match": ranked.match.kind,
        "class": str(place.feature_class),
        "country": place.country,
        "admin1": place.admin1,
        "lon": place.lon,
        "lat": place.lat,
        "population": place.population,
        "score": round(ranked.score, 3),
        "reasons": [reason.text for reason in ranked.reasons],
    }


def _line(row: dict[str, object]) -> str:
    where = ", ".join(str(part) for part in (row["admin1"], row["country"]) if part)
    reasons = "; ".join(row["reasons"]) if isinstance(row["reasons"], list) else ""
    return (
        f"{row['name']} ({row['class']}{', ' + where if where else ''})  {row['lon']:.5f},{row['lat']:.5f}  {reasons}"
    )
