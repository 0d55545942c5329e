"""``python -m meetupdesk`` of a person who has never started it, in folders of its own."""

import os
import signal
import subprocess
import sys

from window.screen import until

EMPTY = "Untitled draft — meetupdesk"
TITLE = "Meetup on riverside paths — meetupdesk"


class Program:
    """Driven through its screen; ``file`` is where the interview puts the meetup."""

    def __init__(self, screen, home, temporary):
        self._screen, self._process = screen, None
        self.documents = home / "Documents" / "Meetups"
        self.file = self.documents / "Meetup on riverside paths.meetup"
        self.copies = home / "data" / "meetupdesk" / "recovery"
        self._log = home / "data" / "meetupdesk" / "logs" / "problems.log"
        self._said = home / "said.txt"
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            "HOME": str(home),
            "LANG": "en_GB.UTF-8",
            "TMPDIR": str(temporary),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
        }

    def start(self, within=()):
        """Start it; ``within`` are the words of a program that starts it in its turn."""
        command = (*within, sys.executable, "-m", "meetupdesk")
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                command, env=self.environment, stdout=said, stderr=said, start_new_session=True
            )

    def kill(self):
        """End it as a power cut would."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def interview(self):
        """Choose the first way of the welcome dialog, and answer all questions but the last."""
        screen = self._screen
        screen.wait_for("meetupdesk", over=EMPTY)
        screen.keys("Return")
        screen.wait_for("New meetup", over=EMPTY)
        screen.answer("riverside paths")
        screen.answer("2031-08-28")
        screen.answer("people who write about the river")
        screen.write("cycling")
        screen.keys("Tab")
        screen.answer("nature in town")
        screen.write("Robin")
        screen.keys("Tab")

    def make_meetup(self):
        """Go through the interview; the meetup is saved in its place then."""
        self.interview()
        self._screen.answer("river.example")
        self._screen.keys("Return")
        self._screen.wait_for(TITLE)
        until(self.file.exists, "the file of the meetup")

    def wait_until_saved(self, text):
        """Wait until the file holds a text."""
        until(lambda: text in _text(self.file), f"{text!r} in the file")

    def wait_until_kept(self, text):
        """Wait until a recovery copy holds a text."""

        def is_kept():
            return any(text in _text(each) for each in self.copies.glob("*.meetup"))

        until(is_kept, f"{text!r} in a recovery copy")

    def wait_for_export(self, suffix):
        """Wait for an exported file, and return its path."""
        found = until(lambda: [*self.documents.glob(f"*.{suffix}")], f"the {suffix} file")
        return found[0]

    def troubles(self):
        """Return the problem log, and what was said on the terminal if it is a fault of ours."""
        said = _text(self._said)
        return _text(self._log) + (said if "Traceback" in said else "")


def _text(path):
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
