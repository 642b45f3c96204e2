"""Every trial of the table at a small count, and its control. `make reliability` runs the full counts."""

import pytest

from tests.reliability.table import ROWS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_trial_holds(row, tmp_path):
    row.run(tmp_path, row.few)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_trial_can_fail(row, tmp_path):
    row.control(tmp_path, row.few)
