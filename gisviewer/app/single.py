"""One window for one user: a second start hands its files to the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500
_ANSWER_MS = 10_000
"""Who has taken the connection is there, however busy; a second window would only confuse."""

_MAX_MESSAGE_BYTES = 1_000_000


def server_name() -> str:
    """A name that differs between users of one machine."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = str(Path.home())
    return f"gisviewer-{hashlib.sha256(user.encode()).hexdigest()[:16]}"


def hand_over(words: Sequence[str], name: str) -> bool:
    """Give file names to the window that runs already; False where none does."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    # The other program may run in another folder.
    absolute = [word if "://" in word else str(Path(word).absolute()) for word in words]
    socket.write(json.dumps(absolute).encode() + b"\n")
    taken = socket.waitForBytesWritten(_WAIT_MS) and socket.waitForReadyRead(_ANSWER_MS)
    socket.disconnectFromServer()
    return taken


def run_one_window(words: Sequence[str]) -> int:
    """Give file names to the window that runs already, or open it; return the exit code."""
    if hand_over(words, server_name()):
        return 0
    # Only here: what the window needs takes a second to load, which a double click on a second file need not wait for.
    from gisviewer.app.main import run_window

    return run_window(words)


class FirstInstance(QObject):
    """Listens for later starts; `take`, which may be exchanged, gets the words that they were started with."""

    def __init__(self, name: str, take: Callable[[list[str]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            # Left over from a start that was killed: nobody answered there, or we would not be here.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setReadBufferSize(_MAX_MESSAGE_BYTES)
        socket.readyRead.connect(lambda: self._on_ready(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            words = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        socket.write(b"taken\n")
        if isinstance(words, list) and all(isinstance(word, str) for word in words):
            self.take(words)
