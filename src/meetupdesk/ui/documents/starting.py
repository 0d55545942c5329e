"""What happens once the window shows: what the last run left behind, then the file to open."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import groupby
from pathlib import Path

from msgspec import structs

from meetupdesk.meetup.model import Meetup
from meetupdesk.storage import errors
from meetupdesk.storage.backups import drop_damaged, thin
from meetupdesk.storage.document import MeetupFile
from meetupdesk.storage.files import Expect
from meetupdesk.storage.home import sealed_document
from meetupdesk.storage.recovery import (
    Finding,
    RecoveryCopy,
    clear_discarded,
    copy_path,
    discard,
    recovery_copies,
    without_saved,
)
from meetupdesk.storage.rescue import copy_beside
from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs import DIALOGS
from meetupdesk.ui.documents import loading
from meetupdesk.ui.documents.changes import changes
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.documents import Documents
from meetupdesk.ui.documents.loading import Loaded
from meetupdesk.ui.documents.recents import place_of
from meetupdesk.ui.documents.surroundings import Surroundings


def begin(documents: Documents, path: Path | None) -> None:
    """Offer what was not saved, then open ``path``, the last meetup, or the welcome page."""
    around = documents.around
    run_in_background(partial(tidy, around), lambda _none: None, lambda _error: None)
    was_restored = offer_recovery(documents)
    settings = documents.window.preferences.value
    if path is not None:
        documents.open(path)
    elif was_restored:
        return
    elif settings.open_last and settings.recents and (last := place_of(settings.recents[0])):
        documents.open(last)
    elif "welcome" in DIALOGS:
        documents.window.open_dialog("welcome")
    elif found := drafts(around):
        open_draft(documents, found[0])


def tidy(around: Surroundings) -> None:
    """Delete what is too old: copies put aside, surplus and damaged restore points."""
    home, now, fs = around.home, around.now(), around.fs
    with suppress(OSError):
        clear_discarded(home, now, fs=fs)
        for doc_id in fs.list(home.root / "backups"):
            drop_damaged(home, doc_id, fs=fs)
            thin(home, doc_id, now=now, keep=around.keep(), fs=fs)


def drafts(around: Surroundings) -> tuple[RecoveryCopy, ...]:
    """Return the meetups that never had a place, the latest first."""
    found = [copy for copy in _copies(around) if copy.finding is Finding.DRAFT]
    return tuple(sorted(found, key=_kept_at, reverse=True))


def open_draft(documents: Documents, copy: RecoveryCopy) -> None:
    """Go on with a draft; from now on it is kept under the number of this process."""
    if copy.file is None:
        return
    documents.show(loading.untitled(copy.file))
    _let_go(documents, (copy,), is_draft=True)


def remove_draft(copy: RecoveryCopy, around: Surroundings) -> None:
    """Put a draft aside; it stays there for 30 days."""
    with suppress(OSError):
        discard(copy, around.home, fs=around.fs)


def offer_recovery(documents: Documents) -> bool:
    """Ask about each document that lacks something; tell whether one is open now."""
    copies, is_open = _copies(documents.around), False
    for copy in copies:
        if copy.finding is Finding.DAMAGED:
            remove_draft(copy, documents.around)
            documents.window.tell(documents.window.frame.tr("recovery.damaged"))
    unsaved = [copy for copy in copies if copy.finding is Finding.UNSAVED]
    for _, group in groupby(unsaved, lambda copy: copy.file.doc_id if copy.file else ""):
        is_open = _offer(documents, tuple(group)) or is_open
    return is_open


def _copies(around: Surroundings) -> tuple[RecoveryCopy, ...]:
    try:
        found = recovery_copies(around.home, pid=around.pid, alive=around.alive, fs=around.fs)
        return without_saved(found, fs=around.fs)
    except OSError:  # no data folder: nothing was kept, and nothing will be
        return ()


def _offer(documents: Documents, copies: Sequence[RecoveryCopy]) -> bool:
    """Ask about the copies of one document, the latest revision first."""
    from meetupdesk.ui.dialogs.recovery import Recoverable, RecoveryDialog

    frame, newest = documents.window.frame, copies[0]
    assert newest.file is not None
    origin = Path(newest.file.origin)
    there = sealed_document(origin, fs=documents.around.fs)
    dialog = RecoveryDialog(
        frame,
        documents.window,
        Recoverable(
            name=origin.name,
            saved_at=datetime.fromisoformat(there.saved_at) if there else None,
            kept_at=_kept_at(newest),
            changes=changes(
                frame.tr, there.meetup if there else Meetup(), newest.file.meetup,
                frame.now().date(),
            ),
            others=tuple(_kept_at(copy) for copy in copies[1:]),
        ),
    )  # fmt: skip
    dialog.exec()
    if dialog.answer == "restore":
        documents.show(restored(newest.file, documents))
        _let_go(documents, copies)
    elif dialog.answer == "saved" and documents.open(origin):
        for copy in copies:
            remove_draft(copy, documents.around)
    return bool(dialog.answer)


def restored(copy: MeetupFile, documents: Documents) -> Loaded:
    """Return what the copy holds, to be saved in its old place; a draft where that is not ours."""
    around, origin = documents.around, Path(copy.origin)
    own = structs.replace(copy, origin="")
    try:
        there = loading.read(origin, around)
    except errors.FileIsMissing:
        there = Loaded(document=Document(file=own, path=origin), desk=Desk(Meetup()))
    except errors.FileIsDamaged:
        there = _over_damaged(own, origin, documents)
    except errors.NotOpened:
        return loading.untitled(copy)
    document = there.document
    if not document.may_be_saved or document.file.doc_id != copy.doc_id:
        return loading.untitled(copy)
    own = structs.replace(own, rev=max(own.rev, document.file.rev))
    try:
        document = _locked(replace(document, file=own), documents)
    except errors.FileIsInUse:
        return loading.untitled(copy)
    desk = Desk(copy.meetup, exports=copy.exports)
    desk.mark_saved(there.desk.meetup, there.desk.exports)
    return Loaded(document=document, desk=desk, is_safe=False, data=there.data)


def _over_damaged(own: MeetupFile, origin: Path, documents: Documents) -> Loaded:
    """Put the damaged file beside its place, which may then be written."""
    tr, around = documents.window.frame.tr, documents.around
    try:
        copy_beside(origin, tr("saving.name.damaged"), fs=around.fs)
    except (errors.NotSaved, OSError):
        return loading.untitled(own)
    document = Document(file=own, path=origin, expected=Expect.ANY)
    return Loaded(document=document, desk=Desk(Meetup()))


def _locked(document: Document, documents: Documents) -> Document:
    user = documents.window.preferences.value.your_name
    try:
        return loading.with_lock(document, user, documents.around)
    except errors.WasLeftOpen as error:
        over = loading.owner_in(error)
        return loading.with_lock(document, user, documents.around, over=over)


def _let_go(
    documents: Documents, copies: Sequence[RecoveryCopy], *, is_draft: bool = False
) -> None:
    """Write what is open now, and only then part with the copies it came from."""
    outcome = documents.autosave.flush()
    if outcome is not None and outcome.state == "lost":
        return
    around = documents.around
    own = copy_path(around.home, documents.document.file.doc_id, around.pid)
    for copy in copies:
        if copy.path == own:  # the number of a process was used again
            continue
        if is_draft:
            with suppress(OSError):
                around.fs.remove(copy.path)
        else:
            remove_draft(copy, around)


def _kept_at(copy: RecoveryCopy) -> datetime:
    assert copy.file is not None
    return datetime.fromisoformat(copy.file.saved_at)
