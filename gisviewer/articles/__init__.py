"""Articles in: one reader for each file format, all giving an `Article`."""

from gisviewer.articles.read import parse_text, read_article, read_article_bytes, read_articles
from gisviewer.articles.sniff import READABLE_SUFFIXES

__all__ = ["READABLE_SUFFIXES", "parse_text", "read_article", "read_article_bytes", "read_articles"]
