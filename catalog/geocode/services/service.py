"""Any geopy geocoder behind one face: asked with care, believed with care, remembered."""

import inspect
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from catalog.errors import InputError, ServiceError
from catalog.gazetteer import Gazetteer
from catalog.geocode.services.answers import Answers
from catalog.geocode.services.asking import USER_AGENT, Asking, Clock, day
from catalog.geocode.services.candidates import Note, candidates_of
from catalog.geocode.services.dialects import DIALECTS, PICKY_HOSTS, stands_in, unknown
from catalog.geocode.services.making import endpoint_of, geopy_geocoder
from catalog.geocode.services.pace import Pace
from catalog.geocode.services.query import PlaceQuery
from catalog.geocode.services.reading import Reading
from catalog.model import Candidate

LONGEST_QUERY = 500
KEPT = "kept answer"
"""The reason that a candidate carries which comes from an answer that was given before."""
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f"
"""Signs without a shape that are copied along with words, and harm nobody."""

_UNREADABLE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
"""What geopy's parsers raise on an answer that is not shaped as they expect."""


class ServiceGeocoder:
    """A service that geopy knows (`nominatim`, `photon`, `pelias`, `geonames`, ...), with what geopy lacks.

    It keeps every believed answer in `folder` (`services.db`), paces itself across processes, and opens a connection
    only if `online`; else it answers from what is kept. `url` is the address of a team's own server, http or https;
    public services are asked by https only. `secret` is the service's key or user name, if it wants one. `note` is
    told what people should know: answers from the file, places refused.
    """

    def __init__(
        self,
        provider: str,
        url: str | None = None,
        *,
        folder: Path,
        online: bool = False,
        secret: str | None = None,
        gazetteer: Gazetteer | None = None,
        note: Note = lambda _line: None,
        timeout_s: float = 10.0,
        pace_s: float | None = None,
        clock: Clock = Clock(),  # noqa: B008 - a named tuple, and nothing in it changes
    ) -> None:
        self.provider = provider.lower()
        self._dialect = DIALECTS.get(self.provider) or unknown(self.provider)
        self._secret, self._gazetteer, self._note, self._clock = secret, gazetteer, note, clock
        answers = Answers(folder)
        self._geopy = geopy_geocoder(
            self.provider, url, secret, user_agent=USER_AGENT, timeout=timeout_s, adapter_factory=self._adapter
        )
        self.endpoint = endpoint_of(self._geopy)
        """The address that is asked."""
        host = urlsplit(self.endpoint).netloc
        usual_s = PICKY_HOSTS.get(host, 0.0 if url else self._dialect.pace_s)
        self.pace_s = usual_s if pace_s is None else pace_s
        """Seconds between two questions."""
        pace = Pace(answers, host, self.pace_s, clock.now, clock.sleep)
        self._asking = Asking(self.provider, secret, online, answers, pace, clock)

    @property
    def attribution(self) -> str:
        """What every export that uses these places must say."""
        return self._dialect.credit

    def geocode(self, query: PlaceQuery) -> list[Candidate]:
        """Return what the service knows by some words, best first; [] = it looked and found none.

        Candidates far from `query.near` come last and carry the reason `far from context`. Raises ServiceError where
        it could not be asked or its answer cannot be believed, InputError for words that cannot be asked for.
        """
        text = " ".join(query.text.split())
        if not text:
            return []
        _check(text)
        self._asking.last = None
        readings = self._readings(query.model_copy(update={"text": text}))
        candidates = candidates_of(readings, query, self.provider, self._gazetteer, self._note)
        self._asking.keep(found=bool(candidates))
        return self._told(candidates)

    def _told(self, candidates: list[Candidate]) -> list[Candidate]:
        """Say it where an answer comes from the file, and mark its candidates."""
        last = self._asking.last
        if last is None or not last.kept:
            return candidates
        old = "" if last.is_current(self._clock.now()) else ", which is long ago"
        self._note(f"{self.provider}: answered from the file, as it was said on {day(last)}{old}")
        return [c.model_copy(update={"reasons": {**c.reasons, KEPT: 1.0}}) for c in candidates]

    def _readings(self, query: PlaceQuery) -> list[Reading]:
        from geopy.exc import GeopyError

        known = inspect.signature(self._geopy.geocode).parameters
        wanted = {k: v for k, v in self._dialect.ask(query).items() if k in known and v is not None}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # geopy warns of latitude 91, and then refuses it
                found = self._geopy.geocode(query.text, exactly_one=False, **wanted) or []
            return [self._dialect.read(self._raw(place)) for place in found]
        except GeopyError as error:
            raise ServiceError(self._failed(error)) from error
        except _UNREADABLE as error:
            raise ServiceError(
                f"{self.provider}: the answer is not what this service answers; nothing was kept: ask another service"
            ) from error

    def _raw(self, place: Any) -> Mapping[str, Any]:
        """Return a place as the service gave it; of a service we do not know, the point that geopy found in it."""
        if self.provider in DIALECTS:
            raw: Mapping[str, Any] = place.raw
            return raw
        if not all(stands_in(value, place.raw) for value in (place.latitude, place.longitude)):
            raise ValueError("a coordinate was altered on its way")
        return {"address": place.address, "lat": place.latitude, "lon": place.longitude}

    def _failed(self, error: Exception) -> str:
        from geopy.exc import GeocoderParseError

        said = " ".join(str(error).split())[:200]
        if self._secret:
            said = said.replace(self._secret, "…")
        what = "the answer is not used" if isinstance(error, GeocoderParseError) else "it could not be asked"
        return f"{self.provider}: {what}: {said}; nothing was kept: try again later, or ask another service"

    def _adapter(self, **options: Any) -> Any:
        from catalog.geocode.services.adapter import Adapter

        return Adapter(lambda *asked: self._asking.get(*asked), self._dialect.fits, **options)


def _check(text: str) -> None:
    if len(text) > LONGEST_QUERY:
        raise InputError(f"place words of {len(text):,} characters; at most {LONGEST_QUERY} are asked for")
    if not all(c.isprintable() or c in UNSEEN for c in text):
        raise InputError("place words with control characters in them; write them anew")
