"""The records in a project file, with the rows that other programs read kept in step with them."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.plain_text import storable
from gisviewer.domain.text import Article
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.project.public_tables import write_article, write_incident
from gisviewer.project.records import Codec, compress, decode_json, encode_json, unpack
from gisviewer.project.steps import RecordChange, Table

_HEADS = "heads"
"""The kind of the records that hold articles without their results."""
_LOT = 500
"""So many records are read between two reports of progress."""
_PACKED = (Table.ARTICLES, Table.INCIDENTS)


class RecordStore:
    """Records of an open database, written inside the transaction of its file."""

    def __init__(self, database: sqlite3.Connection, codec: Codec) -> None:
        self._database = database
        self._codec = codec

    def store(self, change: RecordChange) -> None:
        """Write what a record is after a change."""
        table, key, value = change.table, change.id, change.after
        if value is None:
            self._delete(table, key)
        else:
            self._put(table.value, key, self._codec.encode(table, value), table in _PACKED)
            if table is Table.ARTICLES:
                self._put(_HEADS, key, encode_json(_without_text(value.article)), packed=False)
        if table is Table.INCIDENTS:
            write_incident(self._database, key, value, change.before)
        elif table is Table.ARTICLES:
            write_article(self._database, key, value)

    def load(
        self, report: ReportProgress = ignore_progress, token: CancelToken | None = None
    ) -> dict[Table, dict[str, Any]]:
        """All records but the articles, by table and id, in order of arrival.

        Raises:
            ProjectError: a record is damaged.
            Cancelled: between two records.
        """
        total = sum(self.count().values())
        records: dict[Table, dict[str, Any]] = {table: {} for table in Table if table is not Table.ARTICLES}
        rows = self._database.execute(
            "SELECT kind, id, record FROM gv_records WHERE kind NOT IN (?, ?) ORDER BY seq",
            (_HEADS, Table.ARTICLES.value),
        )
        for number, (kind, key, record) in enumerate(rows):
            if number % _LOT == 0:
                report(Progress(number, total))
                if token is not None:
                    token.check()
            if kind in records:  # a kind of a later revision of the same version is left alone
                records[Table(kind)][key] = self._codec.decode(Table(kind), unpack(record))
        return records

    def load_heads(self) -> dict[str, Article]:
        """The articles without what was found in them.

        Raises:
            ProjectError: a record is damaged.
        """
        rows = self._database.execute(
            "SELECT r.id, r.record, a.text FROM gv_records r LEFT JOIN articles a ON a.article_id = r.id "
            "WHERE r.kind = ? ORDER BY r.seq",
            (_HEADS,),
        )
        return {key: _with_text(decode_json(unpack(record), Article), text) for key, record, text in rows}

    def load_result(self, article_id: str) -> ArticleResult | None:
        """What was found in an article; None where the file lacks it.

        Raises:
            ProjectError: the record is damaged.
        """
        row = self._database.execute(
            "SELECT r.record, h.record, a.text FROM gv_records r JOIN gv_records h ON h.id = r.id AND h.kind = ? "
            "LEFT JOIN articles a ON a.article_id = r.id WHERE r.kind = ? AND r.id = ?",
            (_HEADS, Table.ARTICLES.value, storable(article_id)),
        ).fetchone()
        if row is None:
            return None
        article = _with_text(decode_json(unpack(row[1]), Article), row[2])
        result: ArticleResult = self._codec.decode(Table.ARTICLES, unpack(row[0]), article)
        return result

    def count(self) -> dict[str, int]:
        """How many records there are of each kind."""
        return dict(self._database.execute("SELECT kind, count(*) FROM gv_records GROUP BY kind"))

    def _put(self, kind: str, key: str, content: bytes, packed: bool) -> None:
        self._database.execute(
            "INSERT INTO gv_records (kind, id, record) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, id) DO UPDATE SET record = excluded.record",
            (kind, storable(key), compress(content) if packed else content.decode()),
        )

    def _delete(self, table: Table, key: str) -> None:
        kinds = (table.value, _HEADS) if table is Table.ARTICLES else (table.value, table.value)
        self._database.execute("DELETE FROM gv_records WHERE kind IN (?, ?) AND id = ?", (*kinds, storable(key)))


def _without_text(article: Article) -> Article:
    """The article as its head is kept: the text is a column of its own, unless no column can hold it."""
    return replace(article, text="") if storable(article.text) == article.text else article


def _with_text(head: Article, text: Any) -> Article:
    return head if head.text or not isinstance(text, str) else replace(head, text=text)
