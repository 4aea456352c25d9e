"""Entry point of the frozen build."""

import multiprocessing
import sys

from gisviewer.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
