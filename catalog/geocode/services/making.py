"""From a service's name to geopy's geocoder for it, with our adapter, an address that is allowed, and its key."""

from collections.abc import Mapping
from inspect import Parameter, signature
from typing import Any
from urllib.parse import urlsplit

from catalog.errors import UsageError
from catalog.geocode.services.dialects import DIALECTS, PICKY_HOSTS

OWN_ARGUMENTS = ("timeout", "proxies", "ssl_context", "user_agent", "adapter_factory", "scheme", "domain")
"""What geopy's geocoders take besides their keys."""


def geopy_geocoder(provider: str, url: str | None, secret: str | None, **options: Any) -> Any:
    """Return geopy's geocoder for a service; `options` are passed on. Raises UsageError for what cannot be asked."""
    from geopy.exc import GeocoderNotFound
    from geopy.geocoders import get_geocoder_for_service

    try:
        maker = get_geocoder_for_service(provider)
    except GeocoderNotFound:
        known = ", ".join(sorted(DIALECTS))
        raise UsageError(f"no service is known by '{provider}'; known: {known}, and all of geopy's") from None
    takes = signature(maker).parameters
    where = _own_server(provider, url, takes) if url else _public_server(provider, takes)
    return maker(**options, **where, **_key(provider, secret, takes))


def endpoint_of(geocoder: Any) -> str:
    """Return the address that one of geopy's geocoders asks."""
    named = (getattr(geocoder, name, None) for name in ("api", "geocode_api"))
    return next(filter(None, named), None) or f"{geocoder.scheme}://{geocoder.domain}"


def _public_server(provider: str, takes: Mapping[str, Parameter]) -> dict[str, str]:
    if "domain" in takes and takes["domain"].default is Parameter.empty:
        raise UsageError(f"{provider} has no public server: give the address of yours with --url")
    host = DIALECTS[provider].host if provider in DIALECTS else None
    return ({"domain": host} if host else {}) | ({"scheme": "https"} if "scheme" in takes else {})


def _own_server(provider: str, url: str, takes: Mapping[str, Parameter]) -> dict[str, str]:
    if "domain" not in takes:
        raise UsageError(f"{provider} has one address only; leave out --url")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.username:
        raise UsageError("--url: write https://HOST or http://HOST:PORT/PATH, without a password or a question")
    if parts.scheme == "http" and parts.hostname in PICKY_HOSTS:
        raise UsageError(f"--url: {parts.hostname} is a public server; write https")
    return {"scheme": parts.scheme, "domain": parts.netloc + parts.path.rstrip("/")}


def _key(provider: str, secret: str | None, takes: Mapping[str, Parameter]) -> dict[str, str]:
    """Return the argument that takes the key or the user name of a service, where it has one."""
    keys = [p for name, p in takes.items() if name not in OWN_ARGUMENTS]
    needed = [p.name for p in keys if p.default is Parameter.empty]
    if len(needed) > 1:
        raise UsageError(f"{provider} wants {' and '.join(needed)}: that is more than one key, and not built")
    if needed and not secret:
        raise UsageError(f"{provider} wants {needed[0]}: set GEOFOOTAGE_{provider.upper()}_KEY")
    name = needed[0] if needed else next((p.name for p in keys if "key" in p.name), None)
    return {name: secret} if name and secret else {}
