"""Run the program as `python -m gisviewer`."""

import sys

from gisviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
