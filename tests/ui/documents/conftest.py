import pytest
from PySide6.QtWidgets import QDialog, QLabel
from ui.files import NEVER, TITLE, FakeChooser, a_saved_file, surroundings

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs import DIALOGS
from meetupdesk.ui.documents.documents import Documents


@pytest.fixture(autouse=True)
def no_welcome(monkeypatch):
    """Leave the welcome dialog out: it has tests of its own."""
    monkeypatch.delitem(DIALOGS, "welcome")


@pytest.fixture
def place(tmp_path):
    return tmp_path / "docs" / "강변공원.meetup"


@pytest.fixture
def make_documents(make_window, tmp_path):
    made = []

    def make(rhythm=NEVER, **others):
        window = make_window(Desk(Meetup()))
        documents = Documents(window, surroundings(tmp_path, rhythm, **others), FakeChooser())
        made.append(documents)
        return documents

    yield make
    for documents in made:
        documents.autosave.drop()


@pytest.fixture
def documents(make_documents):
    return make_documents()


@pytest.fixture
def opened(documents, place):
    """Return the file side of a window in which a saved file is open."""
    a_saved_file(place)
    assert documents.open(place)
    return documents


@pytest.fixture
def retitle():
    def change(documents, title):
        documents.window.desk.edit("시험", lambda meetup: with_value(meetup, TITLE, title))

    return change


class Answers:
    """Answers dialogs with the keys given, one after the other; further ones are escaped.

    A function gets the dialog and returns the key.
    """

    def __init__(self):
        self.given = []
        self.dialogs = []

    def __call__(self, *keys):
        self.given.extend(keys)

    def execute(self, dialog):
        self.dialogs.append(dialog)
        answer = self.given.pop(0) if self.given else ""
        dialog.answer = answer(dialog) if callable(answer) else answer
        return bool(dialog.answer)

    @property
    def texts(self):
        """What each dialog said, in one text."""
        return [
            " ".join(label.text() for label in dialog.findChildren(QLabel))
            for dialog in self.dialogs
        ]


@pytest.fixture
def answers(monkeypatch):
    made = Answers()
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.execute(dialog))
    return made
