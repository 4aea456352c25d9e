"""geodata/MANIFEST.toml: where each bundled file comes from, and whether it is still what was built."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from gisviewer.errors import GazetteerError

NAME = "MANIFEST.toml"


@dataclass(frozen=True, slots=True)
class Item:
    """A file of geodata/: `path` is relative to it, `date` that of the source, `features` what it counts."""

    path: str
    description: str
    source: str
    version: str
    licence: str
    date: str
    features: int
    point_of_view: str
    crs: str = "EPSG:4326"
    bytes: int = 0
    sha256: str = ""


def read_manifest(geodata: Path) -> tuple[Item, ...]:
    """The items of a geodata folder, by path; empty where there is no manifest.

    Raises:
        GazetteerError: the manifest is damaged.
    """
    path = geodata / NAME
    if not path.is_file():
        return ()
    try:
        return tuple(Item(**item) for item in tomllib.loads(path.read_text("utf-8"))["files"])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise GazetteerError(f"The file {path} is damaged: {error}.", "Install the program again.") from error


def find_damage(geodata: Path, paths: Iterable[str] | None = None) -> tuple[str, ...]:
    """One sentence for each file (of `paths`, or of all) that is missing or not what the manifest says."""
    problems = []
    for item in read_manifest(geodata):
        file = geodata / item.path
        if paths is not None and item.path not in paths:
            continue
        if not file.is_file():
            problems.append(f"The file {file} is missing.")
        elif file_sha256(file) != item.sha256:
            problems.append(f"The file {file} is not the one that was built: its sha256 differs.")
    return tuple(problems)


def file_sha256(path: Path) -> str:
    """The digest of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def render_manifest(items: Iterable[Item]) -> str:
    """The text of a manifest; the same items give the same text."""
    blocks = ["# What is in this folder and where it comes from. Written by gisviewer.gazetteer.build.\n"]
    for item in sorted(items, key=lambda item: item.path):
        lines = (f"{key} = {_literal(value)}" for key, value in asdict(item).items())
        blocks.append("\n".join(("[[files]]", *lines)) + "\n")
    return "\n".join(blocks)


def _literal(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
