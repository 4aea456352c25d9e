"""Entering built files in geodata/MANIFEST.toml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from gisviewer.gazetteer.build.writer import write_bytes
from gisviewer.gazetteer.manifest import NAME, Item, file_sha256, read_manifest, render_manifest


def record_files(out: Path, items: Iterable[Item]) -> None:
    """Enter built files in the manifest of the folder `out`; size and digest are taken from the files.

    Entries of the same path are replaced, all others stay, and entries whose file is gone are dropped:

        item = Item("basemap.bin", "Basemap", "Natural Earth", "5.1", "public domain", "2022-05-13", 12, "de facto")
        record_files(out, [item])
    """
    known = {item.path: item for item in read_manifest(out)}
    for item in items:
        file = out / item.path
        known[item.path] = replace(item, bytes=file.stat().st_size, sha256=file_sha256(file))
    kept = [item for item in known.values() if (out / item.path).is_file()]
    write_bytes(out / NAME, render_manifest(kept).encode("utf-8"))
