"""What dates, borders, events and incidents cost for an article on top of geoparsing.

Run: python tests/benchmarks/bench_extraction.py [FILE.jsonl or article ...]

It prints milliseconds of processor time for an article, which other work on the machine disturbs least.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from gisviewer.articles import read_articles
from gisviewer.errors import ArticleError
from gisviewer.paths import get_resources
from gisviewer.pipeline import Pipeline, PipelineSettings


def main() -> None:
    """Time both halves of the pipeline and print them."""
    paths = [Path(name) for name in sys.argv[1:]] or [get_resources() / "samples" / "border-clash.txt"]
    articles = [a for path in paths for a in read_articles(path) if not isinstance(a, ArticleError)]
    pipeline = Pipeline(PipelineSettings(recognizer="gazetteer"))
    pipeline.run(articles[0])
    geoparsing, total = [], []
    for _ in range(max(1, 30 // len(articles))):
        for article in articles:
            start = time.process_time()
            pipeline.resolver.resolve(article, pipeline.recognizer.find_mentions([article])[0])
            middle = time.process_time()
            pipeline.run(article)
            geoparsing.append(1000 * (middle - start))
            total.append(1000 * (time.process_time() - middle))
    median = statistics.median(total) - statistics.median(geoparsing)
    sys.stdout.write(
        f"{len(articles)} articles: geoparsing {statistics.median(geoparsing):.1f} ms,"
        f" all {statistics.median(total):.1f} ms, on top {median:.1f} ms (median)\n"
    )


if __name__ == "__main__":
    main()
