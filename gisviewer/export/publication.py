"""What is taken out of a data set before others see it; each removal is stated in `Dataset.left_out`."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import shapely

from gisviewer.domain.incidents import Actor, Incident, Source, Status
from gisviewer.domain.places import GeometryKind
from gisviewer.export.dataset import Dataset
from gisviewer.export.report import counted

_KM_PER_DEGREE = 111.32
_NARROWEST = math.cos(math.radians(89.0))
_PUBLIC_KINDS = ("state", "state forces")


@dataclass(frozen=True, slots=True)
class Profile:
    """How to publish.

    `grid_km` is the side of the cells whose centres replace positions, None where those stay. Without names there are
    no excerpts either, since names stand in them.
    """

    accepted_only: bool = False
    grid_km: float | None = None
    without_excerpts: bool = False
    without_names: bool = False
    without_rejected: bool = False


def publish(dataset: Dataset, profile: Profile) -> Dataset:
    """The data set as a profile lets it out."""
    if profile.accepted_only:
        dataset = _accepted(dataset)
    elif profile.without_rejected:
        dataset = _not_rejected(dataset)
    if profile.grid_km is not None:
        dataset = _snapped(dataset, profile.grid_km)
    if profile.without_excerpts or profile.without_names:
        dataset = _without_excerpts(dataset)
    if profile.without_names:
        dataset = _without_names(dataset)
    return dataset


def snap(lon: float, lat: float, grid_km: float) -> tuple[float, float]:
    """The centre (lon, lat in degrees) of the cell that holds a point; cells are squares of `grid_km` a side."""
    lat_step = grid_km / _KM_PER_DEGREE
    centre = (math.floor(lat / lat_step) + 0.5) * lat_step
    lon_step = lat_step / max(math.cos(math.radians(centre)), _NARROWEST)
    return (math.floor(lon / lon_step) + 0.5) * lon_step, max(-90.0, min(90.0, centre))


def snap_radius_km(grid_km: float) -> float:
    """How far a snapped point may be from the true one: half the diagonal of a cell."""
    return grid_km * math.sqrt(2.0) / 2.0


def _accepted(dataset: Dataset) -> Dataset:
    kept = tuple(incident for incident in dataset.incidents if incident.status is Status.ACCEPTED)
    removed = counted(len(dataset.incidents) - len(kept), "incident", "incidents")
    return _only(dataset, kept, f"Only accepted incidents are here: {removed} left out.")


def _not_rejected(dataset: Dataset) -> Dataset:
    kept = tuple(incident for incident in dataset.incidents if incident.status is not Status.REJECTED)
    removed = len(dataset.incidents) - len(kept)
    note = f"What was rejected in review is not here: {counted(removed, 'incident', 'incidents')} left out."
    return _only(dataset, kept, note) if removed else dataset


def _only(dataset: Dataset, kept: tuple[Incident, ...], note: str) -> Dataset:
    cited = {source.article_id for incident in kept for source in incident.sources}
    return replace(
        dataset,
        incidents=kept,
        articles={key: article for key, article in dataset.articles.items() if key in cited},
        not_mapped=tuple(entry for entry in dataset.not_mapped if entry.article_id in cited),
        left_out=(*dataset.left_out, note),
    )


def _snapped(dataset: Dataset, grid_km: float) -> Dataset:
    note = (
        f"Positions are the centres of cells of a grid of {grid_km:g} km: each is up to {snap_radius_km(grid_km):.1f} "
        "km from where it was. Lines, areas and the reasons for a place are left out; names of places stay."
    )
    return _each(dataset, lambda incident: _on_grid(incident, grid_km), note)


def _on_grid(incident: Incident, grid_km: float) -> Incident:
    if incident.lon is None or incident.lat is None:
        return replace(incident, resolution=None)
    lon, lat = snap(incident.lon, incident.lat, grid_km)
    return replace(
        incident,
        lon=lon,
        lat=lat,
        wkb=shapely.to_wkb(shapely.Point(lon, lat)),
        geometry_kind=GeometryKind.POINT,
        geo_precision=2 if incident.geo_precision == 1 else incident.geo_precision,
        uncertainty_km=(incident.uncertainty_km or 0.0) + snap_radius_km(grid_km),
        resolution=None,
    )


def _without_excerpts(dataset: Dataset) -> Dataset:
    blank = replace(
        dataset,
        articles={key: replace(article, text="", blocks=()) for key, article in dataset.articles.items()},
        not_mapped=tuple(replace(entry, text="", message="", span=None) for entry in dataset.not_mapped),
    )
    note = "Excerpts of the articles are left out, and with them the words of what was not mapped."
    return _each(blank, _unquoted, note)


def _unquoted(incident: Incident) -> Incident:
    sources = tuple(replace(source, excerpts=()) for source in incident.sources)
    return replace(incident, sources=sources, resolution=None)


def _without_names(dataset: Dataset) -> Dataset:
    unsigned = replace(
        dataset, articles={key: replace(article, author="") for key, article in dataset.articles.items()}
    )
    note = (
        "Names of actors other than states, of those who gave figures, of authors and of reviewers are left out, and "
        "notes with them; titles were not searched for names."
    )
    return _each(unsigned, _unnamed, note)


def _unnamed(incident: Incident) -> Incident:
    return replace(
        incident,
        actors=tuple(_kind_only(actor) for actor in incident.actors),
        casualties=tuple(replace(count, according_to="") for count in incident.casualties),
        sources=tuple(_anonymous(source) for source in incident.sources),
        notes="",
        review_reason="",
        reviewed_by="",
    )


def _anonymous(source: Source) -> Source:
    return replace(source, casualties=tuple(replace(count, according_to="") for count in source.casualties))


def _kind_only(actor: Actor) -> Actor:
    return actor if actor.kind in _PUBLIC_KINDS else replace(actor, name=actor.kind or "name left out")


def _each(dataset: Dataset, change: Callable[[Incident], Incident], note: str) -> Dataset:
    return replace(dataset, incidents=tuple(map(change, dataset.incidents)), left_out=(*dataset.left_out, note))
