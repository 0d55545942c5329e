import pytest
from makers import a_meetup, a_person, a_theme, an_ask, an_interest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from ui.sample import a_sample

from meetupdesk.meetup.cascades import remove_people
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.pages.people import PeoplePage
from meetupdesk.ui.pages.themes import ThemesPage
from meetupdesk.ui.pages.themes_grid_model import GridModel
from meetupdesk.ui.pages.themes_map_spots import MIDDLE, spots
from meetupdesk.ui.tables import TableView


def themes_page(window):
    window.go_to(Where("themes"))
    return window.findChild(ThemesPage)


@pytest.fixture
def page(window):
    return themes_page(window)


@pytest.fixture
def grid(page):
    page.open_segment("grid")
    page.focus_start()
    return page._grid.grid


def names(window):
    return [theme.name for theme in window.desk.meetup.themes]


def interests(window, place):
    return [
        (each.theme or each.name, each.strength)
        for each in window.desk.meetup.people[place].interests
    ]


def line_of(page, words):
    lines = page.findChildren(QLineEdit)
    return next(each for each in lines if words in each.placeholderText())


def test_enter_adds_a_theme_that_takes_over_the_interests_of_its_name(window, page, qtbot):
    line = line_of(page, "새 테마")
    line.setText("맛집")  # the test keyboard has no Hangul
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert names(window)[-1] == "맛집"
    assert interests(window, 2) == [(window.desk.meetup.themes[-1].id, 1)]
    assert line.text() == ""
    window.run("undo")
    assert interests(window, 2) == [("맛집", 1)]


def test_a_theme_whose_name_exists_is_shown_instead_of_added(window, page, qtbot):
    before, line = names(window), line_of(page, "새 테마")
    line.setText("도심생태")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert names(window) == before
    assert page._themes._list.current_id() == window.desk.meetup.themes[1].id


def test_interests_follow_when_a_theme_gets_their_name(window, page):
    theme = window.desk.meetup.themes[2].id
    page._themes.choose(theme)
    form = page._themes._editor._form
    window.frame.edit_value(Where("themes.name", theme), "맛집")
    form.boxes["name"].editor.left.emit()
    assert interests(window, 2) == [(theme, 1)]


def test_a_second_theme_of_the_same_name_gets_a_word(window, page):
    theme = window.desk.meetup.themes[2].id
    page._themes.choose(theme)
    assert page._themes._editor._double.isHidden()
    window.frame.edit_value(Where("themes.name", theme), "도심 생태")
    assert page._themes._editor._double.isVisible()


def test_a_deleted_theme_stays_as_what_people_care_about(window, page, qtbot):
    themes = page._themes._list
    page._themes.choose(window.desk.meetup.themes[0].id)
    themes.setFocus()
    qtbot.keyClick(themes, Qt.Key.Key_Delete)
    assert "자전거·보행" not in names(window)
    assert ("자전거·보행", 3) in interests(window, 1)
    window.run("undo")
    assert names(window)[0] == "자전거·보행"


def test_pasted_names_become_themes_once_each(window, page, qtbot):
    QGuiApplication.clipboard().setText("야간 조명\n접근성\n놀이터")
    page._themes._list.setFocus()
    qtbot.keyClick(page._themes._list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["자전거·보행", "도심 생태", "접근성", "야간 조명", "놀이터"]


def test_a_question_is_added_to_the_theme_and_removed_again(window, page, qtbot):
    nature = window.desk.meetup.themes[1].id
    page._themes.choose(nature)
    line, before = line_of(page, "물어볼 것"), window.desk.meetup.messages.asks
    qtbot.keyClicks(line, "why?")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    added = window.desk.meetup.messages.asks[-1]
    assert (added.text, added.theme) == ("why?", nature)
    *_, last = (b for b in page.findChildren(QToolButton) if b.toolTip() == "이 질문 지우기")
    last.click()
    assert window.desk.meetup.messages.asks == before


def test_digits_set_the_strength_of_a_cell(window, grid, qtbot):
    grid.setCurrentIndex(grid.marks.index(2, 0))
    qtbot.keyClick(grid, Qt.Key.Key_3)
    bikes = window.desk.meetup.themes[0].id
    assert (bikes, 3) in interests(window, 2)
    qtbot.keyClick(grid, Qt.Key.Key_1)
    assert (bikes, 1) in interests(window, 2)
    qtbot.keyClick(grid, Qt.Key.Key_0)
    assert interests(window, 2) == [("맛집", 1)]
    assert grid.currentIndex() == grid.marks.index(2, 0)


def test_arrows_stay_among_the_marks(grid, qtbot):
    grid.setCurrentIndex(grid.marks.index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        for _ in range(6):
            qtbot.keyClick(grid, key)
    assert grid.ids() != ("", "")


def test_ctrl_l_leads_to_the_evidence_and_enter_back(window, page, grid, qtbot):
    grid.setCurrentIndex(grid.marks.index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    line = page._grid._bar.line
    assert line.hasFocus()
    qtbot.keyClicks(line, "blog.example.com/1")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    mine = {each.theme: each for each in window.desk.meetup.people[0].interests}
    assert mine[window.desk.meetup.themes[0].id].evidence == "https://blog.example.com/1"
    assert grid.hasFocus()


def test_evidence_needs_a_strength_first(window, page, grid, qtbot):
    grid.setCurrentIndex(grid.marks.index(2, 0))
    qtbot.keyClick(grid, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert grid.hasFocus()
    assert not page._grid._bar.line.isEnabled()


def test_a_cell_is_spoken_in_words(frame, grid):
    speak = Qt.ItemDataRole.AccessibleTextRole
    assert grid.marks.index(0, 1).data(speak) == "김하늘, 도심 생태, 3 중심, 근거 없음"
    assert grid.marks.index(2, 0).data(speak) == "최민재, 자전거·보행, 표시 없음"
    assert grid.marks.index(3, 0).data(speak) == "자전거·보행: 2"


def test_enter_opens_the_person(window, grid, qtbot):
    grid.setCurrentIndex(grid.marks.index(1, 1))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.section == "people"
    assert window.findChild(PeoplePage).isVisible()


@pytest.mark.parametrize(
    "meetup", [Meetup(), a_sample(), a_meetup(a_theme()), a_meetup(a_person())]
)
def test_the_grid_is_a_sound_model(make_window, qtmodeltester, meetup):
    model = GridModel(make_window(Desk(meetup)).frame)
    qtmodeltester.check(model)


def test_the_grid_keeps_its_place_when_a_person_goes(window, grid):
    grid.setCurrentIndex(grid.marks.index(1, 1))
    kept = grid.ids()
    first = window.desk.meetup.people[0].id
    window.frame.edit("window.edit.remove", lambda meetup: remove_people(meetup, (first,)))
    assert grid.ids() == kept


def test_what_only_they_care_about_becomes_a_theme(make_window):
    guest = a_person("하늘", an_interest("어린이 놀이터", 2), invitation="confirmed")
    window = make_window(Desk(a_meetup(a_theme(), guest)))
    page = themes_page(window)
    page.open_segment("grid")
    add = next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == "어린이 놀이터, 1명: 테마로 추가"
    )
    add.click()
    assert names(window) == ["자전거길", "어린이 놀이터"]
    assert interests(window, 0) == [(window.desk.meetup.themes[1].id, 2)]
    assert page._grid._theirs.isHidden()


def test_people_stand_on_the_map_by_match_and_influence():
    theme = a_theme()
    good = a_person("가", an_interest(theme), influence=5)
    weak = a_person("나", an_interest("맛집"), influence=1)
    twin = a_person("다", an_interest(theme), influence=5)
    found = {spot.person.handle: spot for spot in spots((good, weak, twin, a_person("라")))}
    assert set(found) == {"가", "나", "다"}
    assert found["가"].x > MIDDLE < found["가"].y
    assert found["나"].x < MIDDLE > found["나"].y
    assert (found["가"].x, found["가"].y) != (found["다"].x, found["다"].y)


def test_the_list_beside_the_map_is_in_the_order_of_the_ranking(make_window, qtbot):
    theme = a_theme()
    people = (
        a_person("낮음", an_interest(theme), an_interest("a", 3), an_interest("b", 3), influence=2),
        a_person("높음", an_interest(theme, evidence="https://a.kr"), influence=1),
        a_person("모름"),
    )
    window = make_window(Desk(a_meetup(theme, *people)))
    page = themes_page(window)
    page.open_segment("map")
    page.focus_start()
    table = page._map.findChild(TableView)
    assert [row.handle for row in table.rows.rows] == ["높음", "낮음"]
    assert "모름" in page._map._names.text()
    table.reveal(people[1].id)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.section == "people"


def test_without_themes_the_page_says_how_to_begin(make_window):
    window = make_window(Desk(Meetup()))
    page = themes_page(window)
    assert page._empty.isVisible()
    assert not page._card.isVisible()
    page._first.click()
    assert page._themes.line.hasFocus()


def test_the_coach_leads_to_the_field(window, page, qtbot):
    page.open_segment("map")
    theme = window.desk.meetup.themes[2].id
    window.go_to(Where("themes.position", theme))
    assert page._themes._list.current_id() == theme
    qtbot.waitUntil(page._themes._editor._form.boxes["position"].editor.target.hasFocus)


def test_a_read_only_meetup_takes_no_mark(make_window, qtbot):
    bikes = a_theme()
    meetup = a_meetup(bikes, a_person("하늘"), an_ask(theme=bikes))
    window = make_window(Desk(meetup, read_only=True))
    page = themes_page(window)
    page.open_segment("grid")
    page.focus_start()
    qtbot.keyClick(page._grid.grid, Qt.Key.Key_2)
    assert window.desk.meetup is meetup
    assert not page._add.isEnabled()


def test_undoing_a_mark_stays_on_the_grid_at_its_cell(window, page, grid, qtbot):
    before = interests(window, 2)
    grid.setCurrentIndex(grid.marks.index(2, 1))
    qtbot.keyClick(grid, Qt.Key.Key_2)
    qtbot.keyClick(grid, Qt.Key.Key_3)
    grid.setCurrentIndex(grid.marks.index(0, 0))
    for key in ("undo", "undo", "redo"):
        grid.setCurrentIndex(grid.marks.index(0, 0))
        window.run(key)
        assert window.section == "themes"
        assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 1)
    window.run("undo")
    assert interests(window, 2) == before


def test_undo_of_another_interest_leaves_the_grid(window, page, grid):
    sky = window.desk.meetup.people[0]
    window.frame.edit_value(Where("people.handle", sky.id), "하늘")
    window.run("undo")
    assert window.section == "people"
