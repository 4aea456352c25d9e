"""The annotated mentions of an article, and how far off a right answer may be."""

from __future__ import annotations

from gisviewer.domain.places import Mention
from gisviewer.geoparse.recognize.hits import NameFinder
from gisviewer.geoparse.recognize.mentions import Run, make_mentions, tokenize_article
from gisviewer.geoparse.train.corpus import GoldArticle

RIGHT_KM = 161.0
"""An answer this near is right, as in the literature: a hundred miles."""


def gold_mentions(gold: GoldArticle, finder: NameFinder) -> tuple[Mention, ...]:
    """The mentions that a recognizer without fault would give: the annotated spans, cut at tokens."""
    tokens = tokenize_article(gold.article)
    runs = []
    free = 0
    for place in gold.places:
        inside = [
            i for i in range(len(tokens)) if tokens.starts[i] < place.span.end and tokens.ends[i] > place.span.start
        ]
        if inside and inside[0] >= free:
            runs.append(Run(inside[0], inside[-1], finder.bits([place.span.of(gold.article.text)])[0]))
            free = inside[-1] + 1
    return make_mentions(gold.article, tokens, runs)
