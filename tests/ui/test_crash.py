import logging

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from ui.files import FakeChooser, a_saved_file, copies_in, surroundings, title_in
from ui.sample import NOW

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.storage.errors import PlaceIsGone
from meetupdesk.ui.crash import LastResort, close_log, log_folder, open_log, redact, report
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.documents import Documents


@pytest.fixture
def documents(make_window, tmp_path):
    made = Documents(make_window(Desk(Meetup())), surroundings(tmp_path), FakeChooser())
    a_saved_file(tmp_path / "강변.meetup")
    made.open(tmp_path / "강변.meetup")
    open_log(made.around.home)
    yield made
    close_log()
    logging.getLogger("meetupdesk").propagate = True
    made.autosave.drop()


@pytest.fixture
def told(monkeypatch):
    """Return the words of the dialogs; each is answered with 다시 시작."""
    words = []

    def execute(dialog):
        words.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.answer = "restart"
        return True

    monkeypatch.setattr(QDialog, "exec", execute)
    return words


def happen(last_resort, message="김하늘 010-1234-5678"):
    try:
        raise ValueError(message)
    except ValueError as error:
        last_resort(type(error), error, error.__traceback__)


def test_a_copy_is_kept_before_anything_is_said(documents, told):
    documents.window.frame.edit_value(Where("overview.title"), "마지막 글")
    restarted = []
    happen(LastResort(documents, lambda: restarted.append(True)))
    assert [title_in(copy) for copy in copies_in(documents.around.home)] == ["마지막 글"]
    assert "방금(오후 3:24) 보관했습니다" in told[0]
    assert restarted == [True]


def test_the_problem_log_holds_no_personal_data(documents, told):
    happen(
        LastResort(documents, lambda: None), "김하늘 sky@example.kr 010-1234 /home/sky/강변.meetup"
    )
    (log,) = log_folder(documents.around.home).iterdir()
    words = log.read_text("utf-8")
    assert "ValueError" in words
    assert "happen" in words
    for secret in ("김하늘", "sky@", "1234", "강변", "/home"):
        assert secret not in words


def test_what_happens_again_at_the_same_place_is_not_told_again(documents, told):
    last_resort = LastResort(documents, lambda: None)
    for _ in range(3):
        happen(last_resort)
    assert len(told) == 1


def test_without_a_copy_the_dialog_does_not_say_there_is_one(documents, told):
    home = documents.around.home
    home.recovery.parent.mkdir(parents=True, exist_ok=True)
    home.recovery.write_bytes(b"a file where the folder should be")
    documents.window.frame.edit_value(Where("overview.title"), "마지막 글")
    happen(LastResort(documents, lambda: None))
    assert "보관하지 못했습니다" in told[0]


def test_the_sample_is_not_kept(documents, told):
    documents.open_sample()
    happen(LastResort(documents, lambda: None))
    assert copies_in(documents.around.home) == ()
    assert "보관" not in told[0]


def test_an_error_of_ours_is_told_by_its_key():
    assert "PlaceIsGone: dialog.place_gone" in report(PlaceIsGone(file="김하늘.meetup"), NOW)


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("김하늘 님", "□□□ □"),
        ("write to a.b@c.kr", "write to <mail>"),
        ("in room 302", "in room 000"),
        ("open '/home/kim/강변.meetup'", "open '<.meetup>'"),
        (r"open 'C:\Users\kim\a.pdf'", "open '<.pdf>'"),
    ],
)
def test_messages_of_foreign_code_are_redacted(text, redacted):
    assert redact(text) == redacted
