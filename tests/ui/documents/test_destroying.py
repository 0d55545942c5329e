from datetime import timedelta

import pytest
from makers import a_contact, an_id
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from ui.files import stored
from ui.sample import NOW

from meetupdesk.meetup.edits import add_rows, with_value
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where
from meetupdesk.storage.backups import restore_points
from meetupdesk.ui.dialogs.destroy import DestroyDialog
from meetupdesk.ui.pages.privacy_destroy import DestroyPart

NAME = "김하늘"


def person_named(documents, name=NAME):
    people = documents.window.desk.meetup.people
    return next((person for person in people if person.handle == name), None)


def people_ids(documents, name=NAME):
    return (person_named(documents, name).id,)


@pytest.fixture
def kept(qtbot, opened, retitle):
    """Return a window whose document has a restore point, an export and an undo step with her."""
    home, doc_id = opened.around.home, opened.document.file.doc_id
    qtbot.waitUntil(lambda: len(restore_points(home, doc_id)) == 1)
    (who,) = people_ids(opened)
    sent = Export(
        id=an_id("exports"), at=NOW, recipient="대행사", file_name="명단.xlsx", people=(who,)
    )
    opened.window.desk.log_export(sent)
    retitle(opened, "새 이름")
    return opened


@pytest.fixture
def dialog(qtbot, kept):
    made = DestroyDialog(kept, people_ids(kept))
    qtbot.addWidget(made)
    made.show()
    return made


def destroy(qtbot, dialog):
    dialog.asking.go.click()
    qtbot.waitUntil(lambda: dialog.report is not None)


def texts_of(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_nothing_of_a_destroyed_person_is_left_in_file_copies_and_history(
    qtbot, dialog, kept, place
):
    destroy(qtbot, dialog)
    files = [each for each in place.parent.parent.rglob("*.meetup") if each.is_file()]
    assert len(files) == 2
    assert [each for each in files if NAME.encode() in each.read_bytes()] == []
    kept.window.run("undo")
    assert person_named(kept) is None
    assert kept.window.desk.exports[0].people == ()


def test_the_present_state_is_saved_with_the_destruction_in_its_log(qtbot, dialog, kept, place):
    dialog.asking._reasons.setCurrentIndex(2)
    destroy(qtbot, dialog)
    meetup = stored(place).meetup
    assert meetup.overview.title == "새 이름"
    (entry,) = meetup.privacy.destructions
    assert (entry.people, entry.reason, entry.on) == (1, "withdrawn", NOW.date())


def test_saving_goes_on_afterwards(qtbot, dialog, kept, place, retitle):
    destroy(qtbot, dialog)
    retitle(kept, "그 뒤")
    assert kept.autosave.state == "saving"
    kept.save_before()
    assert stored(place).meetup.overview.title == "그 뒤"
    assert kept.autosave.state == "saved"


def test_the_question_says_what_goes_and_what_stays_and_cancels_by_itself(qtbot, kept):
    (who,) = people_ids(kept)
    met = a_contact(person_named(kept))
    kept.window.desk.edit("가", lambda meetup: add_rows(meetup, Where("contacts"), (met,)))
    dialog = DestroyDialog(kept, (who,))
    qtbot.addWidget(dialog)
    words = texts_of(dialog)
    assert "김하늘 님의 개인정보를 영구 삭제합니다" in words
    assert "접촉 기록 2건" in words
    assert "이미 내보낸 파일 1개" in words
    assert dialog.asking.cancel.isDefault()
    assert not dialog.asking.go.autoDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert person_named(kept) is not None


def test_the_report_lists_the_files_that_went_out_as_text_for_a_mail(qtbot, dialog):
    destroy(qtbot, dialog)
    assert "1명의 개인정보를 영구 삭제했습니다" in texts_of(dialog)
    dialog.report.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "대행사 · 명단.xlsx" in text
    assert NAME not in text


def test_the_report_leads_to_other_texts_with_the_same_name(qtbot, kept):
    where = Where("goals.programme")
    kept.window.desk.edit("가", lambda meetup: with_value(meetup, where, f"{NAME} 님의 제안"))
    dialog = DestroyDialog(kept, people_ids(kept))
    qtbot.addWidget(dialog)
    destroy(qtbot, dialog)
    assert "목표" in texts_of(dialog)
    button = next(
        each for each in dialog.report.findChildren(QPushButton) if "고치러" in each.text()
    )
    button.click()
    assert kept.window.section == "goals"


def test_what_cannot_be_saved_is_not_destroyed_either(qtbot, dialog, kept, place, answers):
    place.write_bytes(place.read_bytes() + b" ")
    dialog.asking.go.click()
    qtbot.waitUntil(lambda: answers.dialogs != [])
    assert "아무것도 지우지 않았습니다" in answers.texts[0]
    assert person_named(kept) is not None
    assert kept.autosave.is_watching
    assert kept.window.desk.history.done != ()


def test_people_of_a_draft_are_destroyed_in_its_recovery_copy(qtbot, documents, tmp_path, retitle):
    documents.open_sample()
    documents.edit_copy()
    documents.save_before()
    person = documents.window.desk.meetup.people[0]
    dialog = DestroyDialog(documents, (person.id,))
    qtbot.addWidget(dialog)
    destroy(qtbot, dialog)
    qtbot.waitUntil(lambda: documents.autosave.state == "draft")
    copies = [each.read_bytes() for each in (tmp_path / "data").rglob("*.meetup")]
    assert copies != []
    assert [each for each in copies if person.handle.encode() in each] == []


def test_the_page_of_privacy_offers_all_whose_day_has_passed(opened):
    yesterday = NOW.date() - timedelta(days=1)
    people = opened.window.desk.meetup.people
    late = tuple(structs.replace(each, destroy_on=yesterday) for each in people[:2])
    opened.window.desk.edit(
        "가", lambda meetup: with_value(meetup, Where("people"), (*late, *people[2:]))
    )
    opened.window.go_to(Where("privacy.retention_months"))
    part = opened.window.findChild(DestroyPart)
    words = [each.text() for each in part.findChildren(QPushButton)]
    assert words.count("영구 삭제…") == 2
    assert "기한이 지난 2명 영구 삭제…" in words


def test_the_menu_of_a_person_leads_to_the_question(opened, answers):
    (who,) = people_ids(opened)
    opened.window.go_to(Where("people.handle", who))
    details = opened.window.page("people").details(who).make()
    opened.window.panel.details.show_details(details)
    details._menu.fill()
    next(each for each in details._menu.actions() if each.text() == "영구 삭제…").trigger()
    assert "김하늘 님의 개인정보를" in answers.texts[0]
