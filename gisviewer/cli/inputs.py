"""The inputs of a command: files and folders to articles, each failure reported and counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from gisviewer.cli.console import report_error
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError, GisviewerError


class ArticleInputs:
    """The articles of files and folders, read one after another; `failed` counts what could not be read."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = tuple(paths)
        self.failed = 0

    def __iter__(self) -> Iterator[Article]:
        from gisviewer.articles.read import read_articles

        for path in self._files():
            for item in read_articles(path):
                if isinstance(item, ArticleError):
                    self.report(item)
                else:
                    yield item

    def report(self, error: GisviewerError) -> None:
        """Tell of an input that failed, and count it."""
        report_error(error)
        self.failed += 1

    def _files(self) -> Iterator[Path]:
        for path in self._paths:
            if not path.is_dir():
                yield path
                continue
            files = sorted(file for file in path.rglob("*") if file.is_file() and not _is_hidden(file, path))
            if not files:
                self.report(ArticleError(f"{path} holds no files.", "Choose a folder with articles in it."))
            yield from files


def _is_hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)
