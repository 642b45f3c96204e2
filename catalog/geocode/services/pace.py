"""How often a service may be asked: one row a host, seen by all threads and processes of a user."""

from collections.abc import Callable
from email.utils import parsedate_to_datetime

from catalog.errors import ServiceError
from catalog.geocode.services.answers import Answers

LONGEST_WAIT_S = 60.0
"""Whoever would have to wait longer is told instead."""
FARTHEST_S = 86_400.0
"""A turn farther away than a day is the work of a wrong clock, and is forgotten."""


class Pace:
    """Turns at one host. `wait_s` apart; 0 = whenever one likes, until the host itself asks for patience."""

    def __init__(
        self, answers: Answers, host: str, wait_s: float, clock: Callable[[], float], sleep: Callable[[float], None]
    ) -> None:
        self._answers, self._host, self._wait_s = answers, host, wait_s
        self._clock, self._sleep = clock, sleep

    def take_turn(self) -> None:
        """Wait for the next turn. Raises ServiceError where that is more than a minute away."""
        with self._answers.opened() as db:
            row = db.execute("SELECT next_at FROM pace WHERE host = ?", (self._host,)).fetchone()
            now = self._clock()
            turn = max(now, row[0] if row and row[0] < now + FARTHEST_S else now)
            if turn - now <= LONGEST_WAIT_S:
                db.execute("INSERT OR REPLACE INTO pace VALUES (?, ?)", (self._host, turn + self._wait_s))
        if turn - now > LONGEST_WAIT_S:
            raise ServiceError(f"{self._host} asks for patience: ask again in {turn - now:,.0f} seconds")
        if turn > now:
            self._sleep(turn - now)

    def hold(self, seconds: float) -> None:
        """Give nobody a turn for so many seconds: the host asked for it."""
        until = self._clock() + min(seconds, FARTHEST_S / 2)
        with self._answers.opened() as db:
            db.execute(
                "INSERT INTO pace VALUES (?, ?) ON CONFLICT DO UPDATE SET next_at = max(next_at, excluded.next_at)",
                (self._host, until),
            )


def retry_after_s(said: str | None, now: float) -> float | None:
    """Return the seconds that a `Retry-After` header asks for, given as seconds or as an HTTP date; None for junk."""
    text = (said or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
