"""The index of a shapefile (.shx): made anew where it is lost or damaged.

GDAL can do that, too, but it then does it whenever a shapefile is opened, over the index that is there.
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEAD = 100
_MAGIC = 9994
_ENTRY = 8


def is_index(path: Path) -> bool:
    """Whether a file looks like the index of a shapefile with all of its entries."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        size = path.stat().st_size
    except OSError:
        return False
    return len(head) == _HEAD and struct.unpack(">i", head[:4])[0] == _MAGIC and (size - _HEAD) % _ENTRY == 0


def write_index(shapes: Path, index: Path) -> None:
    """Write the index of a .shp; after a damaged record nothing is found any more.

    Args:
        shapes: the .shp.
        index: where to write the .shx.
    """
    size = shapes.stat().st_size
    entries: list[bytes] = []
    with shapes.open("rb") as file:
        head = file.read(_HEAD)
        at = _HEAD
        while at + _ENTRY <= size:
            file.seek(at)
            (words,) = struct.unpack(">4xi", file.read(_ENTRY))
            if words < 2 or at + _ENTRY + 2 * words > size:
                break
            entries.append(struct.pack(">ii", at // 2, words))
            at += _ENTRY + 2 * words
    length = struct.pack(">i", (_HEAD + _ENTRY * len(entries)) // 2)
    index.write_bytes(head[:24] + length + head[28:] + b"".join(entries))
