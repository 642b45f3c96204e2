"""How a bundle is laid out: BagIt 1.0 (RFC 8493), names that leave no choice, limits that no honest bundle reaches."""

import re

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
DECLARATION, INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"
SIGNATURE = f"{MANIFEST}.sig"
CHECKPOINT = "data/checkpoint.json"
ANCHORS = "anchors/"

PAYLOAD = re.compile(r"data/(?:checkpoint\.json|(?:events|values)/[0-9a-f]{32}\.jsonl|media/[0-9a-f]{64})\Z")
TAG = re.compile(
    r"(?:bagit\.txt|bag-info\.txt|manifest-sha256\.txt|manifest-sha256\.txt\.sig|tagmanifest-sha256\.txt"
    r"|anchors/[a-z0-9][a-z0-9_-]{0,60}(?:\.[a-z0-9]{1,8})?)\Z"
)
"""Every name that may stand in a bundle. No other is looked at, so none can lead anywhere."""

MEMBERS = 50_000
"""Most files in a bundle."""
LISTED = 200
"""Most bytes that one file takes in the list of files."""
TEXT = 4 << 30
"""Most bytes of events and values together, unpacked."""
TAG_BYTES = 32 << 20
"""Most bytes of one file that is neither events, values nor media."""
RATIO, SMALL = 200, 1 << 20
"""Most times that a file may grow when unpacked, if it is larger than so many bytes."""


def events_of(author: str) -> str:
    """Return the name of the file of an author's events."""
    return f"data/events/{author}.jsonl"


def values_of(author: str) -> str:
    """Return the name of the file of the values behind an author's seals."""
    return f"data/values/{author}.jsonl"


def media(sha256: str) -> str:
    """Return the name of a media file."""
    return f"data/media/{sha256}"
