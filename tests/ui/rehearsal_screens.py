"""Write pictures of the rehearsal, offscreen: ``python tests/ui/rehearsal_screens.py OUT``."""

import sys
from pathlib import Path

from dressed import dressed_windows, resize, settle
from PySide6.QtTest import QTest
from ui.sample import a_sample

from meetupdesk.ui.dialogs.rehearsal import RehearsalDialog

STEPS = (("question", ()), ("answer", (" ",)), ("summary", ("1", "3", "2", "\x1b")))
"""What a picture shows, and the keys that lead there from the one before."""


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for _, window, lang, scheme in dressed_windows({"": lambda _lang: a_sample()}):
        for size in ("1024x640", "1366x768"):
            resize(window, size)
            dialog = RehearsalDialog(window.frame, window)
            dialog.show()
            QTest.qWaitForWindowActive(dialog)
            for name, keys in STEPS:
                for key in keys:
                    QTest.keyClick(dialog.focusWidget() or dialog, key)
                settle()
                dialog.grab().save(str(out / f"rehearsal-{name}-{lang}-{scheme}-{size}.png"))
            dialog.close()


if __name__ == "__main__":
    main()
