"""The closed vocabularies. One spelling each, the same in code, JSON and files."""

from typing import Literal, get_args

MentionKind = Literal[
    "toponym", "country", "region", "street", "address", "intersection", "facility", "relative", "coordinates"
]
MentionRole = Literal["literal", "metonym", "embedded", "speaker"]
MentionStatus = Literal["resolved", "ambiguous", "unplaced"]
MediaKind = Literal[
    "video", "drone_video", "ground_video", "bodycam", "dashcam", "cctv", "livestream", "thermal_video",
    "still", "drone_still", "screenshot", "satellite_image", "satellite_pair",
]  # fmt: skip
StepRole = Literal[
    "filmed", "unit", "released", "posted", "reposted", "shared", "published", "republished", "analysed",
    "geolocated", "chronolocated", "verified", "archived",
]  # fmt: skip
TimeRole = Literal["filmed", "event", "posted", "published", "imagery_acquired", "geolocated", "archived"]
AgentKind = Literal["named", "described", "unknown"]
Dimension = Literal["location", "time", "source", "content"]
Verdict = Literal["confirmed", "partly_confirmed", "not_confirmed", "disputed", "refuted"]
WorkflowStatus = Literal["suggested", "needs_review", "reviewed", "published", "rejected", "duplicate"]
Confidence = Literal["certain", "probable", "possible", "refuted"]
Sensitivity = Literal[
    "not_sensitive", "personal_information", "graphic_violence", "deleted_by_source", "deceptive",
    "source_protect", "minor", "embargoed",
]  # fmt: skip
LocationRole = Literal["camera", "depicted"]
Basis = Literal["stated", "derived"]
Relation = Literal["related", "same_event", "same_scene", "excerpt_of", "contradicts", "not_same"]
Method = Literal["mention", "metadata", "landmark", "shadow", "witness", "published", "by_hand"]
Conflict = Literal[
    "filmed_after_posted", "acquired_after_published", "event_after_posted", "weekday_and_date", "count_and_date"
]

OUR_PAGE = '<meta name="generator" content="geofootage">'
"""What every map of ours says in its head, so that it is neither read as a source nor mistaken for somebody else's."""

MEDIA_KINDS: tuple[MediaKind, ...] = get_args(MediaKind)
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
WORKFLOW_STATUSES: tuple[WorkflowStatus, ...] = get_args(WorkflowStatus)
RELATIONS: tuple[Relation, ...] = get_args(Relation)
SENSITIVITIES: tuple[Sensitivity, ...] = get_args(Sensitivity)
