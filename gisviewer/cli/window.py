"""`gisviewer [FILE ...]`: the window."""

from __future__ import annotations

import argparse

HELP = "open the window with the files named (the default)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles, projects and layers, each by its kind")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    from gisviewer.app.single import run_one_window

    return run_one_window(arguments.files)
