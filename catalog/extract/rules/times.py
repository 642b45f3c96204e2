"""When: the dates of a recording by role, out of its events, its nouns and what follows them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from catalog.extract.captions import Credit
from catalog.extract.date_words import DateWords
from catalog.extract.parts import Time
from catalog.extract.relative_dates import Calendar, resolve_date
from catalog.extract.rules.binding import Binding
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import Event
from catalog.extract.rules.tokens import Sentence
from catalog.model.dates import UNDATED
from catalog.model.words import TimeRole

_ROLE_OF: dict[str, TimeRole] = {
    "filmed": "filmed", "posted": "posted", "reposted": "posted", "shared": "posted", "released": "published",
    "published": "published", "republished": "published", "geolocated": "geolocated", "archived": "archived",
}  # fmt: skip
_SECONDARY = ("shared", "reposted", "republished")


@dataclass
class TimeTable:
    """The dates of one recording, taken in the order of the text."""

    calendar: Calendar
    satellite: bool
    found: list[Time] = field(default_factory=list)
    anchor: str | None = None

    @property
    def acquisitions(self) -> int:
        """How many different acquisition dates were found."""
        return len({t.when for t in self.found if t.role == "imagery_acquired"})

    def take_event(self, event: Event, bindings: Sequence[Binding]) -> str | None:
        """Keep the dates of an event; return the first one in EDTF for its step."""
        dates = [b.date for b in bindings if isinstance(b.target, Event) and b.target.start == event.start]
        role = _ROLE_OF.get(event.role)
        if event.role == "released" and event.on_a_network:
            role = "posted"
        first = None
        for date in dates:
            when = self._keep(date, role, event.role in _SECONDARY)
            first = first or when
        return first

    def take_mentions(
        self, sentence: Sentence, references: Sequence[Reference], bindings: Sequence[Binding], cues: Cues
    ) -> None:
        """Keep the dates of nouns ("footage from 3 May"), of what is shown, and "undated"."""
        if not references:
            return
        for binding in bindings:
            if isinstance(binding.target, Reference) and any(binding.target is r for r in references):
                self._keep(binding.date, "filmed", False)
            elif binding.target == "shown":
                self._keep(binding.date, "imagery_acquired" if self.satellite else "event", False)
        for reference in references:
            mention = reference.mention
            token = next((t for t in sentence.tokens[mention.first : mention.head] if cues.has("undated", t.low)), None)
            said = [
                t
                for i, t in enumerate(sentence.tokens)
                if cues.has("undated", t.low) and cues.has("be", sentence.low(i - 1))
            ]
            token = token or (said[0] if said and mention.end < said[0].start else None)
            if token:
                self._add(Time("filmed", UNDATED, "stated", token.start, token.end))

    def take_sequel(self, sentence: Sentence, dates: Sequence[DateWords], cues: Cues) -> None:
        """Keep the date of a pair's other picture where the next sentence says what was seen by then."""
        seen = any(
            t.low in ("seen", "visible", "space", "above", "same", "gone") or cues.has("show", t.low)
            for t in sentence.tokens
        )
        first = next((t.when for t in self.found if t.role == "imagery_acquired"), None)
        if seen and first:
            for date in dates:
                if date.kind != "shift" or date.shift > 0:
                    self.anchor = first
                    self._keep(date, "imagery_acquired", False)
                    return

    def date_behind(self, credit: Credit, bindings: Sequence[Binding]) -> str | None:
        """Return the date that stands right behind a signature, kept as the date of the post."""
        date = next((b.date for b in bindings if 0 <= b.date.start - credit.end <= 4), None)
        return self._keep(date, "posted", False) if date else None

    def times(self) -> list[Time]:
        """Return the dates, those of later hand-overs only where nothing else has their role."""
        first = {t.role for t in self.found if not t.secondary}
        return [t for t in self.found if not t.secondary or t.role not in first]

    def _keep(self, date: DateWords, role: TimeRole | None, secondary: bool) -> str | None:
        resolved = resolve_date(date, self.calendar, self.anchor or self.calendar.told_before(date.start))
        if not resolved:
            return None
        when, basis = resolved
        self.anchor = when
        if role:
            if role == "filmed" and self.satellite:
                role = "imagery_acquired"
            self._add(Time(role, when, basis, date.start, date.end, secondary))
        return when

    def _add(self, time: Time) -> None:
        for at, known in enumerate(self.found):
            if (known.role, known.when) == (time.role, time.when):
                if time.basis == "stated" and known.basis == "derived":
                    self.found[at] = time
                return
        self.found.append(time)
