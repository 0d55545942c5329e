"""Write pictures of the dialogs and bars around files, offscreen: give it a folder."""

import errno
import os
import sys
from datetime import timedelta
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication, QDialog
from ui.files import TITLE, FakeChooser, a_saved_file, surroundings
from ui.sample import NOW, a_sample

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.storage import errors
from meetupdesk.storage.law import shipped_limits
from meetupdesk.storage.lock import Owner
from meetupdesk.storage.opening import Remark
from meetupdesk.ui.app import prepare
from meetupdesk.ui.background import wait_for_background
from meetupdesk.ui.crash import LastResort
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs import not_opened, not_saved
from meetupdesk.ui.dialogs.destroy import DestroyDialog, open_destroy
from meetupdesk.ui.dialogs.recovery import Recoverable, RecoveryDialog
from meetupdesk.ui.documents.changes import changes
from meetupdesk.ui.documents.documents import Documents, documents_of
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences

FILE = {"file": "강변공원.meetup", "folder": "/media/USB/간담회"}
NOT_SAVED = {
    "gone": errors.PlaceIsGone(**FILE), "full": errors.DiskIsFull(**FILE, megabytes=12),
    "busy": errors.FileIsBusy(**FILE), "read-only": errors.PlaceIsReadOnly(**FILE),
    "too-long": errors.NameIsTooLong(**FILE), "wrong": errors.WrittenWrong(**FILE),
    "changed": errors.ChangedOnDisk(**FILE),
}  # fmt: skip
IN_USE = {**FILE, "holder": "김주무관", "host": "PC-203", "seen": NOW, "owner": Owner()}


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    appearance = prepare(app)
    for lang, scheme in product(("ko", "en"), ("light", "dark")):
        with TemporaryDirectory() as folder:
            shoot(app, appearance, Path(folder), lang, scheme, out)


def shoot(app, appearance, folder, lang, scheme, out):
    preferences = Preferences(folder / "settings.ini")
    preferences.change(language=lang, scheme=scheme)
    window = MainWindow(preferences)
    window.furnish(
        Desk(Meetup()), appearance,
        now=lambda: NOW, chance=Random(1), limits=shipped_limits(),
    )  # fmt: skip
    documents = Documents(window, surroundings(folder), FakeChooser())
    window.resize(1366, 768)
    window.show()
    names = []

    def execute(dialog):
        dialog.show()
        settle(app)
        dialog.grab().save(str(out / f"{names[-1]}-{lang}-{scheme}.png"))
        dialog.close()
        dialog.answer = ""
        return False

    QDialog.exec = execute
    for name, show in dialogs(window, documents, folder).items():
        names.append(name)
        show()
    for bar, bring in bars(documents, folder).items():
        bring()
        settle(app)
        window.grab().save(str(out / f"bar-{bar}-{lang}-{scheme}.png"))
    documents.autosave.drop()
    window.deleteLater()
    settle(app)


def dialogs(window, documents, folder):
    frame = window.frame
    shown = {
        f"save-{name}": lambda error=error: not_saved.ask_after(
            frame, window, error, is_kept=True, version="강변공원_v02.meetup"
        )
        for name, error in NOT_SAVED.items()
    }
    damaged = errors.FileIsDamaged(**FILE, details="Input data was truncated")
    return shown | {
        "no-room": lambda: not_saved.tell_no_room(frame, window, NOT_SAVED["full"]),
        "in-use": lambda: not_opened.ask_in_use(frame, window, errors.FileIsInUse(**IN_USE)),
        "left-open": lambda: not_opened.ask_left_open(frame, window, errors.WasLeftOpen(**IN_USE)),
        "damaged": lambda: not_opened.ask_damaged(frame, window, damaged, NOW),
        "far-newer": lambda: not_opened.tell_not_opened(
            frame, window, errors.FileIsNewer(file="강변공원.meetup", theirs="2.0", ours="0.1.0")
        ),
        "missing": lambda: not_opened.tell_not_opened(frame, window, errors.FileIsMissing(**FILE)),
        "newer": lambda: not_opened.ask_newer(frame, window, Remark("dialog.newer", FILE)),
        "copy": lambda: not_opened.tell_copy(
            frame, window, Remark("dialog.edited_elsewhere", FILE)
        ),
        "recovery": lambda: recovery(window, is_open=False),
        "recovery-open": lambda: recovery(window, is_open=True),
        "restore": lambda: restore(documents, folder),
        "destroy": lambda: open_destroy(window, (window.desk.meetup.people[0].id,)),
        "destroyed": lambda: destroyed(window),
        "crash": lambda: crash(documents),
    }


SAMPLE = a_sample()


def edited():
    meetup = with_value(SAMPLE, TITLE, "강변공원 재조성 블로거·시민 간담회 (2차)")
    for person in meetup.people[:2]:
        meetup = with_value(meetup, Where("people.phone", person.id), "010-1234-5678")
    return with_value(meetup, Where("overview.owner"), "한서윤")


def recovery(window, *, is_open):
    frame = window.frame
    found = Recoverable(
        name="강변공원.meetup", saved_at=NOW, kept_at=NOW + timedelta(minutes=7),
        changes=changes(frame.tr, SAMPLE, edited(), NOW.date()),
    )  # fmt: skip
    dialog = RecoveryDialog(frame, window, found)
    if is_open:
        dialog._show_differences()
    dialog.exec()


def restore(documents, folder):
    place = folder / "강변공원.meetup"
    a_saved_file(place)
    documents.open(place)
    documents.window.desk.edit("", lambda _: SAMPLE)
    for minutes in (40, 90, 1500):
        documents.around.now.pass_minutes(minutes)
        documents.keep_point("merge" if minutes == 90 else "save")
        documents.window.desk.edit(
            "", lambda meetup, n=minutes: with_value(meetup, TITLE, f"강변공원 간담회 {n}")
        )
    documents.window.desk.edit("", lambda _: edited())
    documents.window.run("restore_points")


def destroyed(window):
    """Show the report; the dialog works beside the window, so wait for it."""
    dialog = DestroyDialog(documents_of(window), (window.desk.meetup.people[0].id,))
    dialog.asking.go.click()
    wait_for_background()
    QApplication.processEvents()
    dialog.exec()


def crash(documents):
    last_resort = LastResort(documents, lambda: None)
    try:
        raise OSError(errno.EIO, "x")
    except OSError as error:
        last_resort(type(error), error, error.__traceback__)


def bars(documents, folder):
    place = folder / "읽기.meetup"

    def read_only():
        a_saved_file(place)
        place.chmod(0o444)
        documents.open(place)

    def changed():
        documents.open(folder / "강변공원.meetup")
        documents.autosave.trouble = "changed"
        documents.refresh()

    def missing():
        documents.autosave.trouble = "missing"
        documents.refresh()

    def draft():
        documents.autosave.trouble = ""
        documents.window.run("new")
        documents.autosave.flush()

    return {
        "sample": documents.open_sample, "read-only": read_only, "changed": changed,
        "missing": missing, "draft": draft,
    }  # fmt: skip


def settle(app):
    for _ in range(4):
        app.processEvents()


if __name__ == "__main__":
    main()
