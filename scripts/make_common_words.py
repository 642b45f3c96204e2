#!/usr/bin/env python3
"""Make catalog/geoparse/data/common_words.txt: words that texts write in lower case though a place bears them.

    make_common_words.py CORPUS.jsonl... > catalog/geoparse/data/common_words.txt

CORPUS: one document a line, {"text"}. A word is listed when at least two documents hold it in lower case, and
lower case is the rule for it (at least 60 % of its occurrences inside sentences). Nothing of the texts remains
but single words. Words of fewer than three letters are all listed.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from catalog.gazetteer import tokens
from catalog.model import Document


def main() -> None:
    """Read the corpora and print the words."""
    lower, documents, capital = Counter(), Counter(), Counter()
    for path in sys.argv[1:]:
        for line in Path(path).read_text(encoding="utf-8").split("\n"):
            if line.strip():
                text = json.loads(line)["text"]
                begins = {s for s, _ in Document(sha256="0" * 64, name="-", text=text).sentences}
                seen = set()
                for start, _, key in tokens(text):
                    if text[start].islower():
                        lower[key] += 1
                        seen.add(key)
                    elif start not in begins:
                        capital[key] += 1
                documents.update(seen)
    kept = {k for k, n in documents.items() if n >= 2 and lower[k] >= 0.6 * (lower[k] + capital[k]) and k.isalpha()}
    print("\n".join(sorted(kept)))


if __name__ == "__main__":
    main()
