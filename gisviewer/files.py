"""The one door for writing files: whole or not at all, with failures in plain words."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from gisviewer.errors import ExportError, GisviewerError

_WORDS = {
    "EACCES": ("you may not write there", "Choose another folder, or ask for the right to write in this one."),
    "EPERM": ("you may not write there", "Choose another folder, or ask for the right to write in this one."),
    "EROFS": ("the disk or folder is read-only", "Choose another folder."),
    "ENOSPC": ("the disk is full", "Free some space or choose another disk; nothing was changed."),
    "EDQUOT": ("your share of the disk is used up", "Free some space or choose another disk; nothing was changed."),
    "EFBIG": ("the file would be larger than this disk allows", "Choose another disk."),
    "ENOENT": ("the folder does not exist", "Create the folder, or choose another one."),
    "ENOTDIR": ("a part of the path is a file, not a folder", "Choose another folder."),
    "EISDIR": ("there is a folder of that name", "Choose another name."),
    "ENAMETOOLONG": ("the name is too long for this disk", "Choose a shorter name."),
    "EIO": ("the disk reported a fault", "Check the disk, and write to another one meanwhile."),
    "EBUSY": ("another program holds the file", "Close it there and try again."),
    "ETXTBSY": ("another program holds the file", "Close it there and try again."),
}


def explain_os_error(error: OSError) -> tuple[str, str]:
    """The reason and the remedy of a failed file operation, as words for a person."""
    code = errno.errorcode.get(error.errno or 0, "")
    if code in _WORDS:
        return _WORDS[code]
    return (error.strerror or str(error) or "the system gave no reason", "Check the name and the folder.")


_drafts: set[Path] = set()


def drop_drafts() -> None:
    """Remove the files that are being written, for a process that is about to end."""
    for draft in tuple(_drafts):
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


@contextlib.contextmanager
def replacing(path: Path, failure: type[GisviewerError] = ExportError) -> Iterator[Path]:
    """Give a new temporary path beside `path`; move it into place at the end, remove it when anything is raised.

    What was at `path` stays untouched until the new file is complete and on the disk. A link is followed; a device or
    a pipe (`/dev/stdout`) is written to as it is.

    Raises:
        GisviewerError: of the type `failure`, where the file cannot be written.
    """
    try:
        target = path.resolve()
        special = target.exists() and not target.is_file()
        if special and target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        folder = Path(tempfile.gettempdir()) if special else target.parent
        draft = folder / f".gisviewer-{secrets.token_hex(6)}{target.suffix}"
        _drafts.add(draft)
        # Created here and exclusively, so that the user's umask decides who may read it and no link is followed.
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except OSError as error:
        raise _failure(path, error, failure) from error
    try:
        yield draft
        _move_into_place(draft, target, special)
    except OSError as error:
        raise _failure(path, error, failure) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        _drafts.discard(draft)


def write_bytes(path: Path, content: bytes, failure: type[GisviewerError] = ExportError) -> None:
    """Write a whole file, or leave everything as it was.

    Raises:
        GisviewerError: of the type `failure`, where the file cannot be written.
    """
    write_files({path: content}, failure)


def write_files(contents: Mapping[Path, bytes], failure: type[GisviewerError] = ExportError) -> None:
    """Write whole files that belong together: the first named is moved into place first, the others only after it.

    Raises:
        GisviewerError: of the type `failure`, where a file cannot be written; no file is then cut short.
    """
    with contextlib.ExitStack() as stack:
        # Contexts end in reverse order, and a failure in one keeps those after it from moving.
        for path, content in reversed(list(contents.items())):
            draft = stack.enter_context(replacing(path, failure))
            try:
                draft.write_bytes(content)
            except OSError as error:
                raise _failure(path, error, failure) from error


_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def pack_zip(members: Mapping[str, bytes]) -> bytes:
    """A zip archive of the members in their order, without times of its own: the same members, the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _ZIP_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def _move_into_place(draft: Path, target: Path, special: bool) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    if special:
        with draft.open("rb") as source, target.open("wb") as sink:
            shutil.copyfileobj(source, sink)
        return
    if target.exists():
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        draft.chmod(stat.S_IMODE(target.stat().st_mode))
    draft.replace(target)


def _failure(path: Path, error: OSError, failure: type[GisviewerError]) -> GisviewerError:
    reason, hint = explain_os_error(error)
    return failure(f"{path} cannot be written: {reason}.", hint)
