"""Which layers of a file to read: the question where it has several."""

from __future__ import annotations

from dataclasses import dataclass

from gisviewer.errors import LayerError


@dataclass(frozen=True, slots=True)
class MemberInfo:
    """A layer that a file or archive holds: its address (`Layer.member`), and what is known before it is read.

    `geometry` is a name as GDAL gives it ("Point", "Unknown"), "" for a table without one, None where nobody has looked
    yet. `is_usual` is false for what few people want, such as the single points of a track.
    """

    address: str
    geometry: str | None = None
    is_usual: bool = True


class MembersNeeded(LayerError):  # noqa: N818 - a question, answered by a choice
    """A file holds several layers, and a person is there to choose: read again with `members={address, ...}`."""

    def __init__(self, message: str, members: tuple[MemberInfo, ...] = ()) -> None:
        super().__init__(message, "Choose the layers to be added.")
        self.members = members

    def __reduce__(self) -> tuple[type[MembersNeeded], tuple[str, tuple[MemberInfo, ...]]]:  # type: ignore[override]
        return (type(self), (self.message, self.members))
