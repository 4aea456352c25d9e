"""The library's heavy parts, each loaded by the first thread that needs it and then shared."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Article
from gisviewer.jobs import CancelToken
from gisviewer.project.settings import Settings

if TYPE_CHECKING:
    from gisviewer.domain.places import Place
    from gisviewer.gazetteer.store import Gazetteer
    from gisviewer.pipeline import Pipeline

_PLACES_FOUND = 12
_OUTLINE_DEG = 0.15
_FIRST_SENTENCE = (
    "On Monday shelling killed two people in a town near the border of Armenia and Azerbaijan, Yerevan said."
)
Ring = list[tuple[float, float]]


class Engine:
    """The pipeline behind a lock: it is made once, and anew when its settings change."""

    def __init__(self) -> None:
        self.settings = Settings()
        self._pipeline: Pipeline | None = None
        self._gazetteer: Gazetteer | None = None
        self._outlines: tuple[Ring, ...] | None = None
        self._lock = threading.Lock()

    def run(self, article: Article, cancel: CancelToken) -> ArticleResult:
        """Find the places and incidents of an article; not for the main thread.

        Raises:
            GisviewerError: bundled data is missing or damaged.
            Cancelled: between two steps.
        """
        return self._get_pipeline().run(article, cancel)

    def find_places(self, name: str) -> list[Place]:
        """The places that bear a name, best first; not for the main thread.

        Raises:
            GisviewerError: bundled data is missing or damaged.
        """
        from gisviewer.gazetteer.ranking import rank_matches

        matches = self.get_gazetteer().find_names(name, fuzzy=True)
        places = dict.fromkeys(ranked.match.place for ranked in rank_matches(matches))
        return list(places)[:_PLACES_FOUND]

    def get_gazetteer(self) -> Gazetteer:
        """The bundled names and boundaries, opened once.

        Raises:
            GisviewerError: they are missing or damaged.
        """
        from gisviewer.gazetteer.store import Gazetteer

        with self._lock:
            if self._gazetteer is None:
                self._gazetteer = Gazetteer.open()
            return self._gazetteer

    def country_outlines(self) -> tuple[Ring, ...]:
        """The countries as rings of (lon, lat), made coarse for a small picture; not for the main thread.

        Raises:
            GisviewerError: bundled data is missing or damaged.
        """
        import shapely

        if self._outlines is None:
            gazetteer = self.get_gazetteer()
            rings: list[Ring] = []
            for place in gazetteer.countries():
                shape = shapely.simplify(gazetteer.geometry(place), _OUTLINE_DEG)
                for part in shapely.get_parts(shape):
                    if part.geom_type == "Polygon" and part.area > _OUTLINE_DEG**2:
                        rings.append([(lon, lat) for lon, lat, *_ in part.exterior.coords])
            self._outlines = tuple(rings)
        return self._outlines

    def name_country(self, lon: float, lat: float) -> str:
        """The country at a place, "" at sea.

        Raises:
            GisviewerError: bundled data is missing or damaged.
        """
        country = self.get_gazetteer().areas_at(lon, lat).country
        return country.name if country else ""

    def country_names(self, lon: float, lat: float) -> tuple[str, ...]:
        """The names and the code of the country at a place, its usual name first; none at sea.

        Raises:
            GisviewerError: bundled data is missing or damaged.
        """
        country = self.get_gazetteer().areas_at(lon, lat).country
        return (country.name, country.country, *country.names) if country else ()

    def warm_up(self) -> None:
        """Load names, recognizer and resolver ahead of the first article; not for the main thread.

        A sentence is read, too: the first one takes three times as long as those that follow.

        Raises:
            GisviewerError: bundled data is missing or damaged.
        """
        from gisviewer.articles import parse_text

        self.run(parse_text(_FIRST_SENTENCE), CancelToken())

    def configure(self, settings: Settings) -> None:
        """Follow the program's settings from the next article on."""
        with self._lock:
            before, self.settings = self.settings, settings
            names = ("recognizer", "focus_countries", "codebook")
            if any(getattr(before, name) != getattr(settings, name) for name in names):
                self._pipeline = None

    def _get_pipeline(self) -> Pipeline:
        # Imported here: the window is up before anything of it is needed.
        from gisviewer.pipeline import Pipeline, PipelineSettings

        with self._lock:
            if self._pipeline is None:
                focus = tuple(code.upper() for code in self.settings.focus_countries.replace(",", " ").split())
                own = self.settings.codebook.strip()
                codebook = Path(own).expanduser() if own else None
                self._pipeline = Pipeline(PipelineSettings(self.settings.recognizer, focus, codebook))
            return self._pipeline
