"""The points of the compass: bearings in degrees clockwise from north, half-widths in degrees."""

BEARINGS = {
    "N": 0.0, "NNE": 22.5, "NE": 45.0, "ENE": 67.5, "E": 90.0, "ESE": 112.5, "SE": 135.0, "SSE": 157.5,
    "S": 180.0, "SSW": 202.5, "SW": 225.0, "WSW": 247.5, "W": 270.0, "WNW": 292.5, "NW": 315.0, "NNW": 337.5,
}  # fmt: skip

NAMES = {
    "N": "north", "NE": "north-east", "E": "east", "SE": "south-east", "S": "south", "SW": "south-west",
    "W": "west", "NW": "north-west",
}  # fmt: skip

HALF_WIDTH = {1: 45.0, 2: 22.5, 3: 11.25}
"""Half of what a direction covers, by its number of letters: "east" a quarter, "north-east" an eighth."""


def half_width(direction: str) -> float:
    """Return how many degrees to either side a direction word reaches."""
    return HALF_WIDTH[len(direction)]
