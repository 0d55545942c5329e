from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from ui.files import (
    QUICK,
    a_saved_file,
    copies_in,
    stored,
    title_in,
)
from ui.sample import NOW

from meetupdesk.meetup.places import Where
from meetupdesk.storage.backups import restore_points
from meetupdesk.storage.lock import Owner, lock_path, take_lock
from meetupdesk.ui.documents.documents import documents_of

CTRL = Qt.KeyboardModifier.ControlModifier


def words_in(bar):
    return " ".join(label.text() for label in bar.findChildren(QLabel))


def press(bar, words):
    (found,) = [
        each
        for each in bar.findChildren(QPushButton)
        if each.text() == words and not each.isHidden()
    ]
    found.click()


def reasons(documents):
    points = restore_points(documents.around.home, documents.document.file.doc_id)
    return [point.reason for point in points]


def test_opening_shows_the_meetup_and_takes_its_lock(opened, place):
    assert opened.window.windowTitle() == "강변공원 간담회 — meetupdesk"
    assert documents_of(opened.window) is opened
    assert lock_path(place).exists()
    assert opened.window.preferences.value.recents == (str(place),)


def test_opening_keeps_a_restore_point_and_writes_nothing(qtbot, opened, place):
    before = place.read_bytes()
    qtbot.waitUntil(lambda: reasons(opened) == ["open"])
    assert place.read_bytes() == before


def test_closing_saves_without_asking_and_gives_the_lock_back(opened, place, retitle, answers):
    retitle(opened, "닫기 직전")
    opened.window.close()
    assert title_in(place) == "닫기 직전"
    assert not lock_path(place).exists()
    assert "close" in reasons(opened)
    assert answers.dialogs == []


def test_opening_another_saves_the_present_one_first(opened, place, tmp_path, retitle):
    other = tmp_path / "다른.meetup"
    a_saved_file(other, "다른 간담회", doc=2)
    retitle(opened, "바꾸기 직전")
    assert opened.open(other)
    assert title_in(place) == "바꾸기 직전"
    assert opened.window.desk.meetup.overview.title == "다른 간담회"
    assert not lock_path(place).exists()


def test_edits_after_opening_another_go_to_the_other(opened, place, tmp_path, retitle):
    other = tmp_path / "다른.meetup"
    a_saved_file(other, "다른 간담회", doc=2)
    opened.open(other)
    retitle(opened, "둘째")
    opened.save_before()
    assert (title_in(place), title_in(other)) == ("강변공원 간담회", "둘째")


def test_ctrl_s_answers_that_it_is_saved(qtbot, opened, place, retitle):
    retitle(opened, "저장")
    qtbot.keyClick(opened.window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: title_in(place) == "저장")
    qtbot.waitUntil(lambda: "저장했습니다" in words_in(opened.window.status))
    assert "모두 저장됨 · 오후 3:24" in words_in(opened.window.status)


def test_ctrl_s_in_the_middle_of_a_syllable_saves_the_syllable(qtbot, opened, place):
    opened.window.go_to(Where("overview.owner"))
    field = opened.window.page("overview").findChild(QLineEdit, "owner")
    qtbot.waitUntil(field.hasFocus)
    field.clear()
    QApplication.sendEvent(field, QInputMethodEvent("강", []))
    assert opened.window.desk.meetup.overview.owner != "강"
    qtbot.keyClick(field, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: stored(place).meetup.overview.owner == "강")


def test_the_timer_never_ends_a_composition(qtbot, make_documents, place):
    documents = make_documents(QUICK)
    a_saved_file(place)
    documents.open(place)
    documents.window.go_to(Where("overview.owner"))
    field = documents.window.page("overview").findChild(QLineEdit, "owner")
    qtbot.waitUntil(field.hasFocus)
    documents.window.frame.edit_value(Where("overview.alias"), "나기관")
    QApplication.sendEvent(field, QInputMethodEvent("강", []))
    qtbot.waitUntil(lambda: stored(place).meetup.overview.alias == "나기관")
    assert field.hasFocus()
    QApplication.sendEvent(field, QInputMethodEvent("가", []))  # it still goes on


def test_changing_the_page_saves_at_once(qtbot, opened, place, retitle):
    retitle(opened, "쪽 넘김")
    opened.window.show_section("goals")
    qtbot.waitUntil(lambda: title_in(place) == "쪽 넘김")


def test_the_state_survives_a_change_of_language(opened):
    opened.window.preferences.change(language="en")
    assert "All changes saved" in words_in(opened.window.status)


def test_an_untouched_draft_leaves_nothing_behind(documents, answers):
    documents.window.close()
    assert copies_in(documents.around.home) == ()
    assert answers.dialogs == []


def test_a_new_meetup_is_kept_as_a_draft_from_the_first_moment(qtbot, documents, answers):
    answers("edit")
    documents.window.run("new")
    qtbot.waitUntil(lambda: documents.autosave.state == "draft")
    assert len(copies_in(documents.around.home)) == 1
    assert "저장할 곳 고르기…" in [
        each.text()
        for each in documents.window.status.findChildren(QPushButton)
        if not each.isHidden()
    ]


def test_ctrl_s_in_a_draft_asks_for_a_place_and_goes_on_there(documents, tmp_path, retitle):
    target = tmp_path / "새 간담회.meetup"
    documents.chooser.paths = [target]
    retitle(documents, "강변: 산책?")
    documents.autosave.flush()
    documents.window.run("save")
    assert documents.chooser.suggested[0].name == "강변_ 산책_.meetup"
    assert title_in(target) == "강변: 산책?"
    assert copies_in(documents.around.home) == ()
    assert documents.autosave.state == "saved"
    assert documents.window.command_actions["undo"].isEnabled()


def test_save_as_keeps_the_identity_and_frees_the_old_file(opened, place, tmp_path, retitle):
    target = tmp_path / "둘째.meetup"
    opened.chooser.paths = [target]
    before = stored(place).doc_id
    retitle(opened, "둘째")
    opened.window.run("save_as")
    assert stored(target).doc_id == before
    assert not lock_path(place).exists()
    assert lock_path(target).exists()
    assert opened.document.path == target


def test_the_sample_is_never_kept_and_says_so(documents, answers):
    documents.window.run("sample")
    assert "예시입니다" in words_in(documents.window.notice)
    documents.window.frame.edit_value(Where("overview.owner"), "박")
    documents.window.close()
    assert copies_in(documents.around.home) == ()
    assert documents.window.preferences.value.recents == ()
    assert answers.dialogs == []


def test_saving_the_sample_makes_a_meetup_of_its_own(documents, tmp_path):
    documents.window.run("sample")
    sample_id = documents.document.file.doc_id
    documents.chooser.paths = [tmp_path / "내 것.meetup"]
    documents.window.run("save")
    assert stored(tmp_path / "내 것.meetup").doc_id not in ("", sample_id)
    assert documents.window.notice.isHidden()


def test_a_file_that_cannot_be_written_opens_read_only(documents, place):
    a_saved_file(place)
    place.chmod(0o444)
    documents.open(place)
    assert documents.autosave.state == "read_only"
    assert "읽기 전용" in words_in(documents.window.notice)
    assert not lock_path(place).exists()


def test_a_copy_of_a_read_only_meetup_can_be_edited(documents, place, retitle):
    a_saved_file(place)
    place.chmod(0o444)
    documents.open(place)
    press(documents.window.notice, "사본으로 편집")
    retitle(documents, "사본")
    assert documents.window.desk.meetup.overview.title == "사본"
    assert documents.document.path is None
    assert title_in(place) == "강변공원 간담회"


def test_saving_a_read_only_meetup_elsewhere_lets_it_be_edited(documents, place, tmp_path, retitle):
    a_saved_file(place)
    place.chmod(0o444)
    documents.open(place)
    documents.chooser.paths = [tmp_path / "여기.meetup"]
    documents.window.run("save")
    retitle(documents, "여기서는 됨")
    documents.save_before()
    assert title_in(tmp_path / "여기.meetup") == "여기서는 됨"


def change_outside(qtbot, documents, place):
    a_saved_file(place, "남의 것", doc=2)
    documents.autosave.look()
    qtbot.waitUntil(lambda: documents.autosave.trouble == "changed")


def test_keeping_mine_puts_theirs_beside_it(qtbot, opened, place, retitle):
    change_outside(qtbot, opened, place)
    retitle(opened, "내 것")
    assert "밖에서 바뀌었습니다" in words_in(opened.window.notice)
    press(opened.window.notice, "내 것으로 저장")
    assert title_in(place) == "내 것"
    assert title_in(place.with_name("강변공원 (밖에서 바뀐 것 20260816-1524).meetup")) == "남의 것"
    assert opened.window.notice.isHidden()
    assert copies_in(opened.around.home) == ()


def test_opening_theirs_keeps_mine_as_a_restore_point(qtbot, opened, place, retitle, answers):
    mine = opened.document.file.doc_id
    change_outside(qtbot, opened, place)
    retitle(opened, "내 것")
    opened.around.now.pass_minutes(1)
    press(opened.window.notice, "디스크의 파일 열기")
    assert opened.window.desk.meetup.overview.title == "남의 것"
    points = restore_points(opened.around.home, mine)
    assert (points[0].reason, title_in(points[0].path)) == ("back", "내 것")
    assert copies_in(opened.around.home) == ()
    assert answers.dialogs == []
    assert lock_path(place).exists()


def test_a_file_that_was_removed_can_be_saved_again(qtbot, opened, place):
    place.unlink()
    opened.autosave.look()
    qtbot.waitUntil(lambda: opened.autosave.trouble == "missing")
    press(opened.window.notice, "이 자리에 다시 저장")
    assert title_in(place) == "강변공원 간담회"
    assert opened.autosave.state == "saved"


def test_a_lock_taken_over_stops_saving(qtbot, opened, place, retitle):
    lock = lock_path(place)
    lock.unlink()
    take_lock(place, Owner(user="박서윤", host="PC-2", pid=7), now=NOW)
    opened.autosave.look()
    qtbot.waitUntil(lambda: opened.autosave.trouble == "taken")
    assert "박서윤 님이" in words_in(opened.window.notice)
    retitle(opened, "내 것")
    opened.save_before()
    assert title_in(place) == "강변공원 간담회"


def test_activating_the_window_saves_to_a_place_that_is_back(qtbot, opened, place, retitle):
    away = place.parent.rename(place.parent.with_name("away"))
    retitle(opened, "빠진 동안")
    opened.save_before()
    assert opened.autosave.state == "kept"
    away.rename(place.parent)
    QApplication.sendEvent(opened.window, activation())
    qtbot.waitUntil(lambda: title_in(place) == "빠진 동안")


def activation():
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.WindowActivate)


def test_closing_with_a_lost_place_asks_nothing_and_keeps_a_copy(opened, place, retitle, answers):
    place.parent.rename(place.parent.with_name("away"))
    retitle(opened, "보관될 것")
    opened.window.close()
    (copy,) = copies_in(opened.around.home)
    assert (title_in(copy), stored(copy).origin) == ("보관될 것", str(place))
    assert answers.dialogs == []


def test_a_restore_point_follows_a_save_after_ten_minutes(qtbot, opened, retitle):
    qtbot.waitUntil(lambda: reasons(opened) == ["open"])
    for title, minutes in (("하나", 5), ("둘", 6), ("셋", 1)):
        opened.around.now.pass_minutes(minutes)
        retitle(opened, title)
        opened.save_before()
    assert reasons(opened) == ["save", "open"]


def test_a_merge_is_preceded_by_a_restore_point(qtbot, opened, retitle):
    qtbot.waitUntil(lambda: reasons(opened) == ["open"])
    retitle(opened, "합치기 전")
    opened.around.now.pass_minutes(1)
    opened.keep_point("merge")
    assert reasons(opened)[0] == "merge"


def test_a_conflict_copy_of_an_open_meetup_is_told(opened, place):
    twin = place.with_name("강변공원 (충돌).meetup")
    twin.write_bytes(place.read_bytes())
    opened.open(twin)
    assert "‘강변공원.meetup’에도" in words_in(opened.window.status)


def test_a_new_meetup_carries_on_from_an_earlier_one(documents, place):
    earlier = a_saved_file(place)
    documents.chooser.paths = [place]
    documents.window.run("new_from_earlier")
    meetup = documents.window.desk.meetup
    assert [person.handle for person in meetup.people] == [
        person.handle for person in earlier.meetup.people
    ]
    assert meetup.overview.title == ""
    assert documents.document.file.doc_id != earlier.doc_id


def test_a_recent_file_opens_from_the_menu(opened, tmp_path):
    other = tmp_path / "다른.meetup"
    a_saved_file(other, "다른 간담회", doc=2)
    opened.window.preferences.change(recents=(str(other),))
    opened.window.recent_chosen.emit(str(other))
    assert opened.document.path == other
