"""Furnished windows in each language and scheme, for the scripts that write pictures."""

import os
import sys
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication
from ui.sample import NOW

from meetupdesk.storage.law import shipped_limits
from meetupdesk.ui.app import prepare
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences


def dressed_windows(makers, langs=("ko", "en"), schemes=("light", "dark"), text=100):
    """Yield the name of a content, a window that shows it, its language and its scheme.

    ``makers`` maps the name to what makes the meetup in a language; ``text`` is in per cent.
    """
    app = QApplication([])
    appearance = prepare(app)
    with TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "settings.ini")
        for (name, make), lang, scheme in product(makers.items(), langs, schemes):
            preferences.change(language=lang, scheme=scheme, text_size=text)
            window = MainWindow(preferences)
            window.furnish(
                Desk(make(lang)), appearance,
                now=lambda: NOW, chance=Random(1), limits=shipped_limits(),
            )  # fmt: skip
            window.show()
            yield name, window, lang, scheme
            window.close()
            window.deleteLater()
            settle()


def resize(window, size):
    window.resize(*map(int, size.split("x")))


def settle():
    """Let a window paint what it has to paint."""
    for _ in range(4):
        QApplication.processEvents()
