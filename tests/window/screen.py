"""A screen without a window manager, and keys that go to the window in front.

Nothing sleeps for a guess: ``until`` looks again and again, and gives up after ``PATIENCE``.
"""

import os
import re
import struct
import subprocess
import time
from pathlib import Path

PATIENCE = 40  # seconds; the machine may be slow and busy with other tests
SIZE = "1366x768x24"


def until(look, what, instead=lambda: ""):
    """Return the first true thing that ``look`` gives; ``what`` and ``instead`` are for people."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}; found {instead()!r}")


class Screen:
    """An X server of our own; its picture lies in ``folder``."""

    def __init__(self, folder):
        command = ("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset")
        self._picture = Path(folder) / "Xvfb_screen0"
        self._server = subprocess.Popen(
            (*command, "-fbdir", str(folder)),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self.display = f":{self._server.stdout.readline().strip()}"

    def close(self):
        self._server.terminate()
        self._server.wait()
        self._server.stdout.close()

    def keys(self, *names):
        self._ask("key", *names)

    def write(self, text):
        self._ask("type", text)

    def answer(self, text):
        """Write into a line and confirm it."""
        self.write(text)
        self.keys("Return")

    def wait_for(self, title, over=""):
        """Wait until a window of that title lies in front of one called ``over``; give it the keys.

        Both are patterns.
        """

        def has_keys():
            shown = self._shown()
            number, found = shown[-1] if shown else ("", "")
            is_over = not over or any(re.fullmatch(over, below) for _, below in shown[:-1])
            if not is_over or not re.fullmatch(title, found):
                return False
            if self._ask("getwindowfocus") != number:
                self._ask("windowfocus", number)
            return self._ask("getwindowfocus") == number

        until(has_keys, f"the window {title!r} over {over!r}", self._shown)

    def colours_of_state(self, rows=26, columns=300):
        """Return the colours, as ``#RRGGBB``, at the left end of the status bar."""
        data = self._picture.read_bytes()
        header = struct.unpack(">25I", data[:100])  # of an X window dump
        start, height, line, colours = (header[at] for at in (0, 5, 12, 19))
        start += 12 * colours + line * (height - rows)
        pixels = {
            data[at : at + 3]
            for row in range(rows)
            for at in range(start + row * line, start + row * line + columns * 4, 4)
        }
        return {f"#{blue_first[::-1].hex().upper()}" for blue_first in pixels}

    def _shown(self):
        """Return number and title of each window that shows, the uppermost last."""
        words = ("search", "--onlyvisible", "--maxdepth", "1", "--name", ".")
        return [(each, self._ask("getwindowname", each)) for each in self._ask(*words).split()]

    def _ask(self, *words):
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ("xdotool", *words), env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()
