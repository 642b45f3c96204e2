"""Checkpoints: the root of RFC 6962, and what a state is held to."""

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import InputError
from catalog.store import Checkpoint
from catalog.store.checkpoint import Mark, checkpoint_of, departs
from catalog.store.merkle import root

# From the test vectors of Certificate Transparency: the first leaves, and the roots of the trees of 1, 2, 3, 5, 8.
LEAVES = [bytes.fromhex(x) for x in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                     "606162636465666768696a6b6c6d6e6f")]  # fmt: skip
ROOTS = {
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


@pytest.mark.parametrize("size", ROOTS)
def test_the_root_is_that_of_certificate_transparency(size):
    assert root(LEAVES[:size]).hex() == ROOTS[size]


def by_the_book(leaves):
    """The recursive definition of RFC 6962, section 2.1."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\1" + by_the_book(leaves[:k]) + by_the_book(leaves[k:])).digest()


@given(st.lists(st.binary(max_size=3), max_size=40))
def test_the_root_is_that_of_the_definition(leaves):
    assert root(leaves) == by_the_book(leaves)


def chain(author, length, since=0):
    """Marks of one chain."""
    names = [sha256(f"{author}{n}".encode()).hexdigest() for n in range(1, length + 1)]
    return {
        name: Mark(author, n, names[n - 2] if n > 1 else None, since + n) for n, name in enumerate(names, 1)
    }  # fmt: skip


def test_what_came_since_does_not_matter():
    then, now = chain("a", 3), {**chain("a", 9), **chain("b", 4)}
    assert departs(checkpoint_of(then), now) is None
    assert departs(checkpoint_of(now), now) is None
    assert departs(checkpoint_of({}), now) is None


def test_what_was_cut_off_or_is_another_history_does():
    known = checkpoint_of(chain("a", 5))
    assert "event 5 of author a is missing, the last one here is 3" in departs(known, chain("a", 3))
    other = {name[::-1]: mark for name, mark in chain("a", 6).items()}
    assert "is another one" in departs(known, other)
    assert "not the 5" in departs(known.model_copy(update={"root": "0" * 64}), chain("a", 5))
    fewer = {name: mark for name, mark in chain("a", 5).items() if mark.n != 2}
    assert "not the 5" in departs(known, fewer)


def test_both_ends_of_a_forked_history_are_heads():
    forked = chain("a", 3)
    second = next(name for name, mark in forked.items() if mark.n == 2)
    forked["f" * 64] = Mark("a", 3, second, 3)
    found = checkpoint_of(forked)
    assert [(head.author, head.n) for head in found.heads] == [("a", 3), ("a", 3)]
    assert departs(found, forked) is None
    assert departs(found, chain("a", 3))


def test_a_checkpoint_is_read_back(tmp_path, catalog, desk):
    desk.kept(catalog)
    file = tmp_path / "checkpoint.json"
    file.write_bytes(catalog.checkpoint.data)
    assert Checkpoint.read(file) == catalog.checkpoint
    assert json.loads(file.read_text())["events"] == 2


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"v":2,"events":0,"root":"", "heads":[]}', "\0", "[" * 9999])
def test_what_is_no_checkpoint_is_refused(tmp_path, text):
    file = tmp_path / "checkpoint.json"
    file.write_text(text)
    with pytest.raises(InputError, match="no checkpoint"):
        Checkpoint.read(file)
    with pytest.raises(InputError):
        Checkpoint.read(tmp_path)
