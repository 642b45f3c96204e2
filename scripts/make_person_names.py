#!/usr/bin/env python3
"""Make surnames.txt and first_names.txt in catalog/geoparse/data: how people are called, so that towns are told apart.

    make_person_names.py FOLDER

FOLDER holds `dist.all.last`, `dist.male.first` and `dist.female.first` of the United States Census of 1990 (public
domain), as the package `names` 0.3.0 (MIT) carries them. The 5,000 commonest surnames and the first names that at
least 6 in 100,000 people bear are kept, one a line.
"""

import sys
from collections import Counter
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "catalog/geoparse/data"
SURNAMES = 5_000
LEAST_PERCENT = 0.006


def shares(path: Path) -> Counter[str]:
    """Return how many per cent of people bear each name."""
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return Counter({row[0].lower(): float(row[1]) for row in rows})


def main() -> None:
    """Read the three tables and write the two lists."""
    folder = Path(sys.argv[1])
    last = [name for name, _ in shares(folder / "dist.all.last").most_common(SURNAMES)]
    first = shares(folder / "dist.male.first") + shares(folder / "dist.female.first")
    common = sorted(name for name, share in first.items() if share >= LEAST_PERCENT)
    (DATA / "surnames.txt").write_text("\n".join(sorted(last)) + "\n", encoding="ascii")
    (DATA / "first_names.txt").write_text("\n".join(common) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
