import gc
import weakref

from PySide6.QtCore import QObject

from meetupdesk.ui.garbage import WindowThreadCollector


class Knot:
    """Holds itself, so that only the collector frees it."""

    def __init__(self):
        self.own = self


def test_cycles_go_when_their_time_has_come_and_never_by_themselves(appearance):
    parent = QObject()
    collector = WindowThreadCollector(parent)
    assert not gc.isenabled()
    knot = weakref.ref(Knot())
    kept = [Knot() for _ in range(5_000)]
    assert knot() is not None
    collector.collect()
    assert knot() is None
    assert kept
