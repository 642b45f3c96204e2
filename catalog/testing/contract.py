"""What every geocoder keeps to. Subclass it in a test of yours, with a pytest fixture `geocoder`.

class TestMine(GeocoderContract):
    known, near = "Vaduz", (47.14, 9.52)

    @pytest.fixture
    def geocoder(self):
        return MyGeocoder()
"""

from collections.abc import Sequence

from catalog.errors import GeofootageError, ServiceError
from catalog.geocode.services import Geocoder, PlaceQuery
from catalog.model import Candidate
from catalog.model.sphere import LatLon, distance_m

HOSTILE = (
    "\x00",
    "\x1b[31mred",
    "{{7*191}}",
    "' OR 1=1 --",
    "&q=other#x",
    "\ud800",
    "9" * 10_000,
    "ا\u202eb",
    "%",
    "..",
)


def _refused(geocoder: Geocoder, text: str) -> str | None:
    """Ask for a text; return the message where it is refused, None where it is answered."""
    try:
        geocoder.geocode(PlaceQuery(text=text))
    except GeofootageError as error:
        return str(error)
    return None


class GeocoderContract:
    """Tests of anything with `geocode(query: PlaceQuery) -> list[Candidate]`. Set what yours knows."""

    known: str = "Vaduz"
    """A place that the geocoder knows."""
    near: LatLon = (47.14, 9.52)
    """Where that is, in degrees, WGS84."""
    within_m: float = 20_000.0
    """How far from there the first candidate may lie, in metres."""
    nonsense: str = "Qqxzzvorpl"
    """A word that is no place anywhere."""

    def found(self, geocoder: Geocoder) -> Sequence[Candidate]:
        """Return the candidates for the known place."""
        return geocoder.geocode(PlaceQuery(text=self.known))

    def test_a_known_place_is_where_it_is(self, geocoder: Geocoder) -> None:
        """The first candidate lies near the known point."""
        first = self.found(geocoder)[0].place.footprint
        assert distance_m((first.lat, first.lon), self.near) <= self.within_m

    def test_the_answer_is_a_list_of_candidates(self, geocoder: Geocoder) -> None:
        """Never one of them, a tuple or None."""
        found = self.found(geocoder)
        assert isinstance(found, list)
        assert all(isinstance(candidate, Candidate) for candidate in found)

    def test_looked_and_found_none_is_an_empty_list(self, geocoder: Geocoder) -> None:
        """An unknown word is no error."""
        assert geocoder.geocode(PlaceQuery(text=self.nonsense)) == []

    def test_no_words_are_no_place(self, geocoder: Geocoder) -> None:
        """Blanks find nothing, rather than everything."""
        assert geocoder.geocode(PlaceQuery(text="")) == []
        assert geocoder.geocode(PlaceQuery(text="  \t ")) == []

    def test_every_place_has_a_size_and_a_rule_for_it(self, geocoder: Geocoder) -> None:
        """No invented points."""
        for candidate in self.found(geocoder):
            assert candidate.place.footprint.uncertainty_m >= 1
            assert candidate.place.footprint.rule

    def test_no_place_lies_at_0_0(self, geocoder: Geocoder) -> None:
        """That is where software puts what it could not place."""
        spots = [candidate.place.footprint for candidate in self.found(geocoder)]
        assert all((spot.lat_e7, spot.lon_e7) != (0, 0) for spot in spots)

    def test_every_place_has_a_name_and_a_source(self, geocoder: Geocoder) -> None:
        """Attribution needs to know who says so."""
        for candidate in self.found(geocoder):
            assert candidate.place.name.strip()
            assert candidate.place.name.isprintable()
            assert candidate.place.provider

    def test_scores_fall_from_the_first_to_the_last(self, geocoder: Geocoder) -> None:
        """Best first, each within 0..1, with reasons."""
        found = self.found(geocoder)
        scores = [candidate.score for candidate in found]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert all(candidate.reasons for candidate in found)

    def test_a_limit_is_kept(self, geocoder: Geocoder) -> None:
        """No more candidates than were asked for."""
        assert len(geocoder.geocode(PlaceQuery(text=self.known, limit=1))) == 1

    def test_the_same_question_has_the_same_answer(self, geocoder: Geocoder) -> None:
        """Places do not move between two questions."""
        first, second = (self.found(geocoder) for _ in range(2))
        assert [candidate.place for candidate in first] == [candidate.place for candidate in second]

    def test_candidates_survive_being_kept(self, geocoder: Geocoder) -> None:
        """What is written as JSON is read as the same."""
        for candidate in self.found(geocoder):
            assert Candidate.model_validate_json(candidate.model_dump_json()).place == candidate.place

    def test_hostile_words_break_nothing(self, geocoder: Geocoder) -> None:
        """They are looked for, or refused in one line of ours; and the next question is answered as ever."""
        for text in HOSTILE:
            message = _refused(geocoder, text)
            assert message is None or (message and "\n" not in message)
        assert self.found(geocoder)


class ServiceContract(GeocoderContract):
    """What geocoders that ask somebody else keep to as well. It needs a fixture `unreachable`: one that asks nobody."""

    def test_could_not_look_is_said(self, unreachable: Geocoder) -> None:
        """An empty list would say that there is no such place."""
        try:
            found = unreachable.geocode(PlaceQuery(text=self.known))
        except ServiceError as error:
            message = str(error)
        else:
            raise AssertionError(f"it answered {found} without being able to look")
        assert message
        assert "\n" not in message
