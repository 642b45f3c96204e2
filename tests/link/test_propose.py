"""Which place belongs to which footage: the nearest, the most specific, never one of an agent."""

import hashlib

from catalog.extract import extract
from catalog.link import propose
from catalog.model import Candidate, Document, Footprint, Mention, Place, Resolution


def document(text, published="2023-03-15"):
    return Document(sha256=hashlib.sha256(text.encode()).hexdigest(), name="report.txt", text=text, published=published)


def place(text, words, *, kind="toponym", role="literal", status="resolved", nth=0, size=4000, relation=None, on=()):
    """A resolution of the nth occurrence of some words; `on` are the words it leans on."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    anchors = tuple((text.index(w), text.index(w) + len(w)) for w in on)
    spot = None if status == "unplaced" else Footprint.at(10 + start / 1000, 20, size, "test")
    known = (
        Place(ids={"geonames": start + 1}, name=words, kind="town", footprint=spot, provider="geonames")
        if spot
        else None
    )
    return Resolution(
        mention=Mention(
            start=start, end=start + len(words), text=words, kind=kind, role=role, relation=relation, anchors=anchors
        ),
        status=status,
        footprint=spot,
        candidates=(Candidate(place=known, score=0.9),) if known else (),
        why="the test says so",
    )


def places(text, *resolutions):
    page = document(text)
    found = propose(page, extract(page), sorted(resolutions, key=lambda r: r.mention.start))
    return [[(c.role, c.name, c.confidence) for c in d.locations] for d in found]


def test_the_place_in_the_sentence_of_the_footage():
    text = "Officials met in Tripoli. A video posted on Facebook shows cars under water in Derna in eastern Libya."
    found = places(text, place(text, "Tripoli"), place(text, "Derna"), place(text, "Libya", kind="country"))
    assert found == [[("depicted", "Derna", None)]]


def test_the_most_specific_place_wins_and_its_container_is_no_second_claim():
    text = "The clip shows looters on Harbour Street on the western outskirts of Sousse."
    outskirts = place(text, "western outskirts of Sousse", kind="relative", relation="outskirts:W", on=["Sousse"])
    street = place(text, "Harbour Street", kind="street", on=["western outskirts of Sousse"])
    assert places(text, street, outskirts, place(text, "Sousse")) == [
        [("depicted", "Harbour Street, western outskirts of Sousse", None)]
    ]


def test_a_place_nearby_does_not_stand_in_for_the_place_itself():
    text = "Video shows a street in Paiporta, near Valencia, under water."
    near = place(text, "near Valencia", kind="relative", relation="near", on=["Valencia"], size=17000)
    assert places(text, place(text, "Paiporta"), near, place(text, "Valencia")) == [[("depicted", "Paiporta", None)]]


def test_where_footage_was_not_filmed_it_does_not_show():
    text = "The clip of a girl running was not filmed in Nippur. A user posted the clip on Tuesday."
    assert places(text, place(text, "Nippur")) == [[("depicted", "Nippur", "refuted")]]


def test_the_place_behind_but_is_what_it_shows():
    text = "The clip was not shot in Nippur but in Larsa."
    found = places(text, place(text, "Nippur"), place(text, "Larsa"))
    assert found == [[("depicted", "Larsa", None), ("depicted", "Nippur", "refuted")]]


def test_not_only_denies_nothing():
    text = "The clip was not only filmed in Nippur, it shows people from Nippur."
    assert ("depicted", "Nippur", None) in places(text, place(text, "Nippur"))[0]


def test_its_place_is_no_name():
    text = (
        "This clip was filmed by Anna Petrova, posted by Max Koval on Telegram, geolocated by an unnamed expert. "
        "Its place was confirmed by Reuters from the roads and a kindergarten, its date was not confirmed."
    )
    assert places(text) == [[]]


def test_places_joined_by_and_are_both_shown():
    text = "Footage from Nippur and Larsa shows dust storms."
    assert places(text, place(text, "Nippur"), place(text, "Larsa")) == [
        [("depicted", "Nippur", None), ("depicted", "Larsa", None)]
    ]


def test_where_a_brigade_comes_from_is_not_shown():
    text = "The video was released by the 5th Brigade of the city of Kassala and shows the bridge at Shambat."
    assert places(text, place(text, "Kassala"), place(text, "Shambat")) == [[("depicted", "Shambat", None)]]


def test_governments_names_and_speakers_are_not_shown():
    text = "Cairo and Addis talked. A clip shows the dam at Guba, the Nairobi Times reported from Goma."
    found = places(
        text,
        place(text, "Cairo", role="metonym"),
        place(text, "Addis", role="metonym"),
        place(text, "Guba"),
        place(text, "Nairobi", role="embedded"),
        place(text, "Goma", role="speaker"),
    )
    assert found == [[("depicted", "Guba", None)]]


def test_two_recordings_keep_their_own_places():
    text = "A video shows a fire in Mocoa, while another video, filmed by a nurse, shows the flooded clinic in Pasto."
    assert places(text, place(text, "Mocoa"), place(text, "Pasto")) == [
        [("depicted", "Mocoa", None)],
        [("depicted", "Pasto", None)],
    ]


def test_where_the_camera_stood_is_another_role():
    text = "The clip, filmed from Mount Barkal, shows smoke over Karima."
    assert places(text, place(text, "Mount Barkal"), place(text, "Karima")) == [
        [("camera", "Mount Barkal", None), ("depicted", "Karima", None)]
    ]


def test_the_nearest_place_before_is_only_possible_and_says_so():
    text = "The quake was felt in Bam. Walls cracked. A clip shows people running outside."
    page = document(text)
    (found,) = propose(page, extract(page), [place(text, "Bam")])
    (claim,) = found.locations
    assert (claim.name, claim.confidence, claim.method) == ("Bam", "possible", "mention")
    assert "no place in its own sentences" in claim.why
    assert claim.evidence.quote == "The quake was felt in Bam."


def test_a_distance_near_the_footage_is_an_area_of_its_own():
    text = "At Popasna a pilot shows us the drone video of a position 2 km away."
    away = place(text, "2 km away", kind="relative", relation="distance:2000", on=["Popasna"])
    assert places(text, place(text, "Popasna"), away) == [
        [("depicted", "Popasna", None), ("depicted", "2 km away (from Popasna)", "possible")]
    ]


def test_a_corrected_place_replaces_the_claimed_one():
    text = "A clip said to show Homs is from another country: it was filmed in Mosul, AFP found."
    assert places(text, place(text, "Homs"), place(text, "Mosul")) == [
        [("depicted", "Mosul", None), ("depicted", "Homs", "refuted")]
    ]


def test_what_cannot_be_placed_is_listed_without_a_footprint():
    text = "Footage shows the square in Erewhon in Libya."
    page = document(text)
    for status in ("unplaced", "ambiguous"):
        (found,) = propose(page, extract(page), [place(text, "Erewhon", status=status)])
        (claim,) = found.locations
        assert claim.footprint is None
        assert status in claim.why
    text = "Footage shows a square in Libya."
    page = document(text)
    (found,) = propose(page, extract(page), [place(text, "Libya", kind="country")])
    assert found.locations[0].footprint is None
    assert "a whole country" in found.locations[0].why


def test_an_item_without_a_place_stays():
    text = "A clip shows a man singing."
    assert places(text) == [[]]


def test_claims_carry_the_words_and_ids_they_rest_on():
    text = "Footage shows the market in Derna."
    page = document(text)
    (found,) = propose(page, extract(page), [place(text, "Derna")])
    (claim,) = found.locations
    assert text[claim.evidence.start : claim.evidence.end] == "Derna"
    assert claim.item == found.item.id
    assert claim.ids == {"geonames": text.index("Derna") + 1}
    assert claim.footprint.uncertainty_m == 4000


def test_a_country_in_a_name_is_no_place():
    text = "Soldiers fired in Mandalay. Footage passed to the Myanmar Now site shows a man falling."
    found = places(text, place(text, "Mandalay"), place(text, "Myanmar", kind="country"))
    assert [name for _, name, _ in found[0]] == ["Mandalay"]


def test_where_an_expert_sits_is_not_shown():
    text = "A video shows a flood. It was analysed by two experts in Paris."
    assert places(text, place(text, "Paris")) == [[]]


def test_a_refuted_recording_shows_where_it_was_filmed_after_all():
    text = (
        "The clip shows Gaza, users say. The claim is false, AFP found. "
        "The footage was filmed by a local channel in Basra."
    )
    ((basra, gaza),) = places(text, place(text, "Gaza"), place(text, "Basra"))
    assert basra == ("depicted", "Basra", None)
    assert gaza == ("depicted", "Gaza", "refuted")


def test_where_who_filmed_comes_from_is_not_shown():
    text = "Harvest fires spread in Narok on Sunday. A video posted by a user from Bergamo shows a barn on fire."
    assert places(text, place(text, "Narok"), place(text, "Bergamo")) == [[("depicted", "Narok", "possible")]]


def test_a_refuted_place_gives_way_to_the_one_found_in_ukrainian_too():
    text = "Ні, на відео не Київ. Насправді ролик зняли в Анкарі у 2019 році."
    found = places(text, place(text, "Київ"), place(text, "Анкарі"))
    assert found[0][0][:2] == ("depicted", "Анкарі")
    assert ("depicted", "Київ", None) not in found[0]


def test_a_name_that_nobody_knows_is_listed_unplaced_in_any_language():
    text = "Ein Video zeigt den Brand eines Stalls in Oberquirlbach. Niemand wurde verletzt."
    (found,) = propose(document(text), extract(document(text)), [])
    (claim,) = found.locations
    assert (claim.name, claim.footprint) == ("Oberquirlbach", None)
    assert "no gazetteer knows this name" in claim.why


def test_the_number_of_a_road_belongs_to_its_name():
    text = "A clip posted on Facebook shows cars under water on Highway 31 near the mill."
    assert places(text) == [[("depicted", "Highway 31", None)]]
    text = "A clip posted on Facebook shows smoke over Mercy Hospital 12 minutes after the blast."
    assert places(text) == [[("depicted", "Mercy Hospital", None)]]


def test_the_choice_is_the_same_again():
    text = "Floods hit Derna, Sousse and Benghazi. A clip shows cars adrift. Another was filmed by a man from Tobruk."
    named = [place(text, w) for w in ("Derna", "Sousse", "Benghazi", "Tobruk")]
    assert places(text, *named) == places(text, *named)


def test_a_place_with_a_thousand_rivals_is_chosen_all_the_same():
    text = "A clip shows the bridge in Derna. " + "Rain fell in Larsa and Nippur and Uruk. " * 400
    (claims,) = places(text, place(text, "Derna"), *(place(text, "Larsa", nth=n) for n in range(400)))
    assert claims == [("depicted", "Derna", None)]
