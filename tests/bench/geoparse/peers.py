"""Other tools over the same texts, in our way of writing what was found. None is needed by the project."""

import re
import time


def read(name, rows):
    """Return what a tool found in each row, with the CPU seconds that it took; its loading is not counted."""
    tool, _, model = name.partition(":")
    find = {"geotext": _geotext, "flashgeotext": _flashgeotext, "geonames-tagger": _tagger, "spacy": _spacy}[tool](
        model
    )
    found, seconds = [], 0.0
    for row in rows:
        began = time.process_time()
        spans = list(find(row["text"]))
        seconds += time.process_time() - began
        found.append([_mention(row["text"], start, end) for start, end in sorted(set(spans))])
    return found, seconds


def _mention(text, start, end):
    place = {"ids": {}, "lat": None, "lon": None, "uncertainty_m": None, "candidates": []}
    said = {"start": start, "end": end, "text": text[start:end]}
    return {**said, **place, "kind": "toponym", "role": "literal", "status": "unplaced"}


def _everywhere(text, names):
    for name in names:
        yield from (m.span() for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def _geotext(_):
    from geotext import GeoText

    def find(text):
        found = GeoText(text)
        return _everywhere(text, {*found.cities, *found.countries})

    return find


def _flashgeotext(_):
    from flashgeotext.geotext import GeoText

    tool = GeoText()

    def find(text):
        for group in tool.extract(input_text=text).values():
            for place in group.values():
                yield from place["span_info"]

    return find


def _tagger(_):
    from geonames_tagger import tag_locations

    def find(text):
        return _everywhere(text, {found["token_normalized"] for found in tag_locations(text)})

    return find


def _spacy(model):
    import spacy

    language = spacy.load(model)  # a model that the user has and names; see docs/how-to/detectors.md

    def find(text):
        return ((e.start_char, e.end_char) for e in language(text).ents if e.label_ in ("GPE", "LOC", "FAC"))

    return find
