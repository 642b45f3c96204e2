"""What geopy's geocoders speak through: no socket of their own, and errors as geopy expects them."""

from collections.abc import Callable, Mapping
from typing import Any

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderParseError, GeocoderTimedOut, GeocoderUnavailable

from catalog.geocode.services.strict_json import parsed
from catalog.geocode.services.wire import Reply, UnfitError

Get = Callable[[str, Mapping[str, str], float], Reply]
"""Gets a URL with some headers within so many seconds."""


class Adapter(BaseSyncAdapter):  # type: ignore[misc]
    """Hands geopy's questions to `get`, which is where cache, pace and patience are.

    `fits` says whether a document is shaped as an answer of the service.
    """

    def __init__(self, get: Get, fits: Callable[[Any], bool], *, proxies: Any, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._get, self._fits = get, fits

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """Return the parsed answer. Raises geopy's errors."""
        reply = self._reply(url, timeout, headers)
        kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in ("application/json", "application/geo+json", "text/json"):
            raise GeocoderParseError(f"it is no JSON but {kind[:40] or 'something unnamed'}")
        try:
            said = parsed(reply.body)
        except UnfitError as error:
            raise GeocoderParseError(str(error)) from error
        if not self._fits(said):  # geopy takes null, {} and "" for "found none"
            raise GeocoderParseError("it is JSON, but no answer")
        return said

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """Return the answer as text. Raises geopy's errors."""
        try:
            return self._reply(url, timeout, headers).body.decode("utf-8")
        except UnicodeDecodeError as error:
            raise GeocoderParseError("it is not UTF-8") from error

    def _reply(self, url: str, timeout: float, headers: Mapping[str, str]) -> Reply:
        try:
            reply = self._get(url, headers, timeout)
        except TimeoutError as error:
            raise GeocoderTimedOut(f"no answer within {timeout:g} s") from error
        except UnfitError as error:
            raise GeocoderParseError(str(error)) from error
        except OSError as error:
            raise GeocoderUnavailable(f"it cannot be reached ({error.strerror or error})") from error
        if reply.status >= 400 or reply.status < 200:
            raise AdapterHTTPError(
                f"HTTP status {reply.status}", status_code=reply.status, headers=reply.headers, text=""
            )
        return reply
