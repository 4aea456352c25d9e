"""Clubs that are called by their town: "Manchester City", "Toronto Raptors", "Barcelona beat Sevilla 3-1"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gisviewer.gazetteer.api import ClassBit
from gisviewer.geoparse.lexicon import word_set
from gisviewer.geoparse.tokens import Tokens

_AFTER = word_set("United Rovers Wanderers Hotspur Albion FC Galaxy Athletic Dynamo")
"""Words that make a club of any town."""
_TEAMS = {
    "Anaheim": "Ducks", "Arizona": "Cardinals Diamondbacks Coyotes", "Aston": "Villa",
    "Atlanta": "Hawks Falcons Braves", "Baltimore": "Ravens Orioles", "Boston": "Celtics Bruins", "Brooklyn": "Nets",
    "Buffalo": "Bills Sabres", "Calgary": "Flames", "Carolina": "Panthers Hurricanes", "Charlotte": "Hornets",
    "Chicago": "Bulls Bears Cubs Blackhawks", "Cincinnati": "Bengals Reds", "Cleveland": "Cavaliers Browns Guardians",
    "Colorado": "Rockies Avalanche", "Crewe": "Alexandra", "Dallas": "Mavericks Cowboys", "Denver": "Nuggets Broncos",
    "Detroit": "Pistons Lions Tigers", "Edmonton": "Oilers", "Florida": "Panthers Marlins",
    "Golden State": "Warriors", "Green Bay": "Packers", "Houston": "Rockets Texans Astros", "Indiana": "Pacers",
    "Indianapolis": "Colts", "Jacksonville": "Jaguars", "Kansas City": "Chiefs Royals",
    "LA": "Lakers Clippers Rams Chargers Dodgers Angels Kings", "Las Vegas": "Raiders", "Leyton": "Orient",
    "Los Angeles": "Lakers Clippers Rams Chargers Dodgers Angels Kings", "Memphis": "Grizzlies",
    "Miami": "Heat Dolphins Marlins", "Milwaukee": "Bucks Brewers", "Minnesota": "Timberwolves Vikings Twins",
    "Montreal": "Canadiens", "Nashville": "Predators", "New England": "Patriots", "New Jersey": "Devils",
    "New Orleans": "Pelicans Saints", "New York": "Knicks Jets Giants Yankees Mets Rangers Islanders",
    "Oakland": "Athletics Raiders", "Oklahoma City": "Thunder", "Orlando": "Magic", "Ottawa": "Senators",
    "Philadelphia": "Eagles Phillies Flyers", "Phoenix": "Suns", "Pittsburgh": "Steelers Pirates Penguins",
    "Plymouth": "Argyle", "Portland": "Timbers", "Sacramento": "Kings", "San Antonio": "Spurs", "San Diego": "Padres",
    "San Francisco": "49ers Giants", "San Jose": "Sharks", "Seattle": "Seahawks Mariners Sounders",
    "St. Louis": "Cardinals", "Tampa Bay": "Buccaneers Rays", "Tennessee": "Titans", "Texas": "Rangers",
    "Toronto": "Raptors", "Utah": "Jazz", "Vancouver": "Canucks Whitecaps",
    "Washington": "Wizards Commanders Nationals Capitals", "Winnipeg": "Jets",
}  # fmt: skip
"""Teams by their towns; weapons, soldiers and officials bear such names, too: "Kyiv rockets", "Arizona senators"."""
_TEAMS_OF = {town: frozenset(teams.split()) for town, teams in _TEAMS.items()}
_BEFORE = word_set(
    "Bayern Borussia Dynamo Dinamo Lokomotiv Spartak CSKA Zenit Shakhtar Maccabi Hapoel Olympique Atletico Atlético"
    " Racing AC AS FC SC"
)
_BEFORE_TWO = frozenset({("red", "star"), ("crystal", "palace")})
_REAL = word_set("Madrid Sociedad Betis Zaragoza Valladolid Mallorca Oviedo")
_INTER = word_set("Milan Miami")
_CITIES = word_set(
    "Manchester Leicester Norwich Hull Cardiff Swansea Bristol Stoke Exeter Coventry Birmingham Bradford"
)
_TOWNS = word_set("Ipswich Huddersfield Luton Swindon Shrewsbury Grimsby Northampton")
_SCORE = re.compile(r"(?<![\d-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d-])")
_SPORT = word_set(
    "league champions goal goals striker midfielder goalkeeper defender winger coach kick-off semi-final semi-finals"
    " quarter-final knockout fixture playoffs playoff relegation la liga bundesliga serie eredivisie nba nfl mls"
    " touchdown touchdowns innings penalty shootout hat-trick scored scorer"
)
_BEATEN_AFTER = word_set("beat beats thrashed thrash defeated edged face faced routed stunned overcame eliminated")
_PLAYS_BEFORE = _BEATEN_AFTER | word_set("drew draw lost won host hosted signed are")
_PLACED = word_set("in at near outside around from to of across over into through")
_MAX_SENTENCE_TOKENS = 60


def names_club(tokens: Tokens, first: int, last: int, bits: int) -> bool:
    """Whether a town's name is part of its club's, or stands for the club in a report of a match."""
    words = tokens.words
    if words[last + 1 : last + 4] == ["Saint", "-", "Germain"]:
        return True
    if words[last] == "Germain" and words[max(0, last - 3) : last] == ["Paris", "Saint", "-"]:
        return True
    follows = words[last + 1] if last + 1 < len(words) and tokens.gap(last) == " " else ""
    if follows in _AFTER and words[first][0].isupper() and not bits & ClassBit.DEMONYM:
        return True
    if follows in _TEAMS_OF.get(tokens.text[tokens.starts[first] : tokens.ends[last]], ()):
        return True
    return _is_club_with_word(words, first, last, follows) or _plays(tokens, first, last, bits)


def _is_club_with_word(words: Sequence[str], first: int, last: int, follows: str) -> bool:
    """Whether a word before or after makes a club of the town: "Real Madrid", "Manchester City"."""
    before = words[first - 1] if first else ""
    town = words[first]
    if (
        (before in _BEFORE and not town.isupper())
        or (before == "Real" and town in _REAL)
        or (before == "Inter" and town in _INTER)
    ):
        return True
    if tuple(word.lower() for word in words[max(0, first - 2) : first]) in _BEFORE_TWO:
        return True
    kind = follows or (words[last] if last > first else "")
    at = last + (2 if follows else 1)
    goes_on = at < len(words) and words[at][0].isupper()  # "Leicester City Council"
    return not goes_on and ((kind == "City" and town in _CITIES) or (kind == "Town" and town in _TOWNS))


def _plays(tokens: Tokens, first: int, last: int, bits: int) -> bool:
    """Whether a city, not said to be where something is, is beside a verb of matches in a sentence about sport."""
    words = tokens.words
    if bits & (ClassBit.COUNTRY | ClassBit.DEMONYM) or not bits & (ClassBit.CITY | ClassBit.LARGE_CITY):
        return False
    if first and words[first - 1].lower() in _PLACED:
        return False
    start, end = _sentence(words, first, last)
    before = words[first - 1].lower() if first > start else ""
    after = words[last + 1].lower() if last + 1 < end else ""
    if before not in _BEATEN_AFTER and after not in _PLAYS_BEFORE:
        return False
    text = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    return bool(_SCORE.search(text)) or any(word.lower() in _SPORT for word in words[start:end])


def _sentence(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """The tokens from the sentence's first to one after its last, at most so many around a name."""
    start, end = first, last + 1
    while start > max(0, first - _MAX_SENTENCE_TOKENS) and words[start - 1] not in ".?!":
        start -= 1
    while end < min(len(words), last + _MAX_SENTENCE_TOKENS) and words[end - 1] not in ".?!":
        end += 1
    return start, end
