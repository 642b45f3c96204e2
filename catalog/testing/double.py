"""A geocoding service on this machine that answers as Nominatim, Photon, Pelias or GeoNames do, or goes wrong."""

import json
import socket
import struct
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qs, urlsplit

from catalog.testing.spots import SPOTS, WRITERS, Spot

MOST_REQUESTS = 200
"""After so many a double is silent: no test asks more, and no fault makes a client ask for ever."""


class Exchange:
    """One question to the double, and the ways to answer it, wrong ones too."""

    def __init__(self, handler: BaseHTTPRequestHandler, provider: str, spots: Sequence[Spot], closing: Event) -> None:
        self.provider, self.spots = provider, spots
        self.path = handler.path
        self._handler, self._closing = handler, closing

    def document(self, spots: Sequence[Spot] | None = None) -> bytes:
        """Return an answer of the service, in JSON."""
        return json.dumps(WRITERS[self.provider](self.spots if spots is None else spots)).encode()

    def send(self, body: bytes, status: int = 200, kind: str | None = "application/json", **headers: str) -> None:
        """Send status, headers (`retry_after` is `Retry-After`) and a body."""
        named = {name.replace("_", "-").title(): value for name, value in headers.items()}
        self._handler.send_response(status)
        for name, value in {
            "Content-Length": str(len(body)),
            **({"Content-Type": kind} if kind else {}),
            **named,
        }.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()
        self._handler.wfile.write(body)

    def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def wait(self, seconds: float) -> bool:
        """Wait, or return True at once where the double is closed."""
        return self._closing.wait(seconds)

    def reset(self) -> None:
        """Break the connection off so that the other side sees a reset."""
        self._handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._handler.connection.close()


class Fault(NamedTuple):
    """One thing that goes wrong, and what a right client does then."""

    name: str
    right: str
    """What a right client does, in a clause."""
    code: int
    """What `geofootage locate` exits with: 4 = not reached or not believed, 1 = not found there, 0 = answered."""
    reply: Callable[[Exchange], None] | None
    """Answers a question; None: nobody listens at all."""
    boxed: bool = False
    """It is in the bounding box, which GeoNames does not give."""

    def __str__(self) -> str:
        return self.name


class Double:
    """A context manager: `with Double("photon", fault) as double:` and ask `double.url`. Bound to 127.0.0.1."""

    def __init__(self, provider: str, fault: Fault | None = None, spots: Sequence[Spot] = SPOTS) -> None:
        self.provider, self.fault, self.spots = provider, fault, spots
        self.asked: list[str] = []
        """Path and parameters of every question so far."""
        self.headers: list[dict[str, str]] = []
        """Headers of every question so far, names in lower case."""
        self._closing = Event()
        self._server = _Server(("127.0.0.1", 0), self._handler(), bind_and_activate=False)
        self._thread = Thread(target=self._server.serve_forever, args=(0.005,))

    @property
    def url(self) -> str:
        """The address to ask."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._server.server_bind()
        if self.fault is None or self.fault.reply:
            self._server.server_activate()
            self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._closing.set()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append(handler.path)
        self.headers.append({name.lower(): value for name, value in handler.headers.items()})
        if len(self.asked) > MOST_REQUESTS:
            return
        exchange = Exchange(handler, self.provider, self._known(handler.path), self._closing)
        if self.fault and self.fault.reply:
            self.fault.reply(exchange)
        else:
            exchange.send(exchange.document())

    def _known(self, path: str) -> list[Spot]:
        """Return the places whose names stand in the words asked for."""
        said = parse_qs(urlsplit(path).query)
        words = next((said[name][0] for name in ("q", "text", "query") if name in said), "").casefold()
        return [spot for spot in self.spots if spot.name.casefold() in words]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        answer = self._answer

        class Handler(BaseHTTPRequestHandler):
            """Answers one question a connection, and keeps no log."""

            def do_GET(self) -> None:
                answer(self)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server gives it
                """Say nothing."""

        return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a client that hangs up on a fault does right."""
