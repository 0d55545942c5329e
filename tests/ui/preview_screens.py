"""Write pictures of the preview, offscreen: ``python tests/ui/preview_screens.py OUT``."""

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
from ui.sample import CONTENTS, NOW

from meetupdesk.ui.app import prepare
from meetupdesk.ui.background import pdf_pool
from meetupdesk.ui.checking import program_limits
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    appearance = prepare(app)
    with TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "settings.ini")
        for content, lang, scheme in product(("empty", "sample"), ("ko", "en"), ("light", "dark")):
            preferences.change(language=lang, scheme=scheme)
            window = MainWindow(preferences)
            window.furnish(
                Desk(CONTENTS[content]()), appearance,
                now=lambda: NOW, chance=Random(1), limits=program_limits(),
            )  # fmt: skip
            window.show()
            for size in ("1024x640", "1366x768"):
                window.resize(*map(int, size.split("x")))
                window.show_section("messages")
                window.show_tab("preview")
                settle(app)
                window.grab().save(str(out / f"preview-{content}-{lang}-{scheme}-{size}.png"))
            window.close()
            window.deleteLater()
            settle(app)


def settle(app):
    for _ in range(4):
        QTest.qWait(60)
        pdf_pool().waitForDone()
        app.processEvents()


if __name__ == "__main__":
    main()
