"""Write pictures of the preview, offscreen: ``python tests/ui/preview_screens.py OUT``."""

import sys
from pathlib import Path

from dressed import dressed_windows, resize
from PySide6.QtTest import QTest
from ui.sample import CONTENTS

from meetupdesk.ui.background import pdf_pool


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    makers = {name: lambda _lang, make=CONTENTS[name]: make() for name in ("empty", "sample")}
    for content, window, lang, scheme in dressed_windows(makers):
        for size in ("1024x640", "1366x768"):
            resize(window, size)
            window.show_section("messages")
            window.show_tab("preview")
            wait_for_pages()
            window.grab().save(str(out / f"preview-{content}-{lang}-{scheme}-{size}.png"))


def wait_for_pages():
    for _ in range(4):
        QTest.qWait(60)
        pdf_pool().waitForDone()


if __name__ == "__main__":
    main()
