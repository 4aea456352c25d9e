"""`gisviewer locate NAME`: the places that bear a name, best first, with reasons."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from gisviewer.domain.places import GeometryKind
from gisviewer.errors import GisviewerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gisviewer.domain.places import Place
    from gisviewer.gazetteer.ranking import RankedMatch
    from gisviewer.gazetteer.store import Gazetteer

HELP = "find the places that bear a name, with reasons"
_MAX_NAMES = 6
_POINTS = {
    "seat": "the point is that of its seat: its outline is not in the data",
    "towns": "the point is amid its towns: its outline is not in the data",
    "middle": "the point is about its middle, to some 30 km: its outline is not in the data",
}
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
    if arguments.json:
        write_result(json.dumps([_row(gazetteer, match) for match in ranked], ensure_ascii=False, indent=1))
    else:
        write_result("\n".join(_lines(gazetteer, rank, match) for rank, match in enumerate(ranked, 1)))
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


def _row(gazetteer: Gazetteer, ranked: RankedMatch) -> dict[str, object]:
    place = ranked.match.place
    details = gazetteer.details(place.id)
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
        "geometry": str(place.geometry_kind),
        "outline": details.get("area", ""),
        "population": place.population,
        "claimants": list(place.claimants),
        "disputed": [area.name for area in _disputed_at(gazetteer, place)],
        "dates": details.get("dates", []),
        "score": round(ranked.score, 3),
        "reasons": [reason.text for reason in ranked.reasons],
    }


def _lines(gazetteer: Gazetteer, rank: int, ranked: RankedMatch) -> str:
    """What the place is and where; below it other names, what to know of it, and why it stands at this rank."""
    from gisviewer.gazetteer.ranking import KIND_WORDS

    place = ranked.match.place
    country = gazetteer.country(place.country)
    is_country = country is not None and country.id == place.id
    within = [place.admin1, f"{country.name} ({place.country})" if country and not is_country else ""]
    where = ", ".join(part for part in within if part and part != place.name)
    lines = [f"{rank}. {place.name}: {KIND_WORDS[place.feature_class]}{f' in {where}' if where else ''}"]
    lines.append(f"   {_position(place.lon, place.lat)}   {place.id}")
    others = _other_names(place)
    if others:
        lines.append(f"   also: {', '.join(others)}")
    lines += [f"   {note}" for note in _notes(gazetteer, place)]
    lines.append(f"   why: {'; '.join(reason.text for reason in ranked.reasons if reason.factor != 'class')}")
    return "\n".join(lines)


def _other_names(place: Place) -> list[str]:
    """Names that say something new, those in ASCII first: not "Georgia State" for Georgia."""
    from gisviewer.gazetteer.names import fold

    new = [name for name in place.names if fold(place.name) not in fold(name)]
    return sorted(new, key=lambda name: not name.isascii())[:_MAX_NAMES]


def _position(lon: float, lat: float) -> str:
    return f"{abs(lat):.4f}° {'N' if lat >= 0 else 'S'}, {abs(lon):.4f}° {'E' if lon >= 0 else 'W'}"


def _disputed_at(gazetteer: Gazetteer, place: Place) -> tuple[Place, ...]:
    """The disputed areas that a town or site lies in, whichever country it is counted to."""
    is_point = place.geometry_kind is GeometryKind.POINT
    return gazetteer.areas_at(place.lon, place.lat).disputed if is_point else ()


def _claims(gazetteer: Gazetteer, place: Place) -> str:
    return f"claimed by: {', '.join(_country_name(gazetteer, iso3) for iso3 in place.claimants)}"


def _notes(gazetteer: Gazetteer, place: Place) -> Iterator[str]:
    details = gazetteer.details(place.id)
    if place.claimants:
        yield _claims(gazetteer, place)
    for area in _disputed_at(gazetteer, place):
        yield f"lies in a disputed area: {area.name}{f', {_claims(gazetteer, area)}' if area.claimants else ''}"
    if details.get("dates"):
        yield f"dates: {' to '.join(details['dates'])}"
    if details.get("note"):
        yield f"note: {details['note']}"
    if details.get("area"):
        yield f"outline {details['area']}"
    elif details.get("point"):
        yield _POINTS.get(details["point"], "")


def _country_name(gazetteer: Gazetteer, iso3: str) -> str:
    country = gazetteer.country(iso3)
    return country.name if country else iso3
