"""Bundles: what goes in comes out, others can check it, and nothing in a stranger's bundle does harm."""

import hashlib
import json
import shutil
import subprocess
import zipfile

import pytest

from catalog.errors import CatalogError, InputError, UsageError
from catalog.model import Copy
from catalog.store import Catalog, Changes, audit, audit_bundle, parcel_of_bundle, sign
from tests.store import hostile


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out.zip"


@pytest.fixture
def full(catalog, desk, tmp_path):
    """A catalog with documents, edits, something forgotten and a media file."""
    desk.kept(catalog)
    item = catalog.items()[0].id
    (tmp_path / "clip").write_bytes(b"frames" * 1000)
    sha = catalog.keep_file(tmp_path / "clip")
    catalog.set(item, Changes(copies=(Copy(sha256=sha),)), desk.person)
    catalog.forget(catalog.add(desk.by_hand("A still of Zaplatnik"), desk.person).new[0], desk.person)
    return catalog


def wrongs(out, **how):
    found = audit_bundle(out, **{"checkpoint": None, "allowed": None, **how})
    return [f.says for f in found if f.level == "wrong"]


def test_a_bundle_moves_a_catalog_as_it_is(full, out, tmp_path):
    packed = full.pack(out)
    assert (packed.events, packed.media, packed.missing) == (full.checkpoint.events, 1, 0)
    with Catalog.create(tmp_path / "moved.db") as moved:
        moved.merge(parcel_of_bundle(out), None)
        assert moved.checkpoint == full.checkpoint
        assert [e.data for e in moved.events()] == [e.data for e in full.events()]
        assert moved.items() == full.items()
    assert not [f for f in audit(tmp_path / "moved.db", quick=False, full=True, checkpoint=None) if f.level == "wrong"]
    assert b"Zaplatnik" not in out.read_bytes()
    assert wrongs(out) == []


def test_the_same_catalog_gives_the_same_bytes(full, out, tmp_path):
    full.pack(out)
    full.pack(tmp_path / "again.zip")
    assert out.read_bytes() == (tmp_path / "again.zip").read_bytes()


def test_a_later_bundle_only_adds_lines(full, out, tmp_path, desk):
    def lines():
        full.pack(out)
        with zipfile.ZipFile(out) as bag:
            return {name: bag.read(name) for name in bag.namelist() if name.endswith(".jsonl")}

    before = lines()
    full.add(desk.by_hand(), desk.person)
    after = lines()
    assert all(after[name].startswith(data) and len(after[name]) > len(data) for name, data in before.items())


def test_others_can_check_it_without_us(full, out, tmp_path):
    bagit = pytest.importorskip("bagit")
    full.pack(out)
    folder = tmp_path / "bag"
    with zipfile.ZipFile(out) as bag:
        bag.extractall(folder)
    bagit.Bag(str(folder)).validate()
    if shutil.which("sha256sum"):
        done = subprocess.run(["sha256sum", "-c", "manifest-sha256.txt"], cwd=folder, capture_output=True)
        assert done.returncode == 0
    for line in (folder / "manifest-sha256.txt").read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="needs ssh-keygen")
def test_a_signature_says_who(full, out, tmp_path):
    key = tmp_path / "key"
    for name in ("key", "other"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / name], check=True)
    allowed, others = tmp_path / "allowed", tmp_path / "others"
    allowed.write_text("nadia " + key.with_suffix(".pub").read_text())
    others.write_text("nadia " + (tmp_path / "other.pub").read_text())
    full.pack(out, lambda data: sign(data, key))
    says = [f.says for f in audit_bundle(out, checkpoint=None, allowed=allowed)]
    assert "it was signed by nadia" in says
    assert any("none of the allowed signers" in says for says in wrongs(out, allowed=others))
    with pytest.raises(UsageError, match="private key"):
        sign(b"x", tmp_path / "none")


def test_a_token_goes_along_as_it_is(full, out, tmp_path):
    (tmp_path / "My Token!.TSR").write_bytes(b"\x30\x82raw")
    full.pack(out, None, [tmp_path / "My Token!.TSR"])
    with zipfile.ZipFile(out) as bag:
        (name,) = [name for name in bag.namelist() if name.startswith("anchors/")]
        assert (name.startswith("anchors/my-token-"), bag.read(name)) == (True, b"\x30\x82raw")
    assert any("token from outside" in f.says for f in audit_bundle(out, checkpoint=None, allowed=None))
    with pytest.raises(InputError):
        full.pack(out, None, [tmp_path / "none.tsr"])


def test_a_bundle_is_written_whole_or_not_at_all(full, out, tmp_path, monkeypatch):
    out.write_bytes(b"an older one")

    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("zipfile.ZipFile.open", fail)
    with pytest.raises(CatalogError, match="No space left"):
        full.pack(out)
    assert out.read_bytes() == b"an older one"
    assert not list(tmp_path.glob(".*.part"))


def repacked(out, target, change):
    """A bundle with some members changed, and its manifests made to fit by somebody who knows how."""
    with zipfile.ZipFile(out) as bag:
        files = {name: bag.read(name) for name in bag.namelist()}
    change(files)
    for manifest, kept in (("manifest-sha256.txt", True), ("tagmanifest-sha256.txt", False)):
        names = sorted(n for n in files if n.startswith("data/") == kept and n != "tagmanifest-sha256.txt")
        files[manifest] = "".join(f"{hashlib.sha256(files[n]).hexdigest()}  {n}\n" for n in names).encode()
    with zipfile.ZipFile(target, "w") as bag:
        for name, data in files.items():
            bag.writestr(name, data)
    return target


def test_bundles_made_by_hand_are_read_too(full, out, tmp_path):
    full.pack(out)
    target = repacked(out, tmp_path / "copy.zip", lambda files: None)
    assert parcel_of_bundle(target).events == parcel_of_bundle(out).events


def altered(files, folder, change):
    name = next(name for name in files if name.startswith(f"data/{folder}"))
    files[name] = change(files[name])


@pytest.mark.parametrize(
    "change",
    [
        lambda f: altered(f, "events", lambda data: data.replace(b"ash", b"eve")),
        lambda f: altered(f, "events", lambda data: data.partition(b"\n")[2]),
        lambda f: altered(f, "events", lambda data: data.rpartition(b'{"author"')[0]),
        lambda f: altered(f, "events", lambda data: b"{}\n"),
        lambda f: altered(f, "events", lambda data: b"\0\n"),
        lambda f: altered(f, "events", lambda data: b"[" * 200_000 + b"\n"),
        lambda f: altered(f, "events", lambda data: data[:-1]),
        lambda f: altered(f, "values", lambda data: data.replace(b"Lyman", b"Lwiw")),
        lambda f: altered(f, "values", lambda data: b"{}\n"),
        lambda f: altered(f, "values", lambda data: b'{"seal":1,"salt":"zz","value":3}\n'),
        lambda f: altered(f, "values", lambda data: b"[" * 200_000 + b"\n"),
        lambda f: altered(f, "checkpoint", lambda data: data.replace(b'"events":', b'"events":1')),
        lambda f: altered(f, "checkpoint", lambda data: b"[" * 200_000),
        lambda f: altered(f, "media", lambda data: data + b"more"),
        lambda f: f.pop("data/checkpoint.json"),
        lambda f: f.pop("bagit.txt"),
        lambda f: f.update({"bagit.txt": b"BagIt-Version: 9\n"}),
    ],
)
def test_what_was_altered_is_refused_though_the_manifests_fit(full, out, tmp_path, change):
    full.pack(out)
    target = repacked(out, tmp_path / "forged.zip", change)
    before = full.checkpoint
    with pytest.raises(InputError) as error:
        full.preview(parcel_of_bundle(target))
    assert "\n" not in str(error.value)
    assert wrongs(target)
    assert full.checkpoint == before


def test_what_was_altered_without_more_ado_is_refused(full, out):
    full.pack(out)
    data = bytearray(out.read_bytes())
    for at in range(40, len(data) - 40, 397):
        changed = bytearray(data)
        changed[at] ^= 0xFF
        out.write_bytes(changed)
        try:
            same = parcel_of_bundle(out).events.keys() == {e.id for e in full.events()}
        except InputError:
            continue
        assert same, at


def test_a_history_written_anew_is_found_against_a_checkpoint_only(full, out, tmp_path, desk):
    known = full.checkpoint
    with Catalog.create(tmp_path / "anew.db") as anew:
        desk.kept(anew)
        anew.pack(out)
    assert wrongs(out) == []
    assert any("cannot be excluded" in f.says for f in audit_bundle(out, checkpoint=None, allowed=None))
    assert len(wrongs(out, checkpoint=known)) == 1


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """An empty catalog in a bundle."""
    folder = tmp_path_factory.mktemp("small")
    with Catalog.create(folder / "small.db") as catalog:
        catalog.pack(folder / "small.zip")
    return folder / "small.zip"


@pytest.mark.parametrize("name", hostile.NAMES, ids=lambda name: ascii(name)[:30])
def test_hostile_names_are_refused(small, out, tmp_path, name):
    hostile.with_member(small, out, name)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    with pytest.raises(InputError):
        parcel_of_bundle(out)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_files_made_to_do_harm_are_refused(out, tmp_path):
    for kind, data in hostile.harmful(hostile.raw([("bagit.txt", b"x", None, None, 0)])):
        out.write_bytes(data)
        with pytest.raises(InputError) as error:
            parcel_of_bundle(out)
        assert len(str(error.value).splitlines()) == 1, kind
        assert [path.name for path in tmp_path.iterdir()] == ["out.zip"], kind


def test_json_that_is_no_event_is_refused(full, out, tmp_path):
    full.pack(out)
    odd = json.dumps({"v": 2}).encode() + b"\n"
    target = repacked(out, tmp_path / "odd.zip", lambda f: altered(f, "events", lambda data: data + odd))
    with pytest.raises(InputError):
        parcel_of_bundle(target)
