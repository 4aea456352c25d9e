"""Checks of what comes with the program: boundary data, models, the map page, and the whole way of an article."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from gisviewer.errors import GisviewerError
from gisviewer.mapping.serve import PageServer
from gisviewer.paths import get_geodata, get_resources
from gisviewer.selftest.check import Check, failed, passed

_REINSTALL = "The installation is damaged: install the program again."
_CHUNK_BYTES = 1 << 20
_CONTEXT_PATHS = ("/qwebchannel.js",)
"""What the page asks for that the window itself answers."""


def check_geodata() -> Check:
    """Whether every file of boundaries and names is the one that was published."""
    name = "Boundaries and names"
    folder = get_geodata()
    manifest = folder / "MANIFEST.toml"
    try:
        entries = list(_manifest_files(tomllib.loads(manifest.read_text(encoding="utf-8"))))
    except OSError as error:
        return failed(name, f"{manifest} cannot be read: {error.strerror}.", _REINSTALL)
    except (ValueError, UnicodeDecodeError) as error:
        return failed(name, f"{manifest} is damaged ({error}).", _REINSTALL)
    if not entries:
        return failed(name, f"{manifest} names no files.", _REINSTALL)
    faults = [f"{path} {fault}" for path, digest in entries if (fault := _file_fault(folder / path, digest))]
    if faults:
        return failed(name, f"In {folder}: {'; '.join(faults)}", _REINSTALL)
    return passed(name, f"{len(entries)} files in {folder} are as published (SHA-256).")


def _manifest_files(node: Any) -> Iterator[tuple[str, str]]:
    """The (path, SHA-256) of each file that a manifest names, however deep its tables are."""
    if isinstance(node, list):
        for item in node:
            yield from _manifest_files(item)
    elif isinstance(node, dict):
        if isinstance(node.get("path"), str) and isinstance(node.get("sha256"), str):
            yield node["path"], node["sha256"]
        for item in node.values():
            yield from _manifest_files(item)


def _file_fault(path: Path, sha256: str) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    except FileNotFoundError:
        return "is missing"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return "" if digest.hexdigest() == sha256.lower() else "differs from what was published"


def check_models() -> Check:
    """Whether the language models are there and load."""
    name = "Language models"
    folder = get_resources() / "models"
    models = sorted(folder.rglob("*.onnx"))
    if not models:
        return failed(name, f"There are none in {folder}.", _REINSTALL)
    import onnxruntime

    for model in models:
        try:
            onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
        except Exception as error:  # noqa: BLE001 - the runtime raises types of its own
            return failed(name, f"{model} does not load ({error}).", _REINSTALL)
    return passed(name, ", ".join(model.relative_to(folder).as_posix() for model in models))


def check_page() -> Check:
    """Whether the map page and every script and style that it links are there."""
    name = "Map page"
    server = PageServer()
    try:
        _, page = server.respond("/")
    except KeyError:
        return failed(name, "The page is missing.", _REINSTALL)
    links = _Links()
    links.feed(page.decode("utf-8"))
    missing = [path for path in links.paths if path not in _CONTEXT_PATHS and not _is_answered(server, path)]
    if missing:
        return failed(name, f"Missing of the page: {', '.join(missing)}", _REINSTALL)
    return passed(name, f"The page and the {len(links.paths)} scripts and styles that it links are there.")


class _Links(HTMLParser):
    """The local paths of the scripts and styles that a page links."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of what an element links."""
        address = dict(attrs).get({"script": "src", "link": "href"}.get(tag, ""))
        if address and not address.startswith("data:"):
            self.paths.append(urlsplit(urljoin("/", address)).path)


def _is_answered(server: PageServer, path: str) -> bool:
    try:
        return bool(server.respond(path)[1])
    except (KeyError, GisviewerError):
        return False


def check_sample() -> Check:
    """The main job once: the sample report, from its file to places on the map."""
    from gisviewer.articles.read import read_article
    from gisviewer.pipeline import Pipeline

    name = "From article to map"
    samples = sorted((get_resources() / "samples").glob("*.txt"))
    if not samples:
        return failed(name, "The sample report is missing.", _REINSTALL)
    result = Pipeline().run(read_article(samples[0]))
    located = sum(incident.is_located for incident in result.incidents)
    detail = f"{samples[0].name}: {len(result.mentions)} places found, {located} markers."
    if not located:
        return failed(name, detail, _REINSTALL)
    return passed(name, detail)
