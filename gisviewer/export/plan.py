"""What is to be exported and how, as one value; what that lets out and leaves out, in numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from gisviewer.domain.incidents import Incident, Status
from gisviewer.export.dataset import Dataset, latest
from gisviewer.export.publication import Profile, publish
from gisviewer.export.report import Dialect, ExportOptions
from gisviewer.mapping.content import MapContent, Theme

Kind = Literal["page", "picture", "data", "report"]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A way to write: `suffix` ends the name, `dialect` is that of CSV."""

    id: str
    suffix: str
    kind: Kind
    dialect: Dialect = "native"


FORMATS = (
    ExportFormat("html", ".html", "page"),
    ExportFormat("png", ".png", "picture"),
    ExportFormat("pdf", ".pdf", "picture"),
    ExportFormat("report", ".docx", "report"),
    ExportFormat("geojson", ".geojson", "data"),
    ExportFormat("csv", ".csv", "data"),
    ExportFormat("acled", ".csv", "data", "acled"),
    ExportFormat("ucdp", ".csv", "data", "ucdp"),
    ExportFormat("xlsx", ".xlsx", "data"),
    ExportFormat("gpkg", ".gpkg", "data"),
    ExportFormat("kml", ".kml", "data"),
    ExportFormat("kmz", ".kmz", "data"),
)


def get_format(format_id: str) -> ExportFormat:
    """The format of an id, the first one where there is none of it."""
    return next((one for one in FORMATS if one.id == format_id), FORMATS[0])


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """An export as the user has chosen it.

    `shows_view` draws the section that the window shows, else all of the content. `width_px` and `height_px` are CSS
    pixels, 96 to the inch; `dpi` is that of a PNG.
    """

    format: ExportFormat
    path: Path
    title: str = ""
    note: str = ""
    profile: Profile = field(default_factory=Profile)
    options: ExportOptions = field(default_factory=ExportOptions)
    theme: Theme = Theme.LIGHT
    shows_view: bool = False
    width_px: int = 1600
    height_px: int = 1000
    dpi: int = 96


@dataclass(frozen=True, slots=True)
class Tally:
    """How many incidents and places an export writes, and how many it leaves out for which reason."""

    written: int
    hidden: int
    rejected: int
    not_accepted: int
    unreviewed: int
    not_located: int


def count_export(content: MapContent, profile: Profile) -> Tally:
    """The numbers of an export of what `content` shows under a profile, without making it."""
    shown = [incident for incident in content.incidents if content.filter.matches(incident)]
    kept = [incident for incident in shown if is_let_out(incident, profile)]
    rejected = sum(incident.status is Status.REJECTED for incident in shown)
    return Tally(
        written=len(kept),
        hidden=len(content.incidents) - len(shown),
        rejected=rejected if profile.without_rejected or profile.accepted_only else 0,
        not_accepted=len(shown) - len(kept) - rejected if profile.accepted_only else 0,
        unreviewed=sum(incident.status in (Status.NEW, Status.UNSURE) for incident in kept),
        not_located=sum(not incident.is_located for incident in kept),
    )


def is_let_out(incident: Incident, profile: Profile) -> bool:
    """Whether a profile lets an incident of this status out."""
    if profile.accepted_only:
        return incident.status is Status.ACCEPTED
    return not (profile.without_rejected and incident.status is Status.REJECTED)


def plan_dataset(plan: ExportPlan, content: MapContent, dataset: Dataset) -> Dataset:
    """What a plan lets out of a data set: the incidents that `content` shows, as the profile has them."""
    shown = tuple(incident for incident in content.incidents if content.filter.matches(incident))
    hidden = len(content.incidents) - len(shown)
    note = (f"The filter of the map was on: {hidden:,} of {len(content.incidents):,} are left out by it.",)
    left_out = (*dataset.left_out, *(note if hidden else ()))
    title = plan.title or content.title
    as_of = latest((dataset.as_of, *(incident.reviewed_at for incident in shown)))
    return publish(replace(dataset, incidents=shown, title=title, left_out=left_out, as_of=as_of), plan.profile)


def plan_content(plan: ExportPlan, content: MapContent, published: Dataset) -> MapContent:
    """The map of a plan: what was let out, with its title and note; the style is that of the plan for pictures.

    The filter has done its work: those whom it hides are not in the file.
    """
    settings = replace(content.settings, online=False)
    if plan.format.kind == "picture":
        settings = replace(settings, theme=plan.theme)
    return replace(
        content,
        title=published.title,
        note=plan.note,
        incidents=published.incidents,
        articles=tuple(published.articles.values()),
        view=content.view if plan.shows_view else None,
        filter=type(content.filter)(),
        left_out=published.left_out,
        settings=settings,
    )
