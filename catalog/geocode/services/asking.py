"""Asking over the network with care: answers kept before come first, then the pace, then patience."""

import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from catalog import __version__
from catalog.errors import ServiceError
from catalog.geocode.services.answers import Answer, Answers, Asked
from catalog.geocode.services.pace import LONGEST_WAIT_S, Pace, retry_after_s
from catalog.geocode.services.wire import Reply, fetch

USER_AGENT = f"geofootage/{__version__}"
TRIES = 3
BUSY = (429, 503)
"""HTTP statuses that ask to come back later."""
PATIENCE_S = 2.0
"""How long to wait where a busy service does not say; twice as long the next time."""
WORDS = ("q", "query", "text", "address", "searchtext", "location")
"""How services call the parameter that holds the place words."""


class Clock(NamedTuple):
    """The time in seconds since 1970, and how to wait; tests bring their own."""

    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


class Asking:
    """What lies between one of geopy's geocoders and the network. Remembers the last answer that it gave."""

    def __init__(
        self, provider: str, secret: str | None, online: bool, answers: Answers, pace: Pace, clock: Clock
    ) -> None:
        self._provider, self._secret, self._online = provider, secret, online
        self._answers, self._pace, self._clock = answers, pace, clock
        self.last: Answer | None = None

    def get(self, url: str, headers: Mapping[str, str], timeout_s: float) -> Reply:
        """Return what was answered before or, online, what the service answers now. Raises ServiceError and OSError."""
        asked = self._asked(url)
        kept = self._answers.find(asked)
        if kept and (not self._online or kept.is_current(self._clock.now())):
            self.last = kept
            return Reply(200, {"content-type": "application/json"}, kept.body)
        if not self._online:
            raise ServiceError(
                f"{self._provider} was not asked for {asked.query!r}, and no answer is kept: add --online to ask it now"
            )
        reply = self._patiently(url, headers, timeout_s)
        self.last = Answer(asked, int(self._clock.now()), reply.body)
        return reply

    def keep(self, found: bool) -> None:
        """Keep the last answer, which was read and believed; not one that repeats the key it was asked with."""
        repeats = self.last and self._secret and self._secret.encode() in self.last.body
        if self.last and not self.last.kept and not repeats:
            self._answers.keep(self.last._replace(found=found))

    def _asked(self, url: str) -> Asked:
        """Return the question without its secrets."""
        parts = urlsplit(url)
        said = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if v != self._secret]
        query = next((v for k, v in said if k.lower() in WORDS), "")
        others = sorted((k, v) for k, v in said if k.lower() not in WORDS)
        endpoint = f"{parts.scheme}://{parts.netloc}{parts.path}"
        if self._secret:
            endpoint = endpoint.replace(self._secret, "…")
        return Asked(self._provider, endpoint, query, json.dumps(others, ensure_ascii=False))

    def _patiently(self, url: str, headers: Mapping[str, str], timeout_s: float) -> Reply:
        """Ask in turn, and again after a while where the service is busy and says so in time."""
        for number in range(1, TRIES + 1):
            self._pace.take_turn()
            reply = fetch(url, headers, timeout_s)
            if reply.status not in BUSY:
                return reply
            said = retry_after_s(reply.headers.get("retry-after"), self._clock.now())
            wait_s = PATIENCE_S * 2 ** (number - 1) if said is None else said
            self._pace.hold(wait_s)
            if wait_s > LONGEST_WAIT_S:
                break
        return reply


def day(answer: Answer) -> str:
    """Return when a question was asked, as people read it."""
    return datetime.fromtimestamp(answer.asked_at, UTC).strftime("%Y-%m-%d")
