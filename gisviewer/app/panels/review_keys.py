"""The single keys of the review queue, as one table."""

from __future__ import annotations

from gisviewer.app.words import mark

REVIEW_KEYS = (
    ("A · Enter", mark("Accept")),
    ("1 – 9", mark("Choose a candidate")),
    ("C", mark("Correct: search, click on the map or type coordinates")),
    ("R", mark("Reject")),
    ("U", mark("Unsure")),
    ("S", mark("Skip")),
    ("J · K", mark("Next and previous")),
    ("Esc", mark("Leave the queue")),
)
