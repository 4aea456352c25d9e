"""`python -m gisviewer.translation`: bring the catalogues in line with the program's texts, and compile them for Qt."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from gisviewer.paths import get_resources
from gisviewer.translation.catalogue import LANGUAGES, catalogue_path, read_catalogue, write_catalogue
from gisviewer.translation.collect import collect_texts


def main() -> int:
    """Update every catalogue; say what is not translated yet."""
    argparse.ArgumentParser(prog="python -m gisviewer.translation", description=__doc__).parse_args()
    texts = collect_texts(get_resources().parent)
    for language in LANGUAGES:
        if language == "en":
            continue
        path = catalogue_path(language)
        catalogue = read_catalogue(path)
        write_catalogue(path, language, texts, catalogue)
        missing = [text for text in texts if text not in catalogue]
        sys.stdout.write(f"{language}: {len(texts) - len(missing)} of {len(texts)} texts translated\n")
        _compile(path)
    return 0


def _compile(path: Path) -> None:
    """Qt reads the compiled form; its compiler comes with PySide6."""
    beside = Path(sys.executable).parent / "pyside6-lrelease"
    program = str(beside) if beside.is_file() else shutil.which("pyside6-lrelease")
    if program is None:
        raise SystemExit("pyside6-lrelease, a part of PySide6, is not installed.")
    subprocess.run([program, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
