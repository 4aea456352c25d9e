"""E-mail messages, and web archives, which have the same form."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from gisviewer.articles.html import read_page
from gisviewer.articles.make import Facts, join_title, make_article
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError


def read(content: bytes, name: str) -> list[Article]:
    """The article in a message: its plain text where there is one, else its page; attachments are only noted.

    Raises:
        ArticleError: it holds no text.
    """
    message = message_from_bytes(content, policy=policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise ArticleError(f"{name} is no e-mail message.", "Save the message again, or paste its text.")
    inner = _forwarded(message)
    if inner is not None:
        message = inner
    is_archive = "Snapshot-Content-Location" in message or name.lower().endswith((".mht", ".mhtml"))
    plain, page = _body(message, "plain"), _body(message, "html")
    attached = [] if is_archive else [part.get_filename() or part.get_content_type() for part in _attachments(message)]
    notes = (f"Attachments that were not read: {', '.join(attached)[:200]}.",) if attached else ()
    url = str(message.get("Snapshot-Content-Location", ""))
    title = str(message.get("Subject", "")).strip()
    if is_archive:
        if page is None:
            raise ArticleError(f"{name} holds no page.", "Save it again from the browser.")
        return [read_page(page, name, "mhtml", Facts(url=url))]
    facts = Facts(title, _sent(message), _sender(message), url, notes=notes)
    if plain and plain.strip():
        return [make_article(join_title(title, plain.replace("\r\n", "\n")), name, "eml", facts)]
    if page is not None:
        return [read_page(page, name, "eml", facts)]
    raise ArticleError(f"{name} is a message without text.", "Save its attachment and open that.")


def _forwarded(message: EmailMessage) -> EmailMessage | None:
    """The message that another one only passes on, with its own title and day; None where that one has words itself."""
    if message.get_content_type() == "message/rfc822":
        parts = [message]
    else:
        parts = (
            [part for part in message.iter_parts() if isinstance(part, EmailMessage)] if message.is_multipart() else []
        )
        if any(part.get_content_maintype() == "text" and str(part.get_payload()).strip() for part in parts):
            return None
    for part in parts:
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0) if part.is_multipart() else None
            return inner if isinstance(inner, EmailMessage) else None
    return None


def _body(message: EmailMessage, kind: str) -> str | None:
    try:
        part = message.get_body((kind,))
    except (AttributeError, KeyError):
        part = None
    if part is None:
        wanted = (p for p in message.walk() if p.get_content_type() == f"text/{kind}" and not p.is_attachment())
        part = next(wanted, None)
    if part is None:
        return None
    try:
        return str(part.get_content())
    except (LookupError, ValueError, KeyError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else None


def _attachments(message: EmailMessage) -> list[EmailMessage]:
    try:
        return [part for part in message.iter_attachments() if isinstance(part, EmailMessage)]
    except (AttributeError, KeyError, TypeError):
        return []


def _sent(message: EmailMessage) -> date | None:
    try:
        return parsedate_to_datetime(str(message.get("Date"))).date()
    except (TypeError, ValueError, IndexError):
        return None


def _sender(message: EmailMessage) -> str:
    return str(message.get("From", "")).split("<")[0].strip().strip('"')
