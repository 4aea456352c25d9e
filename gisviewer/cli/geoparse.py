"""`gisviewer geoparse INPUT...`: the places and incidents of articles as GeoJSON, CSV or JSON Lines."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gisviewer.cli.console import report_progress
from gisviewer.cli.dates import read_date
from gisviewer.cli.inputs import ArticleInputs
from gisviewer.jobs import Progress

if TYPE_CHECKING:
    from gisviewer.domain.incidents import ArticleResult
    from gisviewer.domain.text import Article

HELP = "find the places and incidents of articles"
FORMATS = ("geojson", "csv", "jsonl")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "inputs",
        nargs="+",
        type=Path,
        metavar="INPUT",
        help="article, folder of articles, or JSON Lines with “id” and “text”",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="file to write; by default stdout")
    parser.add_argument("--format", choices=FORMATS, help="by default that of OUT's suffix, or geojson")
    parser.add_argument("--published", type=read_date, metavar="YYYY-MM-DD", help="date of undated articles")
    parser.add_argument(
        "--recognizer", choices=("accurate", "fast"), default="accurate", help="how names are found (accurate)"
    )
    parser.add_argument("--codebook", type=Path, metavar="FILE", help="types of events of your own (JSON)")


def run(arguments: argparse.Namespace) -> int:
    """Geoparse; 1 where an input failed, each named on stderr."""
    from gisviewer.pipeline import Pipeline, PipelineSettings

    output: Path | None = arguments.output
    form = arguments.format or _format_of(output)
    inputs = ArticleInputs(arguments.inputs)
    articles = _dated(inputs, arguments.published)
    settings = PipelineSettings(recognizer=arguments.recognizer, codebook=arguments.codebook)
    results = Pipeline(settings).run_many(articles)
    chunks = _render(_reported(results), form)
    if output is None:
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
    else:
        from gisviewer.files import replacing

        with replacing(output) as draft, draft.open("wb") as file:
            file.writelines(chunks)
    return 1 if inputs.failed else 0


def _format_of(output: Path | None) -> str:
    suffix = output.suffix.lower().removeprefix(".") if output else ""
    return suffix if suffix in FORMATS else "geojson"


def _dated(articles: ArticleInputs, published: date | None) -> Iterator[Article]:
    for article in articles:
        yield replace(article, published=published) if published and article.published is None else article


def _reported(results: Iterator[ArticleResult]) -> Iterator[ArticleResult]:
    for done, result in enumerate(results, 1):
        report_progress(Progress(done, None, result.article.title or result.article.id))
        yield result


def _render(results: Iterator[ArticleResult], form: str) -> Iterator[bytes]:
    """The output in pieces: JSON Lines flow article by article, the others are one document."""
    if form == "jsonl":
        from gisviewer.export.jsonl import render_line

        yield from map(render_line, results)
        return
    from gisviewer.export.dataset import dataset_of_results

    dataset = dataset_of_results(results)
    if form == "csv":
        from gisviewer.export.native_csv import render_native_csv

        yield render_native_csv(dataset)
    else:
        from gisviewer.export.geojson import render_geojson

        yield render_geojson(dataset)
