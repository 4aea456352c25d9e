"""Speed of recognition and resolution on one core: `python tests/benchmarks/geoparse_speed.py CORPORA_FOLDER`."""

from __future__ import annotations

import argparse
import resource
import time
from pathlib import Path

from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.opening import open_recognizer, open_resolver
from gisviewer.geoparse.train.corpus import read_lgl


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    arguments = parser.parse_args()
    articles = [gold.article for gold in read_lgl(arguments.corpora / "lgl.xml")[: arguments.articles]]
    for name in ("accurate", "fast", "gazetteer"):
        started = time.perf_counter()
        gazetteer = Gazetteer.open()
        recognizer, resolver = open_recognizer(name, gazetteer), open_resolver(gazetteer, gazetteer)
        (mentions,) = recognizer.find_mentions(articles[:1])
        resolver.resolve(articles[0], mentions)
        first = time.perf_counter() - started
        cpu = time.process_time()
        found = [recognizer.find_mentions([article])[0] for article in articles]
        recognition = time.process_time() - cpu
        cpu = time.process_time()
        for article, mentions in zip(articles, found, strict=True):
            resolver.resolve(article, mentions)
        resolution = time.process_time() - cpu
        count = len(articles)
        print(
            f"{name}: first article {first:.2f} s; recognition {count / recognition:.0f}, resolution "
            f"{count / resolution:.0f}, both {count / (recognition + resolution):.0f} articles a second of CPU"
        )
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
