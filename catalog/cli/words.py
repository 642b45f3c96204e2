"""The closed words that options offer. Written out, so that help needs not load the model; a test compares them."""

KINDS = (
    "video", "drone_video", "ground_video", "bodycam", "dashcam", "cctv", "livestream", "thermal_video", "still",
    "drone_still", "screenshot", "satellite_image", "satellite_pair",
)  # fmt: skip
SENSITIVITIES = (
    "not_sensitive", "personal_information", "graphic_violence", "deleted_by_source", "deceptive", "source_protect",
    "minor", "embargoed",
)  # fmt: skip
STATUSES = ("suggested", "needs_review", "reviewed", "published", "rejected", "duplicate")
RELATIONS = ("related", "same_event", "same_scene", "excerpt_of", "contradicts", "not_same")
DIMENSIONS = ("location", "time", "source", "content")
VERDICTS = ("confirmed", "partly_confirmed", "not_confirmed", "disputed", "refuted")
STEP_ROLES = (
    "filmed", "unit", "released", "posted", "reposted", "shared", "published", "republished", "analysed", "geolocated",
    "chronolocated", "verified", "archived",
)  # fmt: skip
LOCATION_ROLES = ("depicted", "camera")
METHODS = ("by_hand", "landmark", "shadow", "metadata", "witness", "published")
CONFIDENCES = ("certain", "probable", "possible", "refuted")
