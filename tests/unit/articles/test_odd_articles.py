"""Files as other programs write them, odd and hostile ones among them, each made here in memory."""

from __future__ import annotations

import hashlib
import io
import quopri
from datetime import date
from email.message import EmailMessage

import pytest
from test_formats import make_pdf, make_zip

from gisviewer.articles import read_article_bytes
from gisviewer.errors import ArticleError

ONE = (
    "Gunmen attacked the village of Solhan in northern Burkina Faso on Saturday, killing at least 130 people, the "
    "government said in a statement."
)
TWO = (
    "The attackers struck during the night and burned homes and the market, residents told reporters by telephone from "
    "the provincial capital Sebba."
)
THREE = "It was the deadliest attack in the country since 2015, and the president declared three days of mourning."
FOUR = "Two soldiers were wounded when their vehicle hit a mine on the road between Sebba and Solhan on Sunday."
DAY = date(2021, 6, 6)

LINKED_DATA = (
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Village attacked in the Sahel",'
    '"datePublished":"2021-06-06T08:12:00+00:00","author":{"@type":"Person","name":"Awa Traoré"},'
    '"publisher":{"@type":"Organization","name":"Sahel Post"}}'
)
BLOG = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Village attacked | Sahel Post</title>
<script type="application/ld+json">{LINKED_DATA}</script>
<link rel="canonical" href="https://sahelpost.example/2021/06/06/village-attacked/"></head>
<body><div id="header"><div class="menu"><a href="/">Home</a><a>Mali</a><a>Niger</a></div></div>
<div id="content"><div class="post"><h1 class="entry-title">Village attacked in the Sahel</h1>
<div class="entry-content"><p>{ONE}</p><p>{TWO}</p>
<div class="ad">Subscribe to our newsletter and never miss a story.</div>
<p>{THREE}</p><p>{FOUR}</p></div><div class="related"><h3>Related</h3><ul><li><a>Floods in Chad displace thousands</a>
</li></ul></div><div id="comments"><ol><li>First! Greetings from Berlin</li></ol></div></div></div></body></html>"""
TABLES = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Village attacked</title></head><body><table width=100%><tr><td width=150><a href=1>Home</a><br>
<a href=2>World</a><br><a href=3>Sport</a></td><td><font size=5><b>Village attacked \u2013 130 dead</b></font><br>
<font size=1>Posted: June 6, 2021</font><p>{ONE}<p>{TWO}<p>{THREE}<p>{FOUR}</td></tr></table></body></html>"""
SECTIONS = f"""<html lang="en"><head><meta property="og:title" content="Village attacked">
<meta name="DC.date.issued" content="2021-06-06"></head><body><main><section><h1>Village attacked</h1>
<div class="body">{ONE}<br><br>{TWO}<br><br>{THREE}<br><br>{FOUR}</div></section></main></body></html>"""
MENUS = "<html><body><nav>" + "".join(f'<a href="/{n}">Section {n}</a>' for n in range(40)) + "</nav></body></html>"


@pytest.mark.parametrize(
    "page", [BLOG.encode(), TABLES.encode("cp1252"), SECTIONS.encode()], ids=["blog", "layout tables", "sections"]
)
def test_pages_of_several_makes_give_the_article_and_its_day(page: bytes) -> None:
    (article,) = read_article_bytes(page, "saved.html")
    flat = " ".join(article.text.split())
    assert all(paragraph in flat for paragraph in (ONE, TWO, THREE, FOUR))
    assert not any(word in flat for word in ("Home", "Sport", "Niger", "newsletter", "Floods", "Berlin"))
    assert article.published == DAY
    assert article.title.startswith("Village attacked")


def test_linked_data_gives_outlet_author_and_address() -> None:
    (article,) = read_article_bytes(BLOG.encode(), "saved.html")
    assert (article.outlet, article.author, article.language) == ("Sahel Post", "Awa Traoré", "en")
    assert article.url == "https://sahelpost.example/2021/06/06/village-attacked/"


def test_scripts_never_reach_the_text() -> None:
    page = f'<html><body><article><script>alert("{THREE}")</script><p onclick="x()">{ONE}</p><p>{TWO}</p></article>'
    (article,) = read_article_bytes(page.encode(), "saved.html")
    assert "alert" not in article.text
    assert THREE not in article.text


@pytest.mark.parametrize(
    "page",
    [MENUS, "<html><body>" + "<div>" * 5000 + "<p>Gunmen.</p>" + "</div>" * 5000, "<html></html>"],
    ids=["menus", "deeply nested", "empty"],
)
def test_a_page_without_an_article_is_refused(page: str) -> None:
    with pytest.raises(ArticleError, match=r"without an article|no page"):
        read_article_bytes(page.encode(), "saved.html")


def make_mail(charset: str, transfer: str, as_page: bool = False) -> bytes:
    message = EmailMessage()
    message["From"] = '"Dépêche, La" <desk@wire.example>'
    message["Subject"] = "Village attacked – 130 morts"
    message["Date"] = "Sun, 06 Jun 2021 23:30:00 -0500"
    text = f"{ONE}\n\nLe village a été attaqué ; «\u00a0cent trente\u00a0» morts."
    if as_page:
        text = f"<html><body><p>{ONE}</p><p>été {TWO}</p></body></html>"
    message.set_content(text, subtype="html" if as_page else "plain", charset=charset, cte=transfer)
    message.add_attachment(b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="rapport – été.pdf")
    return message.as_bytes()


@pytest.mark.parametrize(
    ("charset", "transfer", "as_page"),
    [
        ("iso-8859-15", "quoted-printable", False),
        ("windows-1252", "base64", False),
        ("utf-8", "base64", False),
        ("utf-8", "quoted-printable", True),
    ],
)
def test_mail_in_many_codes_with_an_attachment(charset: str, transfer: str, as_page: bool) -> None:
    (article,) = read_article_bytes(make_mail(charset, transfer, as_page), "a.eml")
    assert ONE in article.text
    assert "été" in article.text
    assert (article.title, article.published, article.author) == ("Village attacked – 130 morts", DAY, "Dépêche, La")
    assert "rapport – été.pdf" in article.notes[0]


def test_a_forwarded_message_keeps_its_own_title_and_day() -> None:
    mail = (
        "From: a@b\r\nSubject: Fwd: news\r\nDate: Wed, 9 Jun 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=zz\r\n\r\n--zz\r\nContent-Type: message/rfc822\r\n\r\n"
        f"From: c@d\r\nSubject: Village attacked\r\nDate: Sun, 6 Jun 2021 10:00:00 +0000\r\n\r\n{ONE}\r\n--zz--\r\n"
    )
    (article,) = read_article_bytes(mail.encode(), "a.eml")
    assert (article.title, article.published) == ("Village attacked", DAY)


@pytest.mark.parametrize(
    ("extra", "body"),
    [("Content-Type: text/plain; charset=x-martian", ONE), ("Date: no day at all", ONE), ("X: " + "y" * 9000, ONE)],
)
def test_odd_heads_of_mails_do_no_harm(extra: str, body: str) -> None:
    (article,) = read_article_bytes(f"From: a@b\nSubject: Odd\nMIME-Version: 1.0\n{extra}\n\n{body}".encode(), "a.eml")
    assert ONE in article.text
    assert article.published is None


def test_nested_mails_and_mails_of_nothing_but_a_file_are_answered() -> None:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(800))
    (article,) = read_article_bytes(f"From: a@b\r\nSubject: x\r\n{nested}\r\n{ONE}".encode(), "a.eml")
    assert ONE in article.text
    alone = (
        "From: a@b\nSubject: x\nMIME-Version: 1.0\nContent-Type: application/pdf\nContent-Disposition: attachment\n\nx"
    )
    with pytest.raises(ArticleError, match="without text"):
        read_article_bytes(alone.encode(), "a.eml")


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.txt"])
def test_a_web_archive_of_a_browser_with_its_pictures(name: str) -> None:
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://sahelpost.example/2021/06/06/x\r\n"
        "Subject: =?utf-8?Q?Village_attacked?=\r\nDate: Mon, 7 Jun 2021 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n------B\r\n'
        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    picture = (
        b"\r\n------B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------B--"
    )
    (article,) = read_article_bytes(head.encode() + quopri.encodestring(BLOG.encode()) + picture, name)
    assert ONE in article.text
    assert (article.published, article.outlet, article.source_format) == (DAY, "Sahel Post", "mhtml")
    assert article.url == "https://sahelpost.example/2021/06/06/x"


RSS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sahel Post</title><item><title>One &amp; two
</title><link>https://x.example/1</link><pubDate>Sun, 06 Jun 2021 23:30:00 -0500</pubDate><dc:creator>Awa</dc:creator>
<content:encoded><![CDATA[<p>{ONE}</p><p>{TWO}</p>]]></content:encoded></item><item><title>Two</title>
<description>{THREE}</description></item></channel></rss>"""
ATOM = f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Northern Wire</title>
<entry><title type="html">Village &lt;b&gt;attacked&lt;/b&gt;</title><link href="https://w.example/1"/><id>urn:1</id>
<published>2021-06-06T23:30:00-05:00</published><author><name>A. Name</name></author><content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>{ONE}</p><p>{TWO}</p></div></content></entry>
<entry><title>Second</title><id>urn:2</id><updated>2021-06-05T09:00:00+02:00</updated><summary>{THREE}</summary></entry>
</feed>"""


@pytest.mark.parametrize("content", [RSS.encode(), RSS.replace("UTF-8", "UTF-16").encode("utf-16")])
@pytest.mark.parametrize("name", ["a.rss", "a.xml"])
def test_each_entry_of_a_feed_is_an_article(content: bytes, name: str) -> None:
    first, second = read_article_bytes(content, name)
    assert (first.title, first.published, first.author, first.outlet) == ("One & two", DAY, "Awa", "Sahel Post")
    assert first.url == "https://x.example/1"
    assert f"{ONE}\n\n{TWO}" in first.text
    assert (second.title, second.published) == ("Two", None)


def test_atom_entries_keep_their_days_and_no_number_as_address() -> None:
    first, second = read_article_bytes(ATOM.encode(), "a.atom")
    assert (first.title, first.published, first.author) == ("Village attacked", DAY, "A. Name")
    assert (second.title, second.published, second.url) == ("Second", date(2021, 6, 5), "")


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def make_docx(body: str) -> bytes:
    """A document without properties, as small programs write it."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return make_zip(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/'
                'vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>'
                f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
            ).encode(),
            "_rels/.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/officeDocument"'
                ' Target="word/document.xml"/></Relationships>'
            ).encode(),
            "word/document.xml": (
                f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>{body}</w:body></w:document>'
            ).encode(),
        }
    )


def run(text: str, tag: str = "t") -> str:
    return f"<w:r><w:{tag}>{text}</w:{tag}></w:r>"


def test_a_word_document_with_tracked_changes_links_controls_and_nested_tables() -> None:
    body = (
        f"<w:p>{run(ONE)}</w:p><w:p><w:hyperlink r:id='r9'>{run('A link')}</w:hyperlink><w:ins>{run(' put in')}</w:ins>"
        f"<w:del>{run('taken out', 'delText')}</w:del></w:p><w:sdt><w:sdtContent><w:p>{run('In a control.')}</w:p>"
        f"</w:sdtContent></w:sdt><w:tbl><w:tr><w:tc><w:p>{run('Cell')}</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc>"
        f"<w:p>{run('nested')}</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    )
    (article,) = read_article_bytes(make_docx(body), "a.docx")
    assert article.text.split("\n\n") == [ONE, "A link put in", "In a control.", "Cell\tnested"]
    assert (article.author, "Word Document" in article.title) == ("", False)


def test_an_opendocument_text_without_its_notes_and_deletions() -> None:
    text, office = (f"urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0" for kind in ("text", "office"))
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{text}"><office:body><office:text>'
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>GONE</text:p></text:deletion>"
        f"</text:changed-region></text:tracked-changes><text:h>Head</text:h><text:p>{ONE}<text:note><text:note-body>"
        "<text:p>NOTE</text:p></text:note-body></text:note></text:p><text:list><text:list-item>"
        '<text:p>Item<text:s text:c="3"/>one</text:p></text:list-item></text:list>'
        "</office:text></office:body></office:document-content>"
    )
    facts = b"<dc:title>Of the file</dc:title><dc:creator>A. W.</dc:creator>"
    meta = b'<m xmlns:dc="http://purl.org/dc/elements/1.1/">' + facts + b"</m>"
    kind = b"application/vnd.oasis.opendocument.text"
    (article,) = read_article_bytes(
        make_zip({"mimetype": kind, "content.xml": content.encode(), "meta.xml": meta}), "a.odt"
    )
    assert article.text.split("\n\n") == ["Of the file", "Head", ONE, "Item   one"]
    assert (article.title, article.author) == ("Of the file", "A. W.")


def test_rich_text_with_a_code_page_fields_pictures_and_facts() -> None:
    content = (
        rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Arial;}}{\info{\title Village attacked}{\author A. Writer}}\pard "
        + ONE.encode()
        + rb"\par \'ca\'e8\'e5\'e2 \u8212? Kyiv\par{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}}{\pict 8950}\par}"
    )
    (article,) = read_article_bytes(content, "a.rtf")
    assert article.text.split("\n\n") == ["Village attacked", ONE, "Киев — Kyiv", "a link"]
    assert (article.title, article.author) == ("Village attacked", "A. Writer")


def rc4(key: bytes, content: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def lock_pdf(content: bytes, password: bytes) -> bytes:
    """A PDF with the oldest standard encryption, which every reader knows; its page stays as it is."""
    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    padded, identity, rights = (password + padding)[:32], b"0123456789abcdef", -4
    owner = rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + rights.to_bytes(4, "little", signed=True) + identity).digest()[:5]
    user = rc4(key, padding)
    entries = f"/Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P {rights}"
    return content.replace(
        b"/Root 1 0 R", f"/Root 1 0 R /ID [<{identity.hex()}> <{identity.hex()}>] /Encrypt << {entries} >>".encode()
    )


def test_a_locked_pdf_is_told_from_a_damaged_one_and_a_scan() -> None:
    with pytest.raises(ArticleError, match="password"):
        read_article_bytes(lock_pdf(make_pdf([ONE]), b"secret"), "a.pdf")
    with pytest.raises(ArticleError, match="scan"):
        read_article_bytes(make_pdf([]), "a.pdf")
    with pytest.raises(ArticleError, match="damaged"):
        read_article_bytes(b"%PDF-1.4 " + bytes(range(256)), "a.pdf")


@pytest.mark.parametrize(
    ("content", "name", "source_format"),
    [
        (ONE.encode(), "a.html", "txt"),
        (SECTIONS.encode(), "a.pdf", "html"),
        (make_docx(f"<w:p>{run(ONE)}</w:p>"), "a.html", "docx"),
        (RSS.encode(), "a.txt", "feed"),
        (ONE.encode("utf-16"), "a.txt", "txt"),
        (make_pdf([ONE]), "a.docx", "pdf"),
    ],
)
def test_the_content_decides_not_the_suffix(content: bytes, name: str, source_format: str) -> None:
    article = read_article_bytes(content, name)[0]
    assert article.source_format == source_format
    assert "Gunmen attacked the village" in article.text
    assert article.file_sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"word/document.xml": b"A" * 120_000_000, "[Content_Types].xml": b"<x/>"}, "trap"),
        ({"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><w>&b;</w>', "[Content_Types].xml": b"<x/>"}, "trap"),
        ({"word/other.xml": b"<x/>"}, "not the document"),
        ({"xl/workbook.xml": b"<x/>"}, "archive"),
    ],
    ids=["bomb", "entities", "no document", "a table"],
)
def test_traps_in_archives_are_refused(members: dict[str, bytes], words: str) -> None:
    with pytest.raises(ArticleError, match=words):
        read_article_bytes(make_zip(members), "a.docx")


def test_an_archive_that_lies_about_its_size_is_not_unpacked() -> None:
    content = bytearray(make_zip({"[Content_Types].xml": b"<x/>", "word/document.xml": b"A" * 80_000_000}))
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(ArticleError):
        read_article_bytes(bytes(content), "a.docx")
    assert io.BytesIO(content).read(2) == b"PK"


def test_a_text_far_longer_than_an_article_is_refused_with_its_length_and_the_remedy() -> None:
    sentence = b"Shelling hit Goris on Monday. "
    with pytest.raises(ArticleError, match=r"long\.txt has 1\.02 million letters.*at most 1 million") as caught:
        read_article_bytes(sentence * 34_000, "long.txt")
    assert "folder" in caught.value.hint
    (article,) = read_article_bytes(sentence * 33_000, "long.txt")
    assert len(article.text) > 980_000
