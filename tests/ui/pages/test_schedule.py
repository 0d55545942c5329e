from datetime import date, time

import pytest
from makers import a_meetup, a_member, a_phase, a_session, a_slot, a_theme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.pages.schedule import SchedulePage
from meetupdesk.ui.pages.schedule_weeks import weeks_of


def schedule_page(window, segment="phases"):
    window.go_to(Where("schedule"))
    page = window.findChild(SchedulePage)
    page.open_segment(segment)
    page.focus_start()
    return page


@pytest.fixture
def page(window):
    return schedule_page(window)


def two_days():
    first = a_session(date(2026, 8, 28), name="1차", starts=time(14), ends=time(15))
    second = a_session(date(2026, 9, 4), name="2차", starts=time(19), ends=time(20))
    return a_meetup(
        first, second, a_theme(),
        a_slot("listen", 30, session=first, title="듣기"),
        a_slot("talk", 20, session=second, title="다른 날"),
        a_slot("tell", 45, session=first, title="설명"),
        a_slot("other", 5, session=first, title="끝", at=time(15, 10)),
    )  # fmt: skip


def titles(page):
    return [row.title for row in page._run_sheet.view.rows.rows]


def button(page, words):
    return next(
        each
        for each in page.findChildren(QPushButton)
        if each.text().strip() == words and not each.isHidden()
    )


def move_contact(window, day):
    window.frame.edit_value(
        Where("schedule.phases.starts", window.desk.meetup.schedule.phases[1].id), day
    )


def starts(window):
    return [phase.starts for phase in window.desk.meetup.schedule.phases]


def test_later_phases_follow_when_asked_to(window, page):
    move_contact(window, date(2026, 8, 13))
    button(page, "함께 옮기기").click()
    assert starts(window) == [
        date(2026, 8, 3), date(2026, 8, 13), date(2026, 8, 31), date(2026, 9, 10),
    ]  # fmt: skip
    assert window.desk.meetup.schedule.phases[1].ends == date(2026, 8, 30)
    window.run("undo")
    assert starts(window)[2] == date(2026, 8, 28)


def test_one_day_can_move_alone(window, page):
    move_contact(window, date(2026, 8, 13))
    button(page, "이것만").click()
    assert starts(window)[2:] == [date(2026, 8, 28), date(2026, 9, 7)]
    assert page._parts["phases"]._offer is None


def test_nothing_is_asked_on_the_way_back(window, page):
    move_contact(window, date(2026, 8, 13))
    window.run("undo")
    assert page._parts["phases"]._offer is None


def test_the_weeks_go_from_a_monday_to_a_sunday():
    weeks = weeks_of((a_phase(starts=date(2026, 8, 5), ends=date(2026, 8, 12)), a_phase()))
    assert (weeks.first, weeks.last) == (date(2026, 8, 3), date(2026, 8, 16))
    assert weeks.place(date(2026, 8, 3)) == 0
    assert weeks.place(date(2026, 8, 10)) == 0.5
    assert weeks_of((a_phase(),)) is None


def test_the_note_of_the_chosen_phase_stands_below(window, page, qtbot):
    phase = window.desk.meetup.schedule.phases[2].id
    window.go_to(Where("schedule.phases.note", phase))
    assert page._parts["phases"].view.current_id() == phase
    qtbot.waitUntil(lambda: window.focusWidget().accessibleName() == "무엇을 얼마나 자주")


def test_a_run_sheet_shows_one_session(make_window):
    page = schedule_page(make_window(Desk(two_days())), "run_sheet")
    assert titles(page) == ["듣기", "설명", "끝"]
    page._run_sheet.sessions.setCurrentIndex(1)
    page._run_sheet.sessions.activated.emit(1)
    assert titles(page) == ["다른 날"]
    assert page._run_sheet.sessions.isVisible()


def test_starts_follow_from_what_stands_above(make_window):
    page = schedule_page(make_window(Desk(two_days())), "run_sheet")
    view = page._run_sheet.view
    speak = Qt.ItemDataRole.AccessibleTextRole
    assert [view.rows.index(row, 0).data(speak) for row in range(3)] == [
        "시각: 오후 2:00",
        "시각: 오후 2:30",
        "시각: 오후 3:10, 고정 시각, 앞 순서가 끝나기 전입니다",
    ]


def test_alt_and_arrows_move_within_the_session(make_window, qtbot):
    window = make_window(Desk(two_days()))
    page = schedule_page(window, "run_sheet")
    view = page._run_sheet.view
    view.reveal(window.desk.meetup.schedule.slots[2].id)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["설명", "듣기", "끝"]
    window.run("undo")
    assert titles(page) == ["듣기", "설명", "끝"]


def test_what_does_not_fit_is_said_in_red(make_window):
    window = make_window(Desk(two_days()))
    page = schedule_page(window, "run_sheet")
    minutes = page._run_sheet._minutes
    assert minutes._over.text() == "15분 넘침"
    assert minutes._over.isVisible()
    page._run_sheet._show_session(window.desk.meetup.schedule.sessions[1].id)
    assert minutes._under.text() == "40분 남음"
    assert not minutes._over.isVisible()


def test_a_new_slot_belongs_to_the_session_that_shows(make_window):
    window = make_window(Desk(two_days()))
    page = schedule_page(window, "run_sheet")
    second = window.desk.meetup.schedule.sessions[1].id
    page._run_sheet._show_session(second)
    page._run_sheet.add()
    assert window.desk.meetup.schedule.slots[-1].session == second
    assert len(titles(page)) == 2


def test_the_default_run_sheet_is_one_step(make_window):
    session = a_session(starts=time(14), ends=time(16))
    window = make_window(Desk(a_meetup(session)))
    page = schedule_page(window, "run_sheet")
    assert page._run_sheet.is_empty
    assert page._run_sheet._first.hasFocus()
    page._run_sheet._first.click()
    slots = window.desk.meetup.schedule.slots
    assert sum(slot.minutes for slot in slots) == 120
    assert {slot.session for slot in slots} == {session.id}
    assert not page._run_sheet.is_empty
    window.run("undo")
    assert page._run_sheet.is_empty


def test_the_first_slot_can_be_written_by_hand(make_window):
    window = make_window(Desk(Meetup()))
    page = schedule_page(window, "run_sheet")
    page._run_sheet.add()
    assert len(window.desk.meetup.schedule.slots) == 1
    assert titles(page) == [""]


def test_the_training_lists_who_speaks(make_window):
    speaker = a_member("한서윤", "speaker")
    window = make_window(Desk(a_meetup(speaker, a_member("이정민", "host"))))
    page = schedule_page(window, "training")
    team = page._parts["training"]._team
    assert [row.name for row in team.rows.rows] == ["한서윤"]
    window.frame.edit_value(Where("overview.team.role", speaker.id), "host")
    assert page._parts["training"]._nobody.isVisible()


def test_the_coach_leads_to_the_right_segment(window, page, qtbot):
    slot = window.desk.meetup.schedule.slots[1].id
    for where, segment in (
        (Where("schedule.slots.mode", slot), "run_sheet"),
        (Where("schedule.openness"), "training"),
        (Where("schedule.phases.starts", window.desk.meetup.schedule.phases[0].id), "phases"),
        (Where("schedule.training_waiver"), "training"),
    ):
        window.go_to(where)
        assert page._segments.current == segment
    waiver = "트레이닝 없이 진행하는 이유"
    qtbot.waitUntil(lambda: window.focusWidget().accessibleName() == waiver)


def test_a_read_only_schedule_takes_no_new_rows(make_window):
    meetup = two_days()
    window = make_window(Desk(meetup, read_only=True))
    page = schedule_page(window, "run_sheet")
    assert not page._adds["run_sheet"].isEnabled()
    page._run_sheet.add()
    assert window.desk.meetup is meetup


def test_the_coach_leads_to_the_cell_of_a_day(window, page):
    phase = window.desk.meetup.schedule.phases[1].id
    window.go_to(Where("schedule.phases.ends", phase))
    view = page._parts["phases"].view
    assert view.hasFocus()
    assert (view.current_id(), view.currentIndex().column()) == (phase, 2)


def test_the_way_to_the_training_ends_in_its_table(window, page):
    window.go_to(Where("schedule.training"))
    assert page._parts["training"].view.hasFocus()
