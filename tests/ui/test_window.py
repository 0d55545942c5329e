import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from ui.sample import a_sample

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.whereabouts import page_of

CTRL = Qt.KeyboardModifier.ControlModifier


def test_every_section_has_a_page_and_a_key(qtbot, window):
    for section, key in zip(SECTIONS[:10], "1234567890", strict=True):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), CTRL)
        assert window.section == section
        assert window.page(section).isVisible()


def test_the_title_bar_says_what_the_meetup_is_called(window, desk):
    desk.edit("시험", lambda meetup: with_value(meetup, Where("overview.title"), "청년정책 간담회"))
    assert window.windowTitle() == "청년정책 간담회 — meetupdesk"


def test_the_menu_names_the_step_that_undo_takes_back(window, frame):
    assert not window.command_actions["undo"].isEnabled()
    frame.edit_value(Where("overview.owner"), "박")
    assert window.command_actions["undo"].text() == "실행 취소: 담당자 편집"


def test_undo_leads_to_the_field_it_changed(qtbot, window, frame):
    frame.edit_value(Where("overview.alias"), "나기관")
    window.show_section("crisis")
    window.run("undo")
    assert window.section == "overview"
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "alias")


def test_going_to_a_field_opens_the_fold_around_it(qtbot, window):
    window.go_to(Where("overview.alias"))
    alias = window.page("overview").findChild(QLineEdit, "alias")
    qtbot.waitUntil(alias.hasFocus)
    assert alias.isVisible()
    assert any(fold.is_open for fold in window.page("overview").findChildren(Fold))


def test_going_to_a_row_of_a_table_selects_it(window, desk):
    member = desk.meetup.overview.team[1]
    window.go_to(Where("overview.team.duty", member.id))
    from meetupdesk.ui.tables import TableView

    views = window.page("overview").findChildren(TableView)
    assert member.id in [view.current_id() for view in views]


@pytest.mark.parametrize(
    ("width", "beside", "words"), [(1366, True, True), (1150, False, True), (1024, False, False)]
)
def test_the_window_gives_way_when_it_is_narrow(window, width, beside, words):
    window.resize(width, 768)
    assert window.panel.isVisible() is beside
    assert bool(window.top._find.text()) is words


def test_the_panel_lies_over_the_page_and_esc_closes_it(qtbot, window):
    window.resize(1024, 640)
    window.run("panel")
    assert window.panel.isVisible()
    assert window.panel.mapTo(window, QPoint(0, 0)).x() > 212
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_f6_walks_through_the_areas(qtbot, window):
    areas = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        shown = {"sidebar": window.sidebar, "panel": window.panel, "status": window.status}
        areas += [name for name, area in shown.items() if area.isAncestorOf(focus)] or ["page"]
    assert sorted(areas) == ["page", "panel", "sidebar", "status"]


def test_a_new_language_speaks_on_the_same_page(window, preferences):
    window.show_section("people")
    preferences.change(language="en")
    assert window.section == "people"
    assert window.sidebar.rows["people"].text() == "Attendees"
    preferences.change(language="ko")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"


def test_dark_is_dark_everywhere(window, preferences):
    preferences.change(scheme="dark")
    assert window.palette().window().color().lightness() < 60
    assert window.frame.theme.scheme == "dark"
    preferences.change(scheme="light")


def test_larger_text_makes_the_sidebar_wider(window, preferences):
    before = window.sidebar.width()
    window.run("larger")
    assert preferences.value.text_size == 115
    assert window.sidebar.width() > before
    window.run("normal_size")
    assert preferences.value.text_size == 100


def test_marks_counters_and_coach_say_the_same(qtbot, window, frame):
    findings = frame.checking.findings
    blocked = [
        name for name, state in findings.readiness.sections.items() if state.state == "blocked"
    ]
    for name in blocked:
        assert "막힘 있음" in window.sidebar.rows[name].accessibleName()
    assert f"막힘 {findings.count('blocker')}" in [
        button.accessibleName() for button in window.status.findChildren(QPushButton)
    ]


def test_findings_follow_an_edit_by_themselves(qtbot, window, frame):
    with qtbot.waitSignal(frame.checking.changed, timeout=5000):
        frame.edit_value(Where("crisis.contact_name"), "오지원")
    assert frame.checking.findings.meetup is window.desk.meetup


def test_the_title_can_be_renamed_in_place(qtbot, window, desk):
    window.top.rename()
    line = QApplication.focusWidget()
    line.selectAll()
    qtbot.keyClicks(line, "new")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.meetup.overview.title == "new"


def test_what_was_done_can_be_taken_back_in_the_status_bar(window, frame, desk):
    frame.edit_value(Where("overview.owner"), "박")
    frame.tell("담당자를 바꿨습니다", True)
    assert window.status._undo.isVisible()
    window.status._undo.click()
    assert desk.meetup.overview.owner == "이정민"


def test_another_meetup_takes_the_place_of_the_present_one(qtbot, window):
    with qtbot.waitSignal(window.closing):
        window.show_desk(Desk(Meetup()))
    assert window.windowTitle().startswith("이름 없는 초안")


def test_a_hidden_panel_stays_hidden(window, preferences):
    window.run("panel")
    assert not preferences.value.panel_open
    window.show_section("people")
    assert not window.panel.isVisible()


def test_f8_goes_to_each_open_problem(qtbot, window, frame):
    first = frame.checking.findings.shown[0]
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.section == page_of(first.where)


def test_a_place_stands_on_one_page():
    assert page_of(Where("schedule.sessions.day", "s-1")) == "overview"
    assert page_of(Where("schedule.slots")) == "schedule"
    assert page_of(Where("exports")) == "privacy"


def test_the_window_opens_without_its_fonts_and_settings(qtbot, make_window, monkeypatch):
    monkeypatch.setattr(
        "meetupdesk.ui.icons.data_folder", lambda name: __import__("pathlib").Path("/none")
    )
    window = make_window(Desk(a_sample()))
    assert isinstance(window.centralWidget(), QWidget)
