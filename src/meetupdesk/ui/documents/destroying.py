"""Removing people for good from the open document and from everything that was kept of it.

``begin`` stops saving, so that nothing is written beside the work; ``finish`` or ``give_up`` starts
it again. In between nobody may edit.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from msgspec import structs
from PySide6.QtCore import QThreadPool

from meetupdesk.storage.destroy import DestroyReport, Destruction, destroy
from meetupdesk.ui.documents.documents import Documents


def begin(
    documents: Documents, people: Collection[str], reason: str
) -> Callable[[], DestroyReport]:
    """Stop saving and return the work, for another thread. The work raises NotSaved."""
    window, around = documents.window, documents.around
    QThreadPool.globalInstance().waitForDone()  # no late restore point of how it was opened
    documents.autosave.leave()
    document = documents.document
    file = structs.replace(
        document.file, meetup=window.desk.meetup, exports=window.desk.exports
    )  # fmt: skip
    destruction = Destruction(
        people=frozenset(people),
        reason=reason,
        by=window.preferences.value.your_name,
        at=around.now(),
        row_id=window.frame.new_id("privacy.destructions"),
    )
    return partial(
        destroy, file, document.path, destruction,
        home=around.home, expected=document.expected, fs=around.fs,
    )  # fmt: skip


def finish(documents: Documents, report: DestroyReport) -> None:
    """Show the document as it is now, without a way back, and go on saving."""
    desk, document = documents.window.desk, documents.document
    document = replace(document, file=report.file, expected=report.etag)
    desk.forget(report.file.meetup, report.file.exports)
    documents.autosave.watch(desk, document, is_safe=document.may_be_saved)
    if document.may_be_saved:
        documents.autosave.saved_at = documents.around.now()
    documents.refresh()


def give_up(documents: Documents) -> None:
    """Go on saving after nothing could be removed."""
    documents.autosave.watch(documents.window.desk, documents.document, is_safe=False)
