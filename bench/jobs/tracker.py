"""Writing the tracker: the meetup in memory, libraries imported, up to the finished bytes.

Every column of every sheet of the profile ``full``; ``tracker_18`` has 18 columns of people.
"""

import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from data import TODAY, saved, the_limits
from peers import tracker_openpyxl, tracker_xlsxwriter
from peers.tracker_check import wrong
from peers.tracker_plan import plan

__all__ = ["RUNS", "SIZE", "prepare", "wrong"]

SIZE = "1000"
PROFILE, ADDED = "full", ()


def prepare(size: str, folder: Path) -> None:
    prepare_with(size, folder, PROFILE, ADDED)


def prepare_with(size: str, folder: Path, profile: str, added: tuple[str, ...]) -> None:
    """Write the document, and for the peers what their sheets hold, as plain values."""
    saved(size, folder)
    sheets = plan(folder / "document.meetup", profile, added)
    (folder / "plan.pickle").write_bytes(pickle.dumps(sheets))


def ours_with(profile: str, added: tuple[str, ...]) -> Callable[[Path], Iterator[str]]:
    def ours(folder: Path) -> Iterator[str]:
        import meetupdesk.tracker.write  # noqa: F401  (loads openpyxl before the clock starts)
        from meetupdesk.i18n import load_translator
        from meetupdesk.storage.opening import open_meetup
        from meetupdesk.tracker import TrackerOptions, write_tracker

        file = open_meetup(folder / "document.meetup").file
        tr, limits = load_translator("ko"), the_limits()
        yield "ready"
        tracker = write_tracker(
            file.meetup,
            tr,
            TrackerOptions(profile=profile, added=added),
            today=TODAY,
            made_at=datetime(2026, 8, 16, 9, tzinfo=UTC),
            doc_id=file.doc_id,
            export_id="ex-00000000",
            secret=file.secret,
            limits=limits,
        )
        yield "work"
        (folder / "ours.xlsx").write_bytes(tracker.data)

    return ours


PEERS = {
    "openpyxl, style per column": tracker_openpyxl.run,
    "XlsxWriter": tracker_xlsxwriter.run,
}
RUNS = {"ours": ours_with(PROFILE, ADDED), **PEERS}
