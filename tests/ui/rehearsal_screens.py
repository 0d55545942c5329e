"""Write pictures of the rehearsal, offscreen: ``python tests/ui/rehearsal_screens.py OUT``."""

import os
import sys
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.sample import NOW, a_sample

from meetupdesk.ui.app import prepare
from meetupdesk.ui.checking import program_limits
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.rehearsal import RehearsalDialog
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences

STEPS = (("question", ()), ("answer", (" ",)), ("summary", ("1", "3", "2", "\x1b")))
"""What a picture shows, and the keys that lead there from the one before."""


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    appearance = prepare(app)
    with TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "settings.ini")
        wanted = product(("ko", "en"), ("light", "dark"), ("1024x640", "1366x768"))
        for lang, scheme, size in wanted:
            preferences.change(language=lang, scheme=scheme)
            window = MainWindow(preferences)
            window.furnish(
                Desk(a_sample()), appearance,
                now=lambda: NOW, chance=Random(1), limits=program_limits(),
            )  # fmt: skip
            window.resize(*map(int, size.split("x")))
            window.show()
            dialog = RehearsalDialog(window.frame, window)
            dialog.show()
            QTest.qWaitForWindowActive(dialog)
            for name, keys in STEPS:
                for key in keys:
                    QTest.keyClick(dialog.focusWidget() or dialog, key)
                app.processEvents()
                dialog.grab().save(str(out / f"rehearsal-{name}-{lang}-{scheme}-{size}.png"))
            dialog.close()
            window.close()
            window.deleteLater()


if __name__ == "__main__":
    main()
