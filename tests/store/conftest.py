from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from catalog.store import Catalog
from catalog.testing import Desk


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def clock():
    minutes = count()
    return lambda: datetime(2023, 1, 1, 12, tzinfo=UTC) + timedelta(minutes=next(minutes))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalog.db"


@pytest.fixture
def catalog(path, clock):
    with Catalog.create(path, clock) as made:
        yield made
