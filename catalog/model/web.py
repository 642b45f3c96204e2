"""Which post a web address leads to: one key for all the ways to write it, so that the same post is known again."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

LONGEST = 2_000
"""Characters of an address beyond which it is not read."""

_X = re.compile(r"/(?P<user>[^/]+|i/web)/status(?:es)?/(?P<id>\d+)")
_TELEGRAM = re.compile(r"/(?:s/)?(?P<user>[\w]+)/(?P<id>\d+)")
_TIKTOK = re.compile(r"/@(?P<user>[^/]+)/video/(?P<id>\d+)")
_INSTAGRAM = re.compile(r"/(?:[^/]+/)?(?:p|reel|reels|tv)/(?P<id>[\w-]+)")
_YOUTUBE = re.compile(r"/(?:shorts|live|embed|v)/(?P<id>[\w-]+)")
_FACEBOOK = re.compile(r"/(?P<user>[^/]+)/(?:videos|posts|reels?)/(?:[^/]+/)?(?P<id>\d+)|/reel/(?P<reel>\d+)")
_ARCHIVED = re.compile(r"/web/\d+[a-z_]*/(?P<inner>https?:/{1,2}.+)")
_X_HOSTS = {"x.com", "twitter.com", "fxtwitter.com", "vxtwitter.com", "fixupx.com", "nitter.net"}
_NETWORKS = {
    **dict.fromkeys(_X_HOSTS, ("x", _X)),
    "t.me": ("telegram", _TELEGRAM), "telegram.me": ("telegram", _TELEGRAM),
    "tiktok.com": ("tiktok", _TIKTOK), "instagram.com": ("instagram", _INSTAGRAM),
    "youtube.com": ("youtube", _YOUTUBE), "facebook.com": ("facebook", _FACEBOOK),
}  # fmt: skip
_IN_THE_PATH = {"x", "telegram", "tiktok"}
"""Networks whose addresses of posts name the account."""
_SIDE_DOORS = re.compile(r"^(?:www|mobile|m|old|web|amp)\.")
_TRACKING = re.compile(
    r"(?:utm_\w+|s|t|si|ref|ref_src|ref_url|fbclid|gclid|igsh|igshid|feature|single|lang|_rdr|mibextid|yclid|cmp)\Z"
)


def post_of(url: str | None) -> str | None:
    """Return a key for what an address leads to, the same for its mobile, tracked and archived forms.

    `x:123` for a post whose network is known, else host, path and what matters of the query. None where it is none.
    """
    parts = _split(url)
    if parts is None:
        return None
    host, path, query, _ = parts
    network, form = _NETWORKS.get(host, ("", _X))
    if host == "youtu.be":
        return f"youtube:{path.strip('/').partition('/')[0]}" if path.strip("/") else None
    if (network in ("youtube", "facebook")) and query.get("v"):
        return f"{network}:{query['v']}"
    if network and (found := form.match(path)):
        return f"{network}:{_number(network, found)}"
    kept = urlencode(sorted((k, v) for k, v in query.items() if not _TRACKING.match(k)))
    return f"{host}{path.rstrip('/')}{'?' + kept if kept else ''}"


def account_of(url: str | None) -> str | None:
    """Return the account that an address of a post names, without its `@`; None where it names none."""
    parts = _split(url)
    network, form = _NETWORKS.get(parts[0], ("", _X)) if parts else ("", _X)
    found = form.match(parts[1]) if parts and network in _IN_THE_PATH else None
    return found["user"] if found and found["user"] != "i/web" else None


def _split(url: str | None) -> tuple[str, str, dict[str, str], str] | None:
    """Return host, path, query and scheme of an address; of an archived page, those of the page itself."""
    if not url or len(url) > LONGEST:
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    host = _SIDE_DOORS.sub("", host)
    if host == "archive.org" and (inner := _ARCHIVED.match(parts.path + ("?" + parts.query if parts.query else ""))):
        return _split(re.sub(r"^(https?:)/+", r"\1//", inner["inner"]))
    return host, parts.path, dict(parse_qsl(parts.query)), parts.scheme


def _number(network: str, found: re.Match[str]) -> str:
    said = found.groupdict()
    number = said["id"] or said.get("reel")
    return f"{said['user'].lower()}/{number}" if network == "telegram" else str(number)
