"""Write pictures of the window, offscreen: ``python tests/ui/screens.py [OUT] [options]``.

432 pictures go to ``out/screens``: every page, empty, with the sample and with 200 people, in both
languages, light and dark, in three sizes. Options narrow down what is written: ``--pages
people,goals --contents sample --langs ko --schemes light --sizes 1366x768 --text 100``. Names:
{page}-{content}-{lang}-{scheme}-{size}.png
"""

import argparse
import os
import sys
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication
from ui.sample import CONTENTS, NOW

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.app import prepare
from meetupdesk.ui.checking import program_limits
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.templates import sample
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences

SIZES = ("1024x640", "1366x768", "1920x1080")


def main():
    wanted = arguments()
    out = Path(wanted.out)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    appearance = prepare(app)
    with TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "settings.ini")
        for content, lang, scheme in product(wanted.contents, wanted.langs, wanted.schemes):
            preferences.change(language=lang, scheme=scheme, text_size=wanted.text)
            window = MainWindow(preferences)
            window.furnish(
                Desk(filled(content, lang)), appearance,
                now=lambda: NOW, chance=Random(1), limits=program_limits(),
            )  # fmt: skip
            window.show()
            for size, page in product(wanted.sizes, wanted.pages):
                window.resize(*map(int, size.split("x")))
                window.show_section(page)
                settle(app)
                window.grab().save(str(out / f"{page}-{content}-{lang}-{scheme}-{size}.png"))
            window.close()
            window.deleteLater()
            settle(app)


def filled(content, lang):
    return sample(lang, NOW.date())[0] if content == "sample" else CONTENTS[content]()


def arguments():
    def several(text):
        return text.split(",")

    parser = argparse.ArgumentParser()
    parser.add_argument("out", nargs="?", default="out/screens")
    parser.add_argument("--pages", type=several, default=list(SECTIONS))
    parser.add_argument("--contents", type=several, default=list(CONTENTS))
    parser.add_argument("--langs", type=several, default=["ko", "en"])
    parser.add_argument("--schemes", type=several, default=["light", "dark"])
    parser.add_argument("--sizes", type=several, default=list(SIZES))
    parser.add_argument("--text", type=int, default=100)
    return parser.parse_args()


def settle(app):
    for _ in range(4):
        app.processEvents()


if __name__ == "__main__":
    main()
