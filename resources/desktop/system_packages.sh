#!/usr/bin/env bash
# Print the Debian packages whose libraries Qt's web engine takes from the system, one a line: those that the
# program's own check of the installation knows, read without Python, which may not be there yet.
sed -n 's/^    "\(lib[a-z0-9.+-]*\)": .*/\1/p' "$(dirname "$0")/../../gisviewer/selftest/system_libraries.py"
