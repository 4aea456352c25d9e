"""Documents that are zip archives of XML: the checks before anything is unpacked."""

from __future__ import annotations

import io
import zipfile

from gisviewer.errors import ArticleError

_MAX_UNPACKED = 200_000_000
_MAX_RATIO = 200
_MAX_XML = 50_000_000


def open_archive(content: bytes, name: str, wanted: str) -> zipfile.ZipFile:
    """Open a document's archive that is sound, of sane size, not locked, and holds the member `wanted`.

    Raises:
        ArticleError: it is not.
    """
    hint = "Open it in the program that made it and save it again, or paste its text."
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ArticleError(f"{name} is damaged.", hint) from error
    unpacked = sum(member.file_size for member in members)
    if unpacked > _MAX_UNPACKED or any(
        member.file_size > _MAX_XML and member.file_size > _MAX_RATIO * max(1, member.compress_size)
        for member in members
    ):
        raise ArticleError(f"{name} unpacks to {unpacked / 1e6:.0f} MB; it is refused as a trap.", "Do not open it.")
    if wanted not in archive.namelist():
        raise ArticleError(f"{name} is not the document that its name says.", hint)
    if any(member.flag_bits & 1 for member in members):
        raise ArticleError(f"{name} is locked with a password.", "Save a copy without one.")
    return archive


def read_member(archive: zipfile.ZipFile, member: str, name: str) -> bytes:
    """The bytes of a member, never more than the limit whatever its header says.

    Raises:
        ArticleError: it is damaged or too large.
    """
    try:
        with archive.open(member) as file:
            content = file.read(_MAX_XML + 1)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError) as error:
        raise ArticleError(f"{name} is damaged.", "Fetch or save it again.") from error
    except Exception as error:  # zlib raises its own, undocumented here
        if type(error).__module__ != "zlib":
            raise
        raise ArticleError(f"{name} is damaged.", "Fetch or save it again.") from error
    if len(content) > _MAX_XML:
        raise ArticleError(f"{name} is far too large for an article.", "Save the article alone.")
    return content


def refuse_entities(xml: bytes, name: str) -> None:
    """Refuse XML that declares entities: no article needs them, and bombs are made of them.

    Raises:
        ArticleError: it does.
    """
    if b"<!ENTITY" in xml or b"<!\x00E\x00N\x00T" in xml:
        raise ArticleError(f"{name} declares XML entities; it is refused as a trap.", "Do not open it.")
