"""A provider of map tiles on this machine, for the tests of the online basemap."""

from __future__ import annotations

import contextlib
import struct
import threading
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


PIXEL = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\0\x20\x40\x60"))
    + _chunk(b"IEND", b"")
)


@dataclass
class Provider:
    """Where it is, and the paths that it was asked for."""

    address: str = ""
    asked: list[str] = field(default_factory=list)


@contextlib.contextmanager
def running_provider() -> Iterator[Provider]:
    """A provider: /page answers with a web page, /none with 404, /elsewhere sends on to another host."""
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            provider.asked.append(self.path)
            if self.path.startswith("/elsewhere"):
                self.send_response(302)
                self.send_header("Location", "http://example.org/1/2/3.png")
                self.end_headers()
                return
            self.send_response(404 if self.path.startswith("/none") else 200)
            self.send_header("Content-Type", "text/html" if self.path.startswith("/page") else "image/png")
            self.end_headers()
            self.wfile.write(PIXEL)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    provider.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
