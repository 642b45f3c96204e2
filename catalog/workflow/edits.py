"""What people say of items besides place and date: checks, credits, copies, links, notes. One event each."""

from pathlib import Path

from catalog.errors import UsageError
from catalog.gazetteer import Gazetteer
from catalog.model import Activity, Copy, Link, Note, ProvenanceStep, VerificationStatement, record_id
from catalog.model.words import Confidence, Dimension, LocationRole, Method, Relation, StepRole, Verdict
from catalog.store import Catalog, Changes, Event
from catalog.workflow.by_hand import Typed, checked, claims_at, web_address


def locate_item(
    catalog: Catalog,
    gazetteer: Gazetteer,
    name: str,
    typed: Typed,
    role: LocationRole,
    method: Method,
    confidence: Confidence | None,
    activity: Activity,
) -> Event:
    """Say where an item was filmed from, or what it shows. Raises UsageError, NotFoundError for places."""
    if not (typed.place or typed.at):
        raise UsageError("say where: --at LAT,LON, or --place with place words, coordinates or a link to a map")
    item = catalog.item(name)
    fields = {"role": role, "method": method, "confidence": confidence}
    claims = tuple(claim.model_copy(update=fields) for claim in claims_at(item, typed, gazetteer, role))
    return catalog.set(item.id, Changes(locations=claims), activity)


def verify(
    catalog: Catalog, name: str, dimension: Dimension, verdict: Verdict, method: str | None, activity: Activity
) -> Event:
    """State what a check of one dimension came to; the verifier is who makes the edit."""
    item = catalog.item(name).id
    statement = VerificationStatement(
        id=record_id("check", item, dimension, verdict, activity.agent, method),
        item=item,
        dimension=dimension,
        verdict=verdict,
        verifier=activity.agent,
        verifier_kind="named",
        method=method,
    )
    return catalog.set(item, Changes(verifications=(statement,)), activity)


def credit(
    catalog: Catalog,
    name: str,
    role: StepRole,
    agent: str | None,
    when: str | None,
    channel: str | None,
    handle: str | None,
    line: str | None,
    activity: Activity,
) -> Event:
    """Say who did something with an item."""
    if not any((agent, handle, line)):
        raise UsageError("say who: a NAME, --handle or --line")
    item = catalog.item(name).id
    step = checked(
        ProvenanceStep,
        id=record_id("step", item, role, agent, when, channel, handle, line),
        item=item,
        role=role,
        agent=agent,
        agent_kind="named" if agent else "unknown",
        when=when,
        channel=channel,
        handle=handle,
        credit=line,
    )
    return catalog.set(item, Changes(steps=(step,)), activity)


def link(catalog: Catalog, name: str, other: str, relation: Relation, activity: Activity) -> Event:
    """Say that two items belong together."""
    item, to = catalog.item(name).id, catalog.item(other).id
    if item == to:
        raise UsageError(f"{item} cannot be linked to itself; name another item")
    made = Link(id=record_id("link", item, to, relation), item=item, to=to, relation=relation)
    return catalog.set(item, Changes(links=(made,)), activity)


def note(catalog: Catalog, name: str, text: str, activity: Activity) -> Event:
    """Write a remark beside an item."""
    if not text.strip():
        raise UsageError("the note is empty; say something")
    item = catalog.item(name).id
    made = Note(id=record_id("note", item, text), item=item, text=text)
    return catalog.set(item, Changes(notes=(made,)), activity)


def copy(
    catalog: Catalog,
    name: str,
    url: str | None,
    archive_url: str | None,
    file: Path | None,
    first_seen: str | None,
    activity: Activity,
    acquired: str | None = None,
    licence: str | None = None,
) -> Event:
    """Say where an item can be seen besides, and keep a copy of its file beside the catalog."""
    if not (url or archive_url or file):
        raise UsageError("say where the copy is: --url, --archive-url or --file")
    for address in (url, archive_url):
        web_address(address)
    item = catalog.item(name).id
    sha256 = catalog.keep_file(file) if file else None
    times = {"first_seen": first_seen, "acquired": acquired}
    made = checked(Copy, url=url, archive_url=archive_url, sha256=sha256, licence=licence, **times)
    return catalog.set(item, Changes(copies=(made,)), activity)
