"""Start: ``meetupdesk [FILE]`` opens the window, ``meetupdesk COMMAND`` works without one."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("templates", "new", "export", "check", "unpack", "pack", "schema")
"""What goes to the command line; a file of such a name is opened as ``./new``."""


def main() -> int:
    """Do what the command line says and return the exit status.

    Nothing heavy is imported on top: the processes that read foreign files start here too.
    """
    multiprocessing.freeze_support()
    words = sys.argv[1:]
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        from meetupdesk.cli import run

        return run(words)
    return _open_window(words)


def _open_window(words: Sequence[str]) -> int:
    """Show the window; say in a sentence what the system lacks for it."""
    from meetupdesk.cli import no_window

    if no_window.has_no_screen():
        return no_window.tell_no_screen()
    try:
        from meetupdesk.ui.opening import run_window
    except ImportError as error:
        return no_window.tell_no_libraries(error)
    return run_window(Path(words[0]) if words else None)


if __name__ == "__main__":
    sys.exit(main())
