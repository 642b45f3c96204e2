"""An answer as JSON rows and as a GeoJSON collection (RFC 7946)."""

from typing import Any

from catalog.gazetteer import Gazetteer
from catalog.geocode.rfc7946 import outline
from catalog.model import Candidate
from catalog.views import candidate_view
from catalog.workflow.locate.search import Answer
from catalog.workflow.naming import lies_in


def candidate_rows(answer: Answer, gazetteer: Gazetteer) -> list[dict[str, Any]]:
    """Return the candidates as the contract prints them, with geometry, rule, and what the search has to tell."""
    why = "; ".join(answer.trail.notes) or None
    rows = ((_row(c, answer, gazetteer), c.place.footprint.geojson) for c in answer.candidates)
    return [{**row, "geometry": geometry, "why": why} for row, geometry in rows]


def collection(query: str, answer: Answer, gazetteer: Gazetteer) -> dict[str, Any]:
    """Return the candidates as a FeatureCollection (RFC 7946, WGS84 degrees), best first.

    Every geometry has the size that is known: a place that is a circle is a polygon of that radius, never a point. What
    crosses the antimeridian is cut there.
    """
    return {
        "type": "FeatureCollection",
        "features": [_feature(c, answer, gazetteer) for c in answer.candidates],
        "query": query,
        "notes": answer.trail.notes,
        "attribution": list(answer.attribution or gazetteer.attribution),
    }


def _feature(candidate: Candidate, answer: Answer, gazetteer: Gazetteer) -> dict[str, Any]:
    spot, region = candidate.place.footprint, lies_in(candidate.place, gazetteer)
    properties = {**_row(candidate, answer, gazetteer), "precision": spot.precision, "in": region or None}
    return {"type": "Feature", "geometry": outline(spot), "properties": properties}


def _row(candidate: Candidate, answer: Answer, gazetteer: Gazetteer) -> dict[str, Any]:
    place = candidate.place
    known = () if place.provider == "as written" else gazetteer.attribution_of(place)
    said = list(answer.attribution or known)
    return {**candidate_view(candidate).model_dump(mode="json"), "rule": place.footprint.rule, "attribution": said}
