import pytest

from meetupdesk.storage.document import VERSION
from meetupdesk.storage.migrations import MIGRATIONS, migrated


def test_each_step_is_taken_once_and_in_order():
    steps = {
        1: lambda plain: plain | {"path": [*plain["path"], "1 to 2"]},
        2: lambda plain: plain | {"path": [*plain["path"], "2 to 3"]},
    }
    assert migrated({"path": []}, since=1, to=3, steps=steps) == {"path": ["1 to 2", "2 to 3"]}
    assert migrated({"path": []}, since=3, to=3, steps=steps) == {"path": []}


def test_a_version_that_never_was_has_no_step():
    with pytest.raises(KeyError):
        migrated({}, since=0, to=1, steps={})


def test_there_is_a_step_from_every_older_version():
    assert sorted(MIGRATIONS) == list(range(1, VERSION))
