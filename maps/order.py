"""Places in the order of a quadtree, so that the order itself is the index: a square of the map is one run of items.

Web Mercator (EPSG:3857) is used as the map draws it, in 2**32 steps around the world: 1 cm at the equator, so that
the seventh digit of a degree, to which the catalog keeps places, comes back from them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Steps = NDArray[np.uint32]
    Degrees = NDArray[np.float64]
    Order = NDArray[np.intp]

BITS = 32
"""Levels of the quadtree."""
_SPREAD = (
    (16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F), (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)  # fmt: skip
_DIGITS = 1e7
_SURE = 0.49
"""Of the last digit, so that no other way of counting rounds elsewhere."""


def world_steps(lats: "Degrees", lons: "Degrees") -> "tuple[Steps, Steps]":
    """Return degrees (WGS84) as steps from the west and from the north; beyond the poles of Mercator, the edge."""
    import numpy as np

    sines = np.clip(np.sin(np.radians(lats)), -0.9999, 0.9999)
    down = 0.5 - np.log((1 + sines) / (1 - sines)) / (4 * np.pi)
    return _whole(lons / 360 + 0.5), _whole(down)


def come_back(x: "Steps", y: "Steps", lats: "Degrees", lons: "Degrees") -> "NDArray[np.bool_]":
    """Tell of which steps the page can say the degrees again, exactly: all that have seven digits."""
    import numpy as np

    down = np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y / 2**BITS))))
    close: NDArray[np.bool_] = _close(x / 2**BITS * 360 - 180, lons) & _close(down, lats)
    return close


def _close(said: "Degrees", wanted: "Degrees") -> "NDArray[np.bool_]":
    import numpy as np

    digits = np.round(wanted * _DIGITS)
    close: NDArray[np.bool_] = (digits / _DIGITS == wanted) & (np.abs(said * _DIGITS - digits) < _SURE)
    return close


def quadtree_order(x: "Steps", y: "Steps") -> "Order":
    """Return the order in which every square of every level is one run; ties stay as they came."""
    import numpy as np

    order: Order = np.argsort(_spread(y) << np.uint64(1) | _spread(x), kind="stable")
    return order


def _whole(share: "Degrees") -> "Steps":
    import numpy as np

    steps: Steps = np.clip(np.round(share * 2**BITS), 0, 2**BITS - 1).astype(np.uint32)
    return steps


def _spread(steps: "Steps") -> "NDArray[np.uint64]":
    """Put a zero bit before every bit."""
    import numpy as np

    wide = steps.astype(np.uint64)
    for shift, mask in _SPREAD:
        wide = (wide | wide << np.uint64(shift)) & np.uint64(mask)
    return wide
