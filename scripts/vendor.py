"""Refresh the browser files under maps/assets/vendor/ from the npm registry, with the ordinary npm client.

Run by `make vendor`. Every file is kept byte for byte as published; VENDOR.json says what it is and its SHA-256.
To take a newer version, change WANTED, run this, look at the map and run the tests.
"""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

VENDOR = Path(__file__).resolve().parents[1] / "maps" / "assets" / "vendor"
WANTED = (
    ("leaflet", "1.9.4", "Leaflet", ("dist/leaflet.js", "dist/leaflet.css", "LICENSE")),
    (
        "world-atlas",
        "2.0.2",
        "Outlines and de facto borders: Natural Earth (public domain), world-atlas",
        ("countries-50m.json", "countries-110m.json", "LICENSE"),
    ),
)
"""Package, version, what the page calls it, files."""


def main() -> None:
    """Fetch every wanted package, keep the wanted files, write VENDOR.json."""
    packages = [refresh(*wanted) for wanted in WANTED]
    (VENDOR / "VENDOR.json").write_text(json.dumps({"packages": packages}, indent=2) + "\n", encoding="utf-8")
    print(f"{len(packages)} packages in {VENDOR}")


def refresh(name: str, version: str, holds: str, files: tuple[str, ...]) -> dict[str, object]:
    """Unpack the wanted files of one package and return its entry for VENDOR.json."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=scratch, check=True, capture_output=True)
        with tarfile.open(next(Path(scratch).glob("*.tgz"))) as package:
            told = json.loads(member(package, "package.json"))
            kept = {f"{name}/{Path(file).name}": member(package, file) for file in files}
    for path, content in kept.items():
        (VENDOR / path).parent.mkdir(parents=True, exist_ok=True)
        (VENDOR / path).write_bytes(content)
    hashes = {path: hashlib.sha256(content).hexdigest() for path, content in kept.items()}
    return {"name": name, "version": told["version"], "licence": told["license"], "holds": holds, "files": hashes}


def member(package: tarfile.TarFile, file: str) -> bytes:
    """Return the bytes of one file of an npm package."""
    found = package.extractfile(f"package/{file}")
    assert found, f"{file} is no file"
    return found.read()


if __name__ == "__main__":
    main()
