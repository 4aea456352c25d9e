"""One window to a project: a lock that the system releases when the process dies, however it dies."""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from gisviewer.errors import ProjectError
from gisviewer.files import explain_os_error

_NOT_SUPPORTED = {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL}


class ProjectInUseError(ProjectError):
    """Another window has the project open."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open, as far as the lock file tells."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""

    def __str__(self) -> str:
        who = f"{self.user} on {self.host}".strip() if self.user or self.host else "somebody"
        return f"{who}, since {self.since}" if self.since else who


class ProjectLock:
    """The right to write to a project; held until `release`."""

    def __init__(self, path: Path, stream: IO[str]) -> None:
        self._path = path
        self._stream = stream

    def release(self) -> None:
        """Let others open the project."""
        if not self._stream.closed:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._stream.close()


def lock_path(project: Path) -> Path:
    """The lock file of a project."""
    return project.with_name(f".{project.name}.lock")


def acquire(project: Path) -> ProjectLock:
    """Take the lock of a project.

    Raises:
        ProjectInUseError: another window has it.
        OSError: the folder cannot be written to.
    """
    path = lock_path(project)
    while True:
        stream = path.open("a+", encoding="utf-8")
        try:
            _lock(stream)
        except OSError as error:
            holder = _read_holder(stream)
            stream.close()
            if error.errno in _NOT_SUPPORTED:
                raise
            raise ProjectInUseError(
                f"The project {project} is open in another window ({holder}).",
                "Use that window, open the project read-only, or open a copy of it.",
            ) from error
        if _is_same_file(stream, path):
            break
        stream.close()  # its holder removed it between our opening and our locking
    _write_holder(stream)
    return ProjectLock(path, stream)


@contextlib.contextmanager
def held(project: Path) -> Iterator[None]:
    """Keep others out for a while; raises what `acquire_for_writing` does."""
    taken = acquire_for_writing(project)
    try:
        yield
    finally:
        taken.release()


def acquire_for_writing(project: Path) -> ProjectLock:
    """Take the lock of a project that is to be written.

    Raises:
        ProjectInUseError: another window has it.
        ProjectError: the folder cannot be written to.
    """
    try:
        return acquire(project)
    except OSError as error:
        reason, hint = explain_os_error(error)
        raise ProjectError(f"The project {project} cannot be written: {reason}.", hint) from error


def _is_same_file(stream: IO[str], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(stream.fileno()), path.stat())
    except OSError:
        return False


def _read_holder(stream: IO[str]) -> Holder:
    try:
        stream.seek(0)
        record = json.loads(stream.read(4096))
        return Holder(str(record["user"]), str(record["host"]), int(record["pid"]), str(record["since"]))
    except (OSError, ValueError, TypeError, KeyError):
        return Holder()


def _write_holder(stream: IO[str]) -> None:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    stream.seek(0)
    stream.truncate()
    json.dump({"user": user, "host": socket.gethostname(), "pid": os.getpid(), "since": since}, stream)
    stream.flush()


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[str]) -> None:
        # A byte far beyond the text, so that others can still read who holds it.
        stream.seek(1 << 20)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[str]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
