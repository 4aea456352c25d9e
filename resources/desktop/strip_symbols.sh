#!/usr/bin/env bash
# Take the symbol tables out of the libraries of a one-folder build: strip_symbols.sh FOLDER
# Those in folders named *.libs were rewritten when their wheels were made; of them, only what still loads is kept.
set -euo pipefail
command -v strip >/dev/null || { echo "strip is not installed (package binutils): the build stays larger." >&2; exit 0; }
find "$1" -type f \( -name '*.so' -o -name '*.so.*' \) -not -path '*.libs/*' -exec strip --strip-unneeded {} +
find "$1" -type f -path '*.libs/*' | while read -r library; do
    strip --strip-unneeded -o "$library.stripped" "$library"
    if python3 -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$library.stripped" 2>/dev/null; then
        chmod --reference="$library" "$library.stripped"
        mv "$library.stripped" "$library"
    else
        rm "$library.stripped"
    fi
done
