"""The formats of articles, each made here in memory."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from gisviewer.articles import read_article_bytes
from gisviewer.errors import ArticleError

FIRST = "Shells hit a market in El Fasher on Sunday, doctors said, and at least twelve people were killed."
SECOND = "The army denied that its guns had fired. Residents fled towards Tawila, about sixty kilometres away."
TITLE = "Market Shelled in Darfur"

PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} - Sudan Wire</title>
<meta property="og:title" content="{TITLE}"><meta property="article:published_time" content="2024-03-04T10:00:00Z">
<meta property="og:site_name" content="Sudan Wire"><meta name="author" content="Amna Yusuf"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/khartoum">Khartoum</a></li></ul></nav>
<article><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST.replace("Sunday", "Monday")}</p></article>
<footer>Copyright, all rights reserved, contact us in Nairobi</footer></body></html>"""


def make_docx() -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title = TITLE
    document.add_paragraph(FIRST)
    document.add_paragraph(SECOND)
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Goma", "12"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def make_zip(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def make_odt(extra: str = "") -> bytes:
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    content = f'{extra}<d xmlns:text="{text}"><text:p>{FIRST}</text:p><text:p>a<text:tab/>b</text:p></d>'
    return make_zip({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def make_pdf(lines: list[str]) -> bytes:
    """A PDF of one page by hand: the smallest that readers accept."""
    drawn = "".join(f"({line}) Tj T* " for line in lines)
    stream = f"BT /F1 10 Tf 14 TL 40 800 Td {drawn}ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 850] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    out.write(b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def test_html_gives_the_body_and_the_facts() -> None:
    (article,) = read_article_bytes(PAGE.encode(), "page.html")
    assert FIRST in article.text
    assert SECOND in article.text
    assert "Nairobi" not in article.text
    assert "Khartoum" not in article.text
    assert (article.title, article.published, article.outlet) == (TITLE, date(2024, 3, 4), "Sudan Wire")


def test_a_page_under_a_wrong_suffix_is_still_a_page() -> None:
    (article,) = read_article_bytes(PAGE.encode(), "page.txt")
    assert article.source_format == "html"


def test_markdown() -> None:
    source = (
        f"---\ntitle: {TITLE}\ndate: 2024-03-04\n---\n\n{FIRST} **Bold** [link](https://x.example/khartoum)\n\n* one\n"
    )
    (article,) = read_article_bytes(source.encode(), "a.md")
    assert article.text == f"{TITLE}\n\n{FIRST} Bold link\n\none"
    assert article.published == date(2024, 3, 4)


def test_docx() -> None:
    (article,) = read_article_bytes(make_docx(), "a.docx")
    assert article.text == f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\nGoma\t12"
    assert article.title == TITLE


def test_odt() -> None:
    (article,) = read_article_bytes(make_odt(), "a.odt")
    assert article.text == f"{FIRST}\n\na\tb"


def test_rtf() -> None:
    (article,) = read_article_bytes(rb"{\rtf1\ansi\ansicpg1252 " + FIRST.encode() + rb"\par S\'e9gou\par}", "a.rtf")
    assert article.text == f"{FIRST}\n\nSégou"


def test_pdf() -> None:
    (article,) = read_article_bytes(make_pdf([FIRST, SECOND]), "a.pdf")
    assert FIRST in article.text
    assert SECOND in article.text


def test_mail_with_an_attachment() -> None:
    mail = (
        "From: Amna Yusuf <amna@example.org>\r\nSubject: Market Shelled\r\nDate: Mon, 04 Mar 2024 10:00:00 +0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
        "Content-Type: text/plain\r\n\r\n"
        f"{FIRST}\r\n--b\r\nContent-Type: application/zip\r\n"
        "Content-Disposition: attachment; filename=x.zip\r\n\r\nPK\r\n"
        "--b--\r\n"
    )
    (article,) = read_article_bytes(mail.encode(), "a.eml")
    assert FIRST in article.text
    assert (article.title, article.author, article.published) == ("Market Shelled", "Amna Yusuf", date(2024, 3, 4))
    assert "x.zip" in article.notes[0]


def test_mhtml() -> None:
    archive = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://wire.example/a\r\nSubject: x\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\n'
        f"Content-Type: text/html; charset=utf-8\r\n\r\n{PAGE}\r\n--b--\r\n"
    )
    (article,) = read_article_bytes(archive.encode(), "a.mhtml")
    assert FIRST in article.text
    assert article.url == "https://wire.example/a"


@pytest.mark.parametrize("name", ["a.rss", "a.xml", "a.txt"])
def test_feed(name: str) -> None:
    item = f"<item><title>{TITLE}</title><description>&lt;p&gt;{FIRST}&lt;/p&gt;</description>"
    item += "<pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><link>https://wire.example/a</link></item>"
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>{item}{item}</channel></rss>'
    articles = read_article_bytes(feed.encode(), name)
    assert [article.text for article in articles] == [f"{TITLE}\n\n{FIRST}"] * 2
    assert articles[0].published == date(2024, 3, 4)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (make_pdf([]), "scan.pdf", "it is a scan"),
        (b"%PDF-1.4 rubbish", "bad.pdf", "damaged PDF"),
        (b"just text", "bad.docx", "is not a DOCX"),
        (make_zip({"word/x.xml": b"<a/>"}), "bad.docx", "is not the document"),
        (make_zip({"a.txt": b"x"}), "a.zip", "archive"),
        (b"PK\x03\x04word/rubbish", "bad.docx", "damaged"),
        (make_zip({"word/document.xml": b"0" * 60_000_000}), "bomb.docx", "trap"),
        (make_zip({"word/document.xml": f"{BOMB}<a>&b;</a>".encode()}), "bomb.docx", "trap"),
        (make_odt(BOMB), "bomb.odt", "trap"),
        (f'<?xml version="1.0"?>{BOMB}<rss><channel/></rss>'.encode(), "bomb.rss", "trap"),
        (b"<rss><channel></channel></rss>", "empty.rss", "without articles"),
        (b"<html><body><nav>Menu</nav></body></html>", "menu.html", "without an article"),
        (b"<html></html>", "empty.html", "without an article"),
        (b"\x89PNG\r\n\x1a\n", "picture.html", "picture"),
        (b"Subject: x\r\nFrom: y\r\nDate: z\r\n\r\n", "empty.eml", "without text"),
    ],
)
def test_hostile_and_broken_files_are_refused_in_words(content: bytes, name: str, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_article_bytes(content, name)
    assert name in caught.value.message
    assert words in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("cut", [3, 40, 200, -30])
@pytest.mark.parametrize(("name", "make"), [("a.docx", make_docx), ("a.odt", make_odt)])
def test_cut_documents_never_crash(cut: int, name: str, make: object) -> None:
    with pytest.raises(ArticleError):
        read_article_bytes(make()[:cut], name)  # type: ignore[operator]
