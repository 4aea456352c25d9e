"""`gisviewer export INPUT... -o OUT`: articles, exports of our own or a project to a file; the suffix decides."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gisviewer.cli.console import report_error, report_progress
from gisviewer.cli.inputs import ArticleInputs
from gisviewer.errors import ExportError, GisviewerError
from gisviewer.jobs import Progress
from gisviewer.translation.catalogue import LANGUAGES

if TYPE_CHECKING:
    from gisviewer.domain.layers import Layer
    from gisviewer.domain.text import Article
    from gisviewer.export.dataset import Dataset
    from gisviewer.layers.features import LayerFeatures
    from gisviewer.mapping.content import MapContent

HELP = "export incidents as a map, a picture or data; the suffix of OUT decides"
PICTURES = (".png", ".pdf")
_DOCTOR = "“gisviewer doctor” names what is missing."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "inputs",
        nargs="+",
        type=Path,
        metavar="INPUT",
        help="article, folder of articles, .jsonl, project, GeoJSON or CSV that this program exported, or a CSV of "
        "events in the columns of ACLED or UCDP",
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="OUT",
        help="file to write: .html .png .pdf .docx .geojson .csv .kml .kmz .gpkg .xlsx",
    )
    parser.add_argument(
        "--layer",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        dest="layers",
        help="vector file to draw under the incidents of a map or picture; may be given several times, topmost first",
    )
    parser.add_argument("--title", default="", help="title of the map or data set")
    parser.add_argument(
        "--language", choices=tuple(LANGUAGES), default="en", help="language of the map's labels and texts (en)"
    )
    parser.add_argument("--published", type=date.fromisoformat, metavar="YYYY-MM-DD", help="date of undated articles")
    parser.add_argument("--extent", action="store_true", help="write lines and areas, not a point on each")
    parser.add_argument(
        "--size", type=_size, default=(1600, 1000), metavar="WxH", help="size of a picture, 96 to the inch (1600x1000)"
    )
    parser.add_argument("--dpi", type=int, default=96, help="resolution of a PNG: 192 doubles its pixels (96)")
    parser.add_argument("--style", choices=("light", "dark", "print"), default="light", help="of the map (light)")
    parser.add_argument(
        "--dialect", choices=("native", "acled", "ucdp"), default="native", help="whose columns a CSV has (native)"
    )
    parser.add_argument("--bom", action="store_true", help="begin CSV with a byte order mark, for old spreadsheets")
    publication = parser.add_argument_group("for publication", "what is taken out first; the export states it")
    publication.add_argument("--accepted-only", action="store_true", help="leave out what nobody has accepted")
    publication.add_argument("--grid", type=_grid, metavar="KM", help="snap positions to a grid, 0.1 to 500 km")
    publication.add_argument("--without-excerpts", action="store_true", help="leave out the articles' sentences")
    publication.add_argument("--without-names", action="store_true", help="leave out names of people, and excerpts")


def run(arguments: argparse.Namespace) -> int:
    """Export; 1 where an input failed, each named on stderr."""
    from gisviewer.export.plan import FORMATS

    output: Path = arguments.output
    suffix = output.suffix.lower()
    known = tuple(dict.fromkeys(one.suffix for one in FORMATS))
    if suffix not in known:
        raise ExportError(f"{output} has no suffix that can be exported.", f"Use one of {' '.join(known)}.")
    if arguments.layers and suffix not in (".html", *PICTURES):
        raise ExportError(f"Layers cannot be written to {output.name}.", "Give them with a map or a picture.")
    if suffix in PICTURES:
        return _export_picture(output, arguments)
    dataset, failed = _read(arguments)
    if failed and not dataset.articles and not dataset.incidents:
        return 1
    dataset = _published(dataset, arguments)
    if suffix == ".html":
        failed += _write_html(dataset, output, arguments)
    else:
        from gisviewer.export.report import ExportOptions
        from gisviewer.export.write import write_dataset

        options = ExportOptions(dialect=arguments.dialect, extent=arguments.extent, bom=arguments.bom)
        report = write_dataset(dataset, output, options)
        for loss in report.losses:
            sys.stderr.write(f"gisviewer: note: {loss}\n")
    return 1 if failed else 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    return int(width), int(height)


def _grid(text: str) -> float:
    size = float(text)
    if not 0.1 <= size <= 500:
        raise ValueError
    return size


def _published(dataset: Dataset, arguments: argparse.Namespace) -> Dataset:
    from gisviewer.export.publication import Profile, publish

    profile = Profile(arguments.accepted_only, arguments.grid, arguments.without_excerpts, arguments.without_names)
    published = publish(dataset, profile)
    for sentence in published.left_out[len(dataset.left_out) :]:
        sys.stderr.write(f"gisviewer: note: {sentence}\n")
    return published


def _read(arguments: argparse.Namespace) -> tuple[Dataset, int]:
    from gisviewer.export.dataset import dataset_of_results, join_datasets
    from gisviewer.export.from_project import read_project
    from gisviewer.export.readback import read_own_export
    from gisviewer.pipeline import Pipeline

    datasets, paths, failed = [], [], 0
    for path in arguments.inputs:
        try:
            own = read_own_export(path) or read_project(path) or _read_events(path)
        except GisviewerError as error:
            report_error(error)
            failed += 1
            continue
        if own is None:
            paths.append(path)
        else:
            datasets.append(own)
    inputs = ArticleInputs(paths)
    articles = [_dated(article, arguments.published) for article in inputs]
    results = []
    for result in Pipeline().run_many(articles) if articles else ():
        results.append(result)
        report_progress(Progress(len(results), len(articles), result.article.title))
    joined = join_datasets((*datasets, dataset_of_results(results)))
    return replace(joined, title=arguments.title or joined.title or _title_of(articles)), failed + inputs.failed


def _read_events(path: Path) -> Dataset | None:
    from gisviewer.export.foreign_events import read_foreign_events
    from gisviewer.gazetteer.store import Gazetteer

    found = read_foreign_events(path, Gazetteer.open, report_progress)
    if found is None:
        return None
    dataset, notes = found
    for note in notes:
        sys.stderr.write(f"gisviewer: note: {path.name}: {note}\n")
    return dataset


def _dated(article: Article, published: date | None) -> Article:
    return replace(article, published=published) if article.published is None and published else article


def _title_of(articles: Sequence[Article]) -> str:
    return articles[0].title if len(articles) == 1 else ""


def _write_html(dataset: Dataset, output: Path, arguments: argparse.Namespace) -> int:
    """Write the page; the number of layer files that could not be read."""
    from gisviewer.export.html import write_html
    from gisviewer.layers.features import LayerFeatures

    features = LayerFeatures()
    layers, failed = _read_layers(arguments.layers, features)
    write_html(replace(_content(dataset, arguments), layers=layers), output, features)
    return failed


def _read_layers(files: Sequence[Path], features: LayerFeatures) -> tuple[tuple[Layer, ...], int]:
    """The layers of the files, each once, and how many files failed; the features go into `features`."""
    if not files:
        return (), 0
    from gisviewer.layers.read import read_layers

    layers: dict[str, Layer] = {}
    failed = 0
    for file in files:
        try:
            read = read_layers(file, progress=report_progress)
        except GisviewerError as error:
            report_error(error)
            failed += 1
            continue
        for loaded in read:
            features.add(loaded)
            layers[loaded.layer.id] = loaded.layer
            for warning in loaded.layer.warnings:
                sys.stderr.write(f"gisviewer: note: {loaded.layer.name}: {warning}\n")
    return tuple(layers.values()), failed


class _NothingReadError(Exception):
    """No input could be read, and each was named."""


def _export_picture(output: Path, arguments: argparse.Namespace) -> int:
    """Make a picture; the inputs are read in a process of their own while the web engine starts."""
    from gisviewer.cli.side_process import start_beside

    failures = 0
    with start_beside(_read_content, arguments) as reading:
        try:
            from gisviewer.app.environment import prepare_environment

            prepare_environment(headless=True)
            from gisviewer.app.pictures import write_picture
            from gisviewer.app.sheets import SheetSize
        except ImportError as error:
            raise ExportError(f"Pictures need Qt's web engine, which does not load ({error}).", _DOCTOR) from error
        from gisviewer.layers.features import LayerFeatures

        features = LayerFeatures()

        def make_content() -> MapContent:
            nonlocal failures
            import gisviewer.mapping.payload  # noqa: F401 - what the page is answered with is loaded meanwhile

            layers, failed = _read_layers(arguments.layers, features)
            content, failures = reading.result()
            failures += failed
            if content is None:
                raise _NothingReadError
            return replace(content, layers=layers)

        try:
            write_picture(make_content, output, features, SheetSize(*arguments.size), arguments.dpi, arguments.language)
        except _NothingReadError:
            return 1
    return 1 if failures else 0


def _read_content(arguments: argparse.Namespace) -> tuple[MapContent | None, int]:
    """What the map shows but layers, with its shapes, and how many inputs failed; None if all did."""
    from gisviewer.mapping.geometry import carry_shapes

    dataset, failed = _read(arguments)
    if failed and not dataset.articles and not dataset.incidents:
        return None, failed
    return carry_shapes(_content(_published(dataset, arguments), arguments)), failed


def _content(dataset: Dataset, arguments: argparse.Namespace) -> MapContent:
    from gisviewer.export.method import describe_method
    from gisviewer.mapping.content import MapContent, MapSettings, Theme

    settings = MapSettings(theme=Theme(arguments.style), language=arguments.language, speech=arguments.language)
    content = MapContent(dataset.title, dataset.incidents, tuple(dataset.articles.values()), settings=settings)
    method = describe_method(dataset.recognizers, content.settings.viewpoint)
    return replace(content, method=method, left_out=dataset.left_out)
