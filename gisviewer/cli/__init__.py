"""The command line: one module for each command, imported when it is asked for.

A command module has `HELP`, `add_arguments(parser)` and `run(arguments) -> int`; it imports nothing heavy at its top.
Exit codes: 0 all done, 1 some input failed (each named on stderr), 2 could not start.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext

from gisviewer import __version__
from gisviewer.cli.console import report_error
from gisviewer.cli.interrupts import ending_at_once
from gisviewer.errors import GisviewerError
from gisviewer.jobs import Cancelled

COMMANDS: tuple[str, ...] = ("dates", "desktop", "doctor", "export", "geoparse", "layers", "locate")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; without one, open the window with the files named."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "window")
    # The other commands need not be loaded for the one that is wanted.
    parsed = _make_parser(words[:1] if words[0] in ("window", *COMMANDS) else ("window", *COMMANDS)).parse_args(words)
    command = importlib.import_module(f"gisviewer.cli.{parsed.command}")
    try:
        # The window asks before it throws anything away.
        with nullcontext() if parsed.command == "window" else ending_at_once():
            return int(command.run(parsed))
    except GisviewerError as error:
        report_error(error)
        return 2
    except (Cancelled, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever reads our output has seen enough, as `head` does; nothing is left to be written at the end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _make_parser(names: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gisviewer",
        description="Map the places and incidents of news articles, offline.",
        epilog="Without a command: gisviewer [FILE ...] opens the window with articles, projects and layers.",
    )
    parser.add_argument("--version", action="version", version=f"gisviewer {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in names:
        module = importlib.import_module(f"gisviewer.cli.{name}")
        module.add_arguments(commands.add_parser(name, help=module.HELP, description=module.HELP))
    return parser
