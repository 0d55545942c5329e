import errno
import hashlib

import pytest
from makers import a_person
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from storage.fake_files import FaultyFs
from ui.files import FakeChooser, surroundings
from ui.sample import a_sample

from meetupdesk.meetup.places import Where
from meetupdesk.storage.fs import RealFs
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.export import ExportDialog, open_export
from meetupdesk.ui.dialogs.export_result import Attention, Result
from meetupdesk.ui.documents.documents import Documents

TITLE = Where("overview.title")


@pytest.fixture
def make_dialog(qtbot, make_window, tmp_path):
    def make(meetup=None, *, read_only=False, fs=None, size=(1366, 900)):
        desk = Desk(meetup or a_sample(), read_only=read_only)
        window = make_window(desk)
        window.resize(*size)
        window.frame.checking.check_now()
        dialog = ExportDialog(
            window.frame, window, folder=tmp_path / "out", secret="s" * 32,
            choose=lambda *_: str(tmp_path / "other"), fs=fs or RealFs(),
        )  # fmt: skip
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.choosing.facts is not None)
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog):
    return make_dialog()


@pytest.fixture
def answers(monkeypatch):
    """Answer message dialogs with the keys given, and remember what they said."""

    class Answers(list):
        said = ()

        def execute(self, shown):
            self.said = (*self.said, " ".join(each.text() for each in shown.findChildren(QLabel)))
            shown.answer = self.pop(0)

    made = Answers()
    monkeypatch.setattr(QDialog, "exec", lambda shown: made.execute(shown))
    return made


def finished(dialog, qtbot):
    dialog.choosing.primary.click()
    qtbot.waitUntil(lambda: isinstance(dialog.page, Result))
    return dialog.written


def receive(dialog, kind, **values):
    recipient = dialog.choosing.page.recipient
    for name, value in {"recipient_kind": kind, **values}.items():
        recipient.editors[name].show_value(value)
        recipient.editors[name].edited.emit(value)


def counted(dialog, qtbot):
    choosing = dialog.choosing
    qtbot.waitUntil(
        lambda: choosing.facts is not None and choosing.facts.order == choosing.page.order()
    )
    return choosing.facts


def said(widget):
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_both_files_are_written_and_entered_in_the_log(dialog, qtbot, tmp_path):
    written = finished(dialog, qtbot)
    assert sorted(each.path.suffix for each in written) == [".pdf", ".xlsx"]
    exports = dialog._frame.desk.exports
    for each, entry in zip(written, exports, strict=True):
        assert each.path.parent == tmp_path / "out"
        assert entry.file_name == each.path.name
        assert entry.sha256 == hashlib.sha256(each.path.read_bytes()).hexdigest()
        assert entry.recipient_kind == "own_staff"
    assert "2개 파일" in said(dialog)


def test_undo_does_not_take_the_log_away(dialog, qtbot):
    frame = dialog._frame
    frame.edit_value(TITLE, "새 이름")
    finished(dialog, qtbot)
    frame.desk.undo()
    assert len(frame.desk.exports) == 2
    assert frame.desk.meetup.overview.title != "새 이름"


def test_the_names_are_shown_before_and_never_overwrite(dialog, qtbot, tmp_path):
    first = finished(dialog, qtbot)
    again = ExportDialog(dialog._frame, None, folder=tmp_path / "out", secret="s" * 32)
    qtbot.addWidget(again)
    again.show()
    assert all(each.path.stem + "_v02" in said(again.choosing.page.place) for each in first)
    before = [each.path.read_bytes() for each in first]
    assert [each.path.stem[-4:] for each in finished(again, qtbot)] == ["_v02", "_v02"]
    assert [each.path.read_bytes() for each in first] == before


def test_the_facts_say_what_would_be_made(dialog):
    page = dialog.choosing.page
    assert "A4 9쪽" in page.briefing_card._facts.text()
    assert "3명" in page.tracker_card._facts.text()
    assert "개인정보 열" in said(page.leaving)


def test_nothing_chosen_is_said_beside_the_button(dialog):
    page = dialog.choosing.page
    for card in (page.briefing_card, page.tracker_card):
        card.tick.setChecked(False)
    assert not dialog.choosing.primary.isEnabled()
    assert "하나 이상" in dialog.choosing._reason.text()
    assert page.recipient.isHidden()
    assert dialog.choosing.preview.isHidden()


def test_the_button_counts_what_is_chosen(dialog):
    assert dialog.choosing.primary.text() == "2개 파일 내보내기"
    dialog.choosing.page.tracker_card.tick.setChecked(False)
    assert dialog.choosing.primary.text() == "1개 파일 내보내기"


def test_an_agency_needs_more_answers_and_gets_less(dialog, qtbot):
    page, primary = dialog.choosing.page, dialog.choosing.primary
    receive(dialog, "processor")
    assert page.tracker.value.profile == "agency"
    assert not primary.isEnabled()
    assert "받는 곳, 쓰는 목적, 제공 근거" in dialog.choosing._reason.text()
    assert page._contract.isVisible()
    receive(dialog, "processor", recipient="○○기획", purpose="진행", ground="contract")
    assert primary.isEnabled()
    entries = [each.made.entry for each in finished(dialog, qtbot)]
    assert {entry.recipient for entry in entries} == {"○○기획"}
    assert entries[1].profile == "agency"


def test_another_profile_can_be_had_and_is_advised_against(dialog):
    tracker = dialog.choosing.page.tracker
    receive(dialog, "processor")
    assert tracker.profile.findData("full") < 0
    tracker.others.click()
    tracker.profile.setCurrentIndex(tracker.profile.findData("full"))
    tracker._choose()
    dialog.choosing.page.tracker_card.toggle()
    assert tracker._advice.isVisible()


def test_third_parties_get_whom_they_may_and_somebody_can_be_put_back(make_dialog, qtbot):
    meetup = structs.replace(a_sample(), people=(a_person("동의", third_party_consent="yes"),
                                                 a_person("묻지 않음")))  # fmt: skip
    dialog = make_dialog(meetup)
    receive(dialog, "third_party", recipient="○○신문", purpose="취재", ground="consent")
    assert counted(dialog, qtbot).people == 1
    leaving = dialog.choosing.page.leaving
    assert "1명" in leaving.fold._button.text()
    box = next(each for each in leaving.findChildren(QAbstractButton) if "묻지" in each.text())
    box.click()
    assert "까닭" in dialog.choosing._reason.text()
    receive(dialog, "third_party", note="본인이 전화로 허락")
    assert counted(dialog, qtbot).people == 2
    assert finished(dialog, qtbot)[0].made.entry.note == "본인이 전화로 허락"


def test_the_alias_is_on_for_third_parties(make_dialog):
    meetup = a_sample()
    overview = structs.replace(meetup.overview, alias="가람시")
    dialog = make_dialog(structs.replace(meetup, overview=overview))
    alias = dialog.choosing.page.alias
    assert alias.isVisible()
    assert not alias.isChecked()
    receive(dialog, "third_party")
    assert alias.isChecked()


def test_options_of_the_briefing_are_made_and_remembered(dialog, qtbot):
    page = dialog.choosing.page
    page.briefing.variant.setCurrentIndex(page.briefing.variant.findData("one_page"))
    page.briefing.variant.activated.emit(0)
    page.briefing.large.setChecked(True)
    assert page.briefing.front_page.isHidden()
    page.tracker_card.tick.setChecked(False)
    assert "요약" in finished(dialog, qtbot)[0].path.name
    settings = dialog._frame.preferences.value
    assert (settings.variant, settings.large) == ("one_page", True)


def test_sections_can_be_left_out_but_not_all(dialog, qtbot):
    page = dialog.choosing.page
    whole = counted(dialog, qtbot).made["briefing"].pages
    for box in list(page.briefing.sections.values())[1:]:
        box.setChecked(False)
    assert counted(dialog, qtbot).made["briefing"].pages < whole
    page.briefing.sections["summary"].setChecked(False)
    assert "부분" in dialog.choosing._reason.text()


def test_columns_can_be_left_out(dialog, qtbot):
    page = dialog.choosing.page
    page.tracker.columns["people.email"].click()
    assert page.tracker.value.dropped == ("people.email",)
    made = counted(dialog, qtbot).made["tracker"]
    assert "people.email" not in made.entry.fields


def test_the_hand_over_set_chooses_everything(dialog):
    page = dialog.choosing.page
    page.tracker_card.tick.setChecked(False)
    page.tracker.show_profile("figures")
    page.heading.hand_over.emit()
    order = page.order()
    assert (order.briefing.variant, order.tracker.profile) == ("full", "full")
    assert order.documents == ("briefing", "tracker", "calendar")
    assert not order.calendar.holds_people


def test_the_calendar_takes_personal_days_only_when_ticked(dialog):
    page = dialog.choosing.page
    assert "calendar" not in page.order().documents
    page.calendar_card.tick.setChecked(True)
    page.briefing_card.tick.setChecked(False)
    page.tracker_card.tick.setChecked(False)
    assert not page.order().may_hold_people
    page.calendar.next_steps.setChecked(True)
    assert page.order().may_hold_people


def test_an_agency_brief_goes_out_under_the_alias(make_dialog):
    overview = structs.replace(a_sample().overview, alias="가기관")
    page = make_dialog(structs.replace(a_sample(), overview=overview)).choosing.page
    combo = page.briefing.variant
    combo.setCurrentIndex(combo.findData("agency_brief"))
    combo.activated.emit(combo.currentIndex())
    assert page.order().alias
    combo.setCurrentIndex(combo.findData("full"))
    combo.activated.emit(combo.currentIndex())
    assert not page.order().alias


def test_the_result_report_is_chosen_alone(dialog):
    page = dialog.choosing.page
    page.choose_only("report")
    order = page.order()
    assert (order.documents, order.briefing.variant) == (("briefing",), "report")
    assert not order.may_hold_people


def test_a_calendar_is_written_and_entered_in_the_log(dialog, qtbot, tmp_path):
    page = dialog.choosing.page
    page.calendar_card.tick.setChecked(True)
    page.briefing_card.tick.setChecked(False)
    page.tracker_card.tick.setChecked(False)
    dialog.export()
    qtbot.waitUntil(lambda: len(dialog.written) == 1)
    (written,) = dialog.written
    assert (written.path.suffix, written.made.entry.document) == (".ics", "calendar")


def test_open_blockers_lead_to_their_field(dialog):
    frame = dialog._frame
    blockers = [each for each in frame.checking.findings.shown if each.severity == "blocker"]
    assert f"막힘 {len(blockers)}건" in said(dialog.choosing.page)
    fill = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "지금 채우기")
    fill.click()
    assert not dialog.isVisible()
    assert dialog.parent().section == blockers[0].where.path.split(".")[0]


def test_escape_gives_up_what_is_being_made(dialog, qtbot, tmp_path):
    dialog.choosing.primary.click()
    assert dialog.choosing.primary.text() == "만드는 중…"
    assert not dialog.choosing.page.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.choosing.page.isEnabled()
    assert dialog._frame.desk.exports == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not (tmp_path / "out").exists()


def test_characters_without_a_glyph_are_shown_before_writing(dialog, qtbot, tmp_path):
    dialog._frame.edit_value(TITLE, "龘의 간담회")
    dialog.choosing.primary.click()
    qtbot.waitUntil(lambda: isinstance(dialog.page, Attention))
    assert "龘 (" in said(dialog)
    assert not (tmp_path / "out").exists()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.page is dialog.choosing
    dialog.choosing.primary.click()
    qtbot.waitUntil(lambda: isinstance(dialog.page, Attention))
    dialog.page.anyway.click()
    qtbot.waitUntil(lambda: isinstance(dialog.page, Result))
    assert len(dialog.written) == 2


def test_a_file_that_is_open_elsewhere_gets_the_next_name(make_dialog, qtbot, answers):
    fs = FaultyFs(RealFs(), at=0, fault=errno.EBUSY, only="replace")
    dialog = make_dialog(fs=fs)
    answers.append("version")
    written = finished(dialog, qtbot)
    assert "다른 프로그램에서 열려" in answers.said[0]
    assert "_v02.pdf" in written[0].path.name
    assert dialog._frame.desk.exports[0].file_name == written[0].path.name


def test_a_full_drive_can_be_answered_with_another_folder(make_dialog, qtbot, answers, tmp_path):
    fs = FaultyFs(RealFs(), at=0, fault=errno.ENOSPC, only="write")
    dialog = make_dialog(fs=fs)
    answers.append("elsewhere")
    assert {each.path.parent for each in finished(dialog, qtbot)} == {tmp_path / "other"}


def test_giving_up_one_file_writes_and_logs_nothing(make_dialog, qtbot, answers, tmp_path):
    fs = FaultyFs(RealFs(), at=0, fault=errno.EBUSY, only="replace")
    dialog = make_dialog(fs=fs)
    answers.append("")
    dialog.choosing.primary.click()
    qtbot.waitUntil(lambda: bool(answers.said) and dialog.choosing.primary.isEnabled())
    assert dialog._frame.desk.exports == ()
    assert not list((tmp_path / "out").iterdir())


def test_a_file_that_was_given_up_is_named_beside_the_other(make_dialog, qtbot, answers):
    fs = FaultyFs(RealFs(), at=1, fault=errno.EBUSY, only="replace")
    dialog = make_dialog(fs=fs)
    answers.append("")
    written = finished(dialog, qtbot)
    assert [each.path.suffix for each in written] == [".pdf"]
    assert [entry.document for entry in dialog._frame.desk.exports] == ["briefing"]
    assert ".xlsx’는 만들지 않았습니다" in said(dialog)


def test_a_read_only_document_says_that_nothing_was_logged(make_dialog, qtbot):
    dialog = make_dialog(read_only=True)
    finished(dialog, qtbot)
    assert dialog._frame.desk.exports == ()
    assert "읽기 전용" in said(dialog)


def test_the_edition_is_raised_by_one_step(dialog):
    page = dialog.choosing.page
    page.heading.raise_edition.click()
    assert dialog._frame.desk.meetup.overview.edition == 2
    assert "제2판" in said(page.heading)


@pytest.mark.parametrize(("language", "size"), [("ko", 100), ("en", 150)])
def test_everything_has_a_name_and_no_button_is_cut(make_dialog, preferences, language, size):
    preferences.change(language=language, text_size=size)
    dialog = make_dialog(size=(1024, 640))
    page = dialog.choosing.page
    page.briefing_card.toggle()
    page.tracker_card.toggle()
    receive(dialog, "processor")
    dialog.grab()
    assert page.widget().width() <= page.viewport().width()
    for each in dialog.findChildren(QWidget):
        if isinstance(each, QAbstractButton) and each.isVisible() and each.text():
            assert each.width() >= each.sizeHint().width(), each.text()
        takes = each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        named = each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
        assert not takes or named, type(each)


def test_the_command_opens_it_for_the_open_document(window, answers, tmp_path):
    documents = Documents(window, surroundings(tmp_path), FakeChooser())
    answers.append("")
    open_export(window)
    assert "내보낼 것을 고르세요" in answers.said[0]
    documents.autosave.drop()


def on_hold():
    meetup = a_sample()
    return structs.replace(meetup, listening=structs.replace(meetup.listening, decision="hold"))


def variants(dialog):
    combo = dialog.choosing.page.briefing.variant
    return [combo.itemData(row) for row in range(combo.count())]


def test_the_hold_memo_is_offered_for_a_hold_only(make_dialog):
    assert "hold_memo" not in variants(make_dialog())
    assert "hold_memo" in variants(make_dialog(on_hold()))


def test_a_hold_memo_leaves_alone_and_is_not_remembered_as_the_usual_variant(make_dialog, qtbot):
    dialog = make_dialog(on_hold())
    usual = dialog._frame.preferences.value.variant
    dialog.choosing.page.choose_only("hold_memo")
    (written,) = finished(dialog, qtbot)
    assert written.made.entry.profile == "hold_memo"
    assert "보류메모" in written.path.name
    assert dialog._frame.preferences.value.variant == usual
