"""Write pictures of the window, offscreen: ``python tests/ui/screens.py [OUT] [options]``.

432 pictures go to ``out/screens``: every page, empty, with the sample and with 200 people, in both
languages, light and dark, in three sizes. Options narrow down what is written: ``--pages
people,goals --contents sample --langs ko --schemes light --sizes 1366x768 --text 100``. Names:
{page}-{content}-{lang}-{scheme}-{size}.png
"""

import argparse
from functools import partial
from itertools import product
from pathlib import Path

from dressed import dressed_windows, resize, settle
from ui.sample import CONTENTS, NOW

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.documents.templates import sample

SIZES = ("1024x640", "1366x768", "1920x1080")


def main():
    wanted = arguments()
    out = Path(wanted.out)
    out.mkdir(parents=True, exist_ok=True)
    looks = wanted.langs, wanted.schemes, wanted.text
    makers = {content: partial(filled, content) for content in wanted.contents}
    for content, window, lang, scheme in dressed_windows(makers, *looks):
        for size, page in product(wanted.sizes, wanted.pages):
            resize(window, size)
            window.show_section(page)
            settle()
            window.grab().save(str(out / f"{page}-{content}-{lang}-{scheme}-{size}.png"))


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


if __name__ == "__main__":
    main()
