import pytest
from makers import a_meetup, a_person, a_theme, an_interest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from meetupdesk.ui.desk import Desk
from meetupdesk.ui.editors.token_chip import Chip
from meetupdesk.ui.editors.tokens import InterestsField


@pytest.fixture
def nature():
    return a_theme("도심 생태")


@pytest.fixture
def person(nature):
    return a_person("강바람", an_interest(nature, 2), an_interest("맛집"))


@pytest.fixture
def desk(nature, person, clock):
    return Desk(a_meetup(nature, a_theme("접근성"), person), clock=clock)


@pytest.fixture
def field(frame, person, qtbot):
    made = InterestsField(frame, person.id)
    qtbot.addWidget(made)
    made.resize(300, 200)
    with qtbot.waitActive(made):
        made.show()
    made.focus()
    return made


def interests(desk):
    names = {theme.id: theme.name for theme in desk.meetup.themes}
    return [names.get(each.theme, each.name) for each in desk.meetup.people[0].interests]


def line_of(field):
    return field.box.line


def chip(field, place):
    return list(field.box.chips.values())[place]


def test_enter_ends_a_token(field, desk, qtbot):
    qtbot.keyClicks(line_of(field), "camping")
    qtbot.keyClick(line_of(field), Qt.Key.Key_Return)
    assert interests(desk) == ["도심 생태", "맛집", "camping"]
    assert line_of(field).text() == ""


def test_a_comma_ends_a_token_and_the_rest_stays_in_the_line(field, desk, qtbot):
    qtbot.keyClicks(line_of(field), "camping,bi")
    assert interests(desk) == ["도심 생태", "맛집", "camping"]
    assert line_of(field).text() == "bi"


def test_the_name_of_a_theme_becomes_the_theme(field, desk):
    field.add("접 근 성")
    assert desk.meetup.people[0].interests[-1].theme == desk.meetup.themes[1].id
    assert desk.meetup.people[0].interests[-1].name == ""


def test_nobody_has_an_interest_twice(field, desk):
    field.add("맛집, 도심생태, 맛 집")
    assert interests(desk) == ["도심 생태", "맛집"]


def test_each_addition_is_a_step_of_its_own(field, desk):
    field.add("캠핑")
    field.add("사진")
    desk.undo()
    assert interests(desk) == ["도심 생태", "맛집", "캠핑"]


def test_what_is_composed_waits_for_its_commit(field, desk):
    line = line_of(field)
    QCoreApplication.sendEvent(line, QInputMethodEvent("캠핑", []))
    assert interests(desk) == ["도심 생태", "맛집"]
    commit = QInputMethodEvent()
    commit.setCommitString("캠핑")
    QCoreApplication.sendEvent(line, commit)
    assert line.text() == "캠핑"
    assert interests(desk) == ["도심 생태", "맛집"]


def test_leaving_the_line_keeps_what_was_typed(field, desk, qtbot):
    qtbot.keyClicks(line_of(field), "camping")
    line_of(field).clearFocus()
    assert interests(desk)[-1] == "camping"


def test_left_walks_into_the_chips_and_right_comes_back(field, qtbot):
    qtbot.keyClick(line_of(field), Qt.Key.Key_Left)
    assert chip(field, 1).hasFocus()
    qtbot.keyClick(chip(field, 1), Qt.Key.Key_Left)
    assert chip(field, 0).hasFocus()
    qtbot.keyClick(chip(field, 0), Qt.Key.Key_Right)
    qtbot.keyClick(chip(field, 1), Qt.Key.Key_Right)
    assert line_of(field).hasFocus()


def test_digits_set_the_strength_of_the_focused_chip(field, desk, qtbot):
    field.box.focus_chip(1)
    qtbot.keyClick(chip(field, 1), Qt.Key.Key_3)
    assert desk.meetup.people[0].interests[1].strength == 3
    assert chip(field, 1).hasFocus()
    assert "중심" in chip(field, 1).accessibleName()


def test_delete_takes_the_focused_chip_away(field, desk, qtbot):
    field.box.focus_chip(0)
    qtbot.keyClick(chip(field, 0), Qt.Key.Key_Delete)
    assert interests(desk) == ["맛집"]
    assert chip(field, 0).hasFocus()


def test_control_l_leads_to_the_evidence_and_enter_back(field, desk, qtbot):
    field.box.focus_chip(0)
    qtbot.keyClick(chip(field, 0), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert field.bar.line.hasFocus()
    qtbot.keyClicks(field.bar.line, "blog.example/1")
    qtbot.keyClick(field.bar.line, Qt.Key.Key_Return)
    assert desk.meetup.people[0].interests[0].evidence == "https://blog.example/1"
    assert chip(field, 0).hasFocus()


def test_escape_leaves_the_evidence(field, qtbot):
    field.box.focus_chip(1)
    qtbot.keyClick(chip(field, 1), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field.bar.line, Qt.Key.Key_Escape)
    assert chip(field, 1).hasFocus()


def test_backspace_takes_the_last_chip_back_and_enter_restores_it_whole(field, desk, qtbot):
    before = desk.meetup.people[0].interests
    qtbot.keyClick(line_of(field), Qt.Key.Key_Backspace)
    assert (interests(desk), line_of(field).text()) == (["도심 생태"], "맛집")
    qtbot.keyClick(line_of(field), Qt.Key.Key_Return)
    assert desk.meetup.people[0].interests == before


def test_the_line_suggests_themes_that_are_not_there_yet(field):
    line_of(field).textEdited.emit("")
    assert line_of(field).completer().model().stringList() == ["접근성"]


def test_a_suggestion_is_found_by_its_initial_consonants(field):
    line_of(field).setText("ㅈㄱ")
    line_of(field).textEdited.emit("ㅈㄱ")
    assert line_of(field).completer().model().stringList() == ["접근성"]


def test_choosing_a_suggestion_adds_the_theme_and_clears_the_line(field, desk, qtbot):
    line_of(field).completer().activated.emit("접근성")
    assert interests(desk)[-1] == "접근성"
    qtbot.waitUntil(lambda: line_of(field).text() == "")


def test_nothing_shared_is_said_below_the_field(field, desk, person, qtbot):
    field.remove(person.interests[0].id)
    assert field._message.isVisible()
    field.add("접근성")
    assert not field._message.isVisible()


def test_a_resident_number_is_refused(field, desk):
    assert not field.add("900101-1234567")
    assert interests(desk) == ["도심 생태", "맛집"]
    assert field._message.isVisible()


def test_chips_flow_into_further_rows(field):
    one_row = field.box.height()
    field.add("아주 긴 이름의 관심사, 또 하나의 긴 관심사, 세 번째 긴 관심사")
    QApplication.processEvents()
    assert field.box.height() > one_row
    assert all(each.x() >= 0 and each.geometry().right() < 300 for each in field.findChildren(Chip))


def test_a_read_only_meetup_keeps_its_chips(make_window, desk, person, qtbot):
    window = make_window(Desk(desk.meetup, read_only=True))
    field = InterestsField(window.frame, person.id)
    qtbot.addWidget(field)
    field.show()
    field.box.focus_chip(0)
    qtbot.keyClick(chip(field, 0), Qt.Key.Key_Delete)
    assert len(field.box.chips) == 2
