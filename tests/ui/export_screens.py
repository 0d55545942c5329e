"""Write pictures of the export dialog, offscreen: ``python tests/ui/export_screens.py OUT``."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from dressed import dressed_windows, resize
from msgspec import structs
from PySide6.QtTest import QTest
from ui.sample import a_sample

from meetupdesk.meetup.places import Where
from meetupdesk.ui.background import wait_for_background
from meetupdesk.ui.dialogs.export import ExportDialog


def a_named_sample():
    meetup = a_sample()
    overview = structs.replace(meetup.overview, alias="가람시")
    return structs.replace(meetup, overview=overview)


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for _, window, lang, scheme in dressed_windows({"": lambda _lang: a_named_sample()}):
        for size in ("1024x640", "1366x768"):
            resize(window, size)
            with TemporaryDirectory() as folder:
                for name, dialog in pages(window, Path(folder)):
                    settle()
                    dialog.grab().save(str(out / f"export-{name}-{lang}-{scheme}-{size}.png"))
                    dialog.close()


def pages(window, folder):
    """Yield the dialog in each of its states."""
    for name, prepared in STATES.items():
        dialog = ExportDialog(window.frame, window, folder=folder, secret="s" * 32)
        dialog.show()
        settle()
        prepared(dialog)
        yield name, dialog


def third_party(dialog):
    recipient = dialog.choosing.page.recipient
    recipient.editors["recipient_kind"].show_value("third_party")
    recipient.editors["recipient_kind"].edited.emit("third_party")
    dialog.choosing.page.leaving.fold.set_open(True)


def options(dialog):
    page = dialog.choosing.page
    page.briefing_card.toggle()
    page.tracker_card.toggle()
    page.briefing._fold.set_open(True)


def columns(dialog):
    page = dialog.choosing.page
    page.tracker_card.toggle()
    page.tracker._fold.set_open(True)


def below(dialog):
    settle()
    bar = dialog.choosing.page.verticalScrollBar()
    bar.setValue(bar.maximum())


def attention(dialog):
    dialog._frame.edit_value(TITLE, "龘의 간담회")
    dialog.export()
    settle()


def result(dialog):
    dialog._frame.edit_value(TITLE, "강변공원 재조성 블로거·시민 간담회")
    dialog.export()
    settle()


def settle():
    for _ in range(4):
        QTest.qWait(90)
        wait_for_background()


TITLE = Where("overview.title")
STATES = {
    "choose": lambda _dialog: None,
    "below": below,
    "third": third_party,
    "options": options,
    "columns": columns,
    "attention": attention,
    "result": result,
}

if __name__ == "__main__":
    main()
