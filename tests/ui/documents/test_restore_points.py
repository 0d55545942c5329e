import pytest
from makers import a_person
from ui.files import TITLE, title_in
from ui.sample import NOW, a_sample

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.edits import add_rows, remove_rows, with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.storage.backups import restore_points
from meetupdesk.ui.documents.changes import changes

KO = load_translator("ko")


@pytest.fixture
def two_points(qtbot, opened, retitle):
    """Return a window with the states 하나 and 둘 kept, and 셋 on the desk."""
    home, doc_id = opened.around.home, opened.document.file.doc_id
    qtbot.waitUntil(lambda: len(restore_points(home, doc_id)) == 1)
    for title in ("하나", "둘"):
        opened.around.now.pass_minutes(11)
        retitle(opened, title)
        opened.save_before()
    retitle(opened, "셋")
    return opened


def choose(row, answer):
    """Return what chooses a row of the list and presses a button."""

    def act(dialog):
        dialog._points.setCurrentRow(row)
        return answer

    return act


def test_going_back_is_one_step_that_undo_takes_back(two_points, answers):
    answers(choose(2, "back"))
    two_points.window.run("restore_points")
    assert two_points.window.desk.meetup.overview.title == "하나"
    two_points.window.run("undo")
    assert two_points.window.desk.meetup.overview.title == "셋"


def test_going_back_keeps_the_present_state_as_a_point(two_points, answers):
    answers(choose(2, "back"))
    two_points.around.now.pass_minutes(1)
    two_points.window.run("restore_points")
    newest = restore_points(two_points.around.home, two_points.document.file.doc_id)[0]
    assert (newest.reason, title_in(newest.path)) == ("back", "셋")


def test_a_point_opens_as_a_copy(two_points, place, answers):
    answers(choose(1, "copy"))
    two_points.window.run("restore_points")
    assert two_points.window.desk.meetup.overview.title == "둘"
    assert two_points.document.path is None
    assert title_in(place) == "셋"


def test_points_stand_under_their_day_and_say_why(two_points, answers):
    two_points.window.run("restore_points")
    (dialog,) = answers.dialogs
    rows = [dialog._points.item(row).text() for row in range(dialog._points.count())]
    assert rows == ["오늘", "오후 3:46 · 저장", "오후 3:35 · 저장", "오후 3:24 · 열었을 때"]
    assert "개요 1칸" in answers.texts[0]
    assert "셋 → 둘" in answers.texts[0]


def test_a_damaged_point_can_neither_be_opened_nor_gone_back_to(two_points, answers):
    for point in restore_points(two_points.around.home, two_points.document.file.doc_id):
        point.path.write_bytes(point.path.read_bytes()[:400])
    two_points.window.run("restore_points")
    (dialog,) = answers.dialogs
    assert "읽을 수 없습니다" in answers.texts[0]
    assert dialog.file is None


def test_without_points_it_says_when_they_are_made(documents, answers):
    documents.window.run("restore_points")
    assert "아직 되돌릴 시점이 없습니다" in answers.texts[0]


class TestChanges:
    def test_rows_and_fields_are_counted_by_section(self):
        old = a_sample()
        new = with_value(old, TITLE, "새 이름")
        new = add_rows(new, Where("people"), (a_person("가"), a_person("나")))
        assert changes(KO, old, new, NOW.date()).counts == ["개요 1칸", "참석자 2명"]

    def test_a_changed_field_is_named_with_both_values(self):
        old = a_sample()
        person = old.people[0]
        new = with_value(old, Where("people.phone", person.id), "010-1234-5678")
        ((_, ((_, line),)),) = changes(KO, old, new, NOW.date()).lines.items()
        assert line == f"{person.handle} · 전화: (빈칸) → 010-1234-5678"

    def test_every_part_of_a_full_meetup_can_be_told(self):
        found = changes(KO, Meetup(), a_sample(), NOW.date())
        back = changes(KO, a_sample(), Meetup(), NOW.date())
        assert found.places == back.places > 20

    def test_a_removed_row_is_named(self):
        old = a_sample()
        new = remove_rows(old, Where("people"), (old.people[0].id,))
        texts = [
            text for lines in changes(KO, old, new, NOW.date()).lines.values() for _, text in lines
        ]
        assert f"지움: {old.people[0].handle}" in texts
