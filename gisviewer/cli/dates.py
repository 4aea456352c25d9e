"""The command "dates": the temporal phrases of a text and the days that they mean."""

from __future__ import annotations

import argparse
from datetime import date

from gisviewer.cli.console import write_result

HELP = "show the temporal phrases of a text and the days that they mean"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("text", metavar="TEXT", help="the text, in quotes")
    parser.add_argument(
        "--published",
        metavar="YYYY-MM-DD",
        type=read_date,
        required=True,
        help="the day of publication, by which “on Sunday” is understood",
    )
    parser.add_argument("--language", metavar="CODE", default="", help="the language (en, de, ...); found where absent")
    parser.add_argument("--json", action="store_true", help="write JSON")


def read_date(value: str) -> date:
    """Read an argument that is a date.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value!r} is no date; write it as 2024-05-01") from error


def run(arguments: argparse.Namespace) -> int:
    """Find the phrases and write them."""
    from gisviewer.articles.language import detect_language
    from gisviewer.geoparse.dates.find import find_dates

    text: str = arguments.text
    language = arguments.language or detect_language(text) or "en"
    mentions = find_dates(text, arguments.published, language=language)
    records = [
        {
            "phrase": mention.phrase,
            "start": mention.span.start,
            "end": mention.span.end,
            "date_start": mention.start.isoformat() if mention.start else None,
            "date_end": mention.end.isoformat() if mention.end else None,
            "date_precision": int(mention.precision) if mention.precision else None,
        }
        for mention in mentions
    ]
    if arguments.json:
        import json

        write_result(json.dumps(records, ensure_ascii=False))
    elif not records:
        write_result("No temporal phrase was found.")
    else:
        for record in records:
            write_result(f"{record['phrase']}\t{record['date_start'] or '...'}\t{record['date_end'] or '...'}")
    return 0
