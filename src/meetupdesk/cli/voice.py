"""How a command speaks: results to stdout, what needs attention to stderr."""

import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from meetupdesk.i18n import MeetupdeskError, Translator, load_translator

Remark = tuple[str, Mapping[str, object]]
"""Something that needs attention: a wording key and its values."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Says wording of one language on the terminal."""

    tr: Translator

    def say(self, key: str, **values: object) -> None:
        """Write one line to stdout."""
        print(self.tr(key, **values))

    def warn(self, key: str, **values: object) -> None:
        """Write one line to stderr."""
        print(self.tr(key, **values), file=sys.stderr)

    def tell(self, error: MeetupdeskError) -> None:
        """Write to stderr what happened, and what is safe and to do."""
        self.remark([(error.key, error.values)])

    def remark(self, remarks: Iterable[Remark]) -> int:
        """Warn of each remark; return the exit status: 1 with remarks, 0 without.

        Wording of two parts, ``title`` and ``text``, is said in two lines.
        """
        status = 0
        for key, values in remarks:
            parts = [f"{key}.{part}" for part in ("title", "text") if self.tr.has(f"{key}.{part}")]
            for part in parts or [key]:
                self.warn(part, **values)
            status = 1
        return status

    def step(self, key: str, **values: object) -> None:
        """Say on a terminal what is being made; a pipe or a file gets nothing."""
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{self.tr(key, **values)}")
            sys.stderr.flush()

    def steps_done(self) -> None:
        """Take the last step away."""
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def voice_in(language: str) -> Voice:
    """Return a voice; what a terminal's encoding cannot show becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    return Voice(load_translator(language))


def environment_language() -> str:
    """Return the language that the system speaks to the person."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = next((name for name in names if name), "")
    return "ko" if spoken.startswith("ko") else "en"
