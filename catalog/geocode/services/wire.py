"""One GET, bounded in time, size and reach: nothing that comes in is trusted."""

import io
import socket
import time
import zlib
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException, HTTPMessage, HTTPResponse, HTTPSConnection
from typing import IO, Any, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

MAX_BYTES = 8_000_000
"""An answer of more bytes, as sent or unpacked, is refused."""
LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")


class UnfitError(ValueError):
    """An answer that must not be read; the message says why, and holds none of it."""


class Reply(NamedTuple):
    """What came back: HTTP status, headers by lower-case name, body (unpacked; empty for a status from 400 on)."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def fetch(url: str, headers: Mapping[str, str], timeout_s: float) -> Reply:
    """Get a URL. Connecting and answering may take `timeout_s` seconds each, however the bytes drip.

    Raises TimeoutError, OSError (not reached, cut off) or UnfitError (redirected elsewhere, too big, broken).
    """
    request = Request(url, headers={**headers, "Accept": "application/json", "Accept-Encoding": "gzip"})  # noqa: S310
    try:
        with _opener(url).open(request, timeout=timeout_s) as page:
            return Reply(page.status, _lower(page.headers), _body(page))
    except HTTPError as error:
        with error:
            return Reply(error.code, _lower(error.headers), b"")
    except URLError as error:
        raise error.reason if isinstance(error.reason, OSError) else OSError(str(error.reason)) from error
    except HTTPException as error:
        raise ConnectionError("the connection broke off") from error
    except UnfitError:
        raise
    except ValueError as error:
        raise UnfitError("it is not HTTP as it should be") from error


def _lower(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _body(page: Any) -> bytes:
    """Return the body of a response, unpacked, if it is whole and not too big."""
    sent: bytes = page.read(MAX_BYTES + 1)
    if len(sent) > MAX_BYTES:
        raise UnfitError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
    if page.length:
        raise ConnectionError("the connection broke off in the middle of the answer")
    match page.headers.get("Content-Encoding", "identity").strip().lower():
        case "" | "identity":
            return sent
        case "gzip" | "x-gzip":
            return _unpacked(sent)
        case coding:
            raise UnfitError(f"it is packed as {coding[:20]!r}")


def _unpacked(sent: bytes) -> bytes:
    unpack = zlib.decompressobj(wbits=31)
    try:
        body = unpack.decompress(sent, MAX_BYTES + 1)
    except zlib.error as error:
        raise UnfitError("it is packed, and damaged") from error
    if len(body) > MAX_BYTES:
        raise UnfitError(f"it unpacks to more than {MAX_BYTES // 1_000_000} MB")
    if not unpack.eof:
        raise UnfitError("it is packed, and cut off")
    return body


def _opener(url: str) -> OpenerDirector:
    local = urlsplit(url).hostname in LOCAL_HOSTS
    return build_opener(_Http, _Https, _SameHost, ProxyHandler({} if local else None))


class _SameHost(HTTPRedirectHandler):
    """Follows a redirect to the same host only, and never from https to http: a query is told to nobody else."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        fp.close()  # its body, of any length, would be read otherwise
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if old.netloc != new.netloc or new.scheme not in (old.scheme, "https"):
            raise UnfitError(f"it sends us to another address, {new.scheme}://{new.hostname}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Hurried(io.RawIOBase):
    """Bytes of a socket until a deadline; the timeout of a socket alone begins anew with every byte."""

    def __init__(self, sock: socket.socket, raw: io.RawIOBase) -> None:
        self._sock, self._raw = sock, raw
        self._until = time.monotonic() + (sock.gettimeout() or 0.0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("it took too long")
        self._sock.settimeout(left)
        read: int | None = self._raw.readinto(buffer)
        return read

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Response(HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **more: Any) -> None:
        super().__init__(sock, *args, **more)
        self.fp: Any = io.BufferedReader(_Hurried(sock, self.fp.detach()))


class _Connection(HTTPConnection):
    response_class = _Response


class _SecureConnection(HTTPSConnection):
    response_class = _Response


class _Http(HTTPHandler):
    def http_open(self, req: Request) -> HTTPResponse:
        return self.do_open(_Connection, req)


class _Https(HTTPSHandler):
    def https_open(self, req: Request) -> HTTPResponse:
        return self.do_open(_SecureConnection, req)
