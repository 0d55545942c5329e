import os
from random import Random

import pytest
from ui.sample import NOW, a_sample

from meetupdesk.storage.law import shipped_limits
from meetupdesk.ui.app import prepare
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts
LIMITS = shipped_limits()


@pytest.fixture(scope="session")
def appearance(qapp):
    return prepare(qapp)


@pytest.fixture
def preferences(tmp_path):
    made = Preferences(tmp_path / "settings.ini")
    made.change(language="ko", scheme="light")
    return made


@pytest.fixture
def clock():
    """Return a clock that stands still unless a test moves ``clock.seconds``."""

    class Clock:
        seconds = 0.0

        def __call__(self):
            return self.seconds

    return Clock()


@pytest.fixture
def desk(clock):
    return Desk(a_sample(), clock=clock)


@pytest.fixture
def make_window(qtbot, appearance, preferences):
    def make(desk):
        window = MainWindow(preferences)
        window.furnish(desk, appearance, now=lambda: NOW, chance=Random(1), limits=LIMITS)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        return window

    return make


@pytest.fixture
def window(make_window, desk):
    return make_window(desk)


@pytest.fixture
def frame(window):
    return window.frame
