"""Points of view on disputed borders: those that Natural Earth knows."""

from __future__ import annotations

from dataclasses import dataclass

ON_THE_GROUND = ""

VIEWPOINTS: dict[str, str] = {
    "": "As held on the ground",
    "ar": "Argentina",
    "bd": "Bangladesh",
    "br": "Brazil",
    "cn": "China",
    "de": "Germany",
    "eg": "Egypt",
    "es": "Spain",
    "fr": "France",
    "gb": "United Kingdom",
    "gr": "Greece",
    "id": "Indonesia",
    "il": "Israel",
    "in": "India",
    "it": "Italy",
    "jp": "Japan",
    "ko": "South Korea",
    "ma": "Morocco",
    "nl": "Netherlands",
    "np": "Nepal",
    "pk": "Pakistan",
    "pl": "Poland",
    "ps": "Palestine",
    "pt": "Portugal",
    "ru": "Russia",
    "sa": "Saudi Arabia",
    "se": "Sweden",
    "tr": "Türkiye",
    "tw": "Taiwan",
    "ua": "Ukraine",
    "us": "United States",
    "vn": "Vietnam",
}
"""Code -> name of the state whose view it is; "" is none's: the lines as they are held on the ground."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every map says of its boundaries: the data and its release, and whose view is drawn."""

    boundaries: str
    viewpoint: str


def make_stamp(viewpoint: str) -> Stamp:
    """The stamp of a map; an unknown viewpoint is named by its code."""
    return Stamp("Natural Earth 5.1 (countries) and 4.0", VIEWPOINTS.get(viewpoint, viewpoint))
