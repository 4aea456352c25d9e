"""One file on its way into layers: what was asked for, whom to tell, and what all readers do alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from gisviewer.domain.layers import Layer
from gisviewer.errors import LayerError
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.layers.answers import Answers
from gisviewer.layers.archives import InnerFile
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.build import LayerBuilder, Publish, layer_id
from gisviewer.layers.crs import WGS84, CrsChoice, CrsNeeded, Transform, name_of_crs, transform_to_wgs84
from gisviewer.layers.crs_proposals import propose_crs
from gisviewer.layers.geometries import Geometries, bounds_of
from gisviewer.layers.loaded import LoadedLayer

_PUBLISH_FACTOR = 4
"""What is read so far is shown when it has grown by this; all the parts together cost a third of the whole then."""
_PUBLISH_SHARE = 0.5
"""After this share of the rows, as far as that is known, the whole is sooner there than another part of it."""


@dataclass(slots=True)
class Reading:
    """A run of `read_layers` over one file.

    `path` is where the bytes are, `source` what the user opened (an archive, perhaps), `inner` the file in it.
    `answers` are what a person said of it; `asks` says that a person is there to answer more questions.
    """

    path: Path
    source: Path
    inner: str = ""
    answers: Answers = field(default_factory=Answers)
    asks: bool = False
    progress: ReportProgress = ignore_progress
    cancel: CancelToken = field(default_factory=CancelToken)
    publish: Publish | None = None
    _published: int = 0

    @property
    def name(self) -> str:
        """What a layer of the file is called."""
        return Path(self.inner).stem if self.inner else self.source.stem

    def inside(self, file: InnerFile, *, is_only: bool) -> Reading:
        """The same run over a file of an archive."""
        return replace(self, path=file.path, inner="" if is_only else self.address(file.name))

    def address(self, member: str) -> str:
        """What `Layer.member` says of a layer: its name in the file, after that of the file in an archive."""
        return "/".join(part for part in (self.inner, member) if part)

    def wants(self, member: str) -> bool:
        """Whether a layer, or something in it, was asked for."""
        if self.answers.members is None:
            return True
        address = self.address(member)
        wanted = self.answers.members
        return not address or any(one == address or one.startswith(f"{address}/") for one in wanted)

    @property
    def chooses(self) -> bool:
        """Whether a person is to choose among several layers now."""
        return self.asks and self.answers.members is None

    def start_layer(self, name: str, member: str, file_crs: str | None, default_crs: str | None = None) -> LayerBuilder:
        """A builder for a layer whose file says that it is in `file_crs`; without that, `default_crs` holds.

        Where there is neither, or where nothing leads from it to WGS 84, the first geometries make it ask.
        """
        self._published = 0
        stated = self._usable_crs(file_crs)
        address = self.address(member)
        given = self.answers.crs_of(address)
        choice = given or (CrsChoice(stated) if stated else None)
        is_known = choice is not None or default_crs is not None
        choice = choice or CrsChoice(default_crs or WGS84)
        layer = Layer(
            id=layer_id(self.source, address),
            name=name,
            source=str(self.source),
            member=address,
            crs=name_of_crs(choice.crs),
            opened_as=self.answers.text_for(address),
        )
        transform = transform_to_wgs84(choice) if is_known else _asking_transform(layer)
        return LayerBuilder(layer, transform, is_given=given is not None, file_crs=file_crs)

    def _usable_crs(self, file_crs: str | None) -> str | None:
        """What the file states, unless it means nothing on the globe."""
        if not file_crs:
            return None
        try:
            transform_to_wgs84(CrsChoice(file_crs))
        except LayerError:
            return None
        return file_crs

    def advance(
        self, builder: LayerBuilder, attributes: Callable[[], AttributeTable], expected: int | None = None
    ) -> None:
        """Tell of the rows read so far, publish them when they have grown enough, and stop where that was asked for.

        `expected` is about how many rows there are.
        """
        self.progress_only(builder, expected)
        is_late = expected is not None and builder.count > _PUBLISH_SHARE * expected
        if self.publish is None or is_late or builder.count < max(1, _PUBLISH_FACTOR * self._published):
            return
        self._published = builder.count
        self.publish(builder.layer_so_far(attributes(), is_complete=False))

    def progress_only(self, builder: LayerBuilder, expected: int | None = None) -> None:
        """Tell of the rows read so far, and stop where that was asked for."""
        self.cancel.check()
        self.progress(Progress(builder.count, expected, builder.layer.name))

    def finish(self, builder: LayerBuilder, attributes: AttributeTable) -> LoadedLayer:
        """The whole layer."""
        self.cancel.check()
        return builder.layer_so_far(attributes, is_complete=True)


def _asking_transform(layer: Layer) -> Transform:
    """Instead of a way to WGS 84: the question for it, with proposals made from the first coordinates."""

    def ask(coordinates: object) -> object:
        box = bounds_of(Geometries(lonlat=coordinates))  # type: ignore[arg-type]
        if box is None:
            return coordinates
        raise CrsNeeded(
            f"“{layer.name}” does not say in which coordinate reference system its coordinates are.",
            "Choose it from the list, or give its code.",
            propose_crs(box),
            layer.member,
            box,
        )

    return ask  # type: ignore[return-value]
