"""Lines as flat lists of whole numbers: the first point, then the steps from point to point, longitude first."""

from collections.abc import Iterable, Sequence


def flat(points: Iterable[tuple[float, ...]], steps: int) -> list[int]:
    """Return points (degrees) as such a list in 1/`steps` of a degree; points on the last one are left out."""
    found: list[int] = []
    x = y = 0
    for point in points:
        here = round(point[0] * steps), round(point[1] * steps)
        if not found or here != (x, y):
            found += [here[0] - x, here[1] - y]
            x, y = here
    return found


def unflat(line: Sequence[int], steps: int) -> list[tuple[float, float]]:
    """Return the points (longitude, latitude in degrees) of such a list."""
    points = []
    x = y = 0
    for dx, dy in zip(line[::2], line[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / steps, y / steps))
    return points
