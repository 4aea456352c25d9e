#!/usr/bin/env bash
# Take the symbol tables out of the libraries of a one-folder build: strip_symbols.sh FOLDER
# Libraries in folders named *.libs were rewritten when their wheels were made, and do not load after stripping.
set -euo pipefail
command -v strip >/dev/null || { echo "strip is not installed (package binutils): the build stays larger." >&2; exit 0; }
find "$1" -type f \( -name '*.so' -o -name '*.so.*' \) -not -path '*.libs/*' -exec strip --strip-unneeded {} +
