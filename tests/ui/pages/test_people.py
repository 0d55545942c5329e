from datetime import date, timedelta

import pytest
from makers import a_contact, a_meetup, a_person, a_session, a_theme, an_interest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from ui.sample import TODAY

from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.merge_people import MergePeople
from meetupdesk.ui.dialogs.paste_list import PasteList
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.pages.people_edits import proposed_destroy_day, removed_words
from meetupdesk.ui.pages.people_more import PersonMenu
from meetupdesk.ui.pages.people_search import SearchLine

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window):
    window.show_section("people")
    return window.page("people")


@pytest.fixture
def empty_page(make_window):
    window = make_window(Desk(a_meetup()))
    window.show_section("people")
    return window.page("people")


def handles(page):
    return [row.handle for row in page.view.rows.rows]


def person(page, handle):
    return next(each for each in page.frame.desk.meetup.people if each.handle == handle)


def opened_details(page, handle):
    page.details_wanted.emit(person(page, handle).id)
    QApplication.processEvents()
    return page._details.make()


def box(details, path):
    return next(each for each in details.findChildren(FieldBox) if each.where.path == path)


def cell(page, handle, key):
    column = page.view.rows.column_of(key)
    return page.view.rows.columns[column].text(person(page, handle))


def test_people_stand_in_ranking_order_at_first(page):
    assert handles(page) == ["김하늘", "이도윤", "최민재"]


def test_filters_count_and_keep(page):
    page.filters.choose("confirmed")
    assert handles(page) == ["김하늘"]
    assert page.filters.segments._buttons["confirmed"].text() == "참석확답 1"


def test_needs_review_keeps_those_with_an_open_item(page):
    page.filters.choose("review")
    assert "최민재" in handles(page)


def test_initial_consonants_find_a_person(page, qtbot):
    page.filters.search.setText("ㄱㅎㄴ")
    qtbot.waitUntil(lambda: handles(page) == ["김하늘"])


def test_the_search_reads_channels_and_themes(page):
    page.view.rows.search("강변일기")
    assert handles(page) == ["김하늘"]
    page.view.rows.search("도심")
    assert handles(page) == ["김하늘"]


def test_a_renamed_theme_is_found_by_its_new_name(page):
    theme = page.frame.desk.meetup.themes[1]
    page.view.rows.search("도심")
    page.view.rows.search("")
    page.frame.edit_value(Where("themes.name", theme.id), "물가 생태")
    page.view.rows.search("물가")
    assert handles(page) == ["김하늘"]


def test_the_search_leaves_out_a_consonant_that_begins_a_syllable(frame, qtbot):
    line = SearchLine(frame, "찾기")
    qtbot.addWidget(line)
    searched = []
    line.searched.connect(searched.append)
    line.setText("김ㅎ")
    line.setText("ㄱㅎ")
    assert searched == ["김", "ㄱㅎ"]


def test_a_search_without_a_hit_offers_to_add_the_words(page, qtbot):
    page.filters.search.setText("새사람")
    qtbot.waitUntil(lambda: not page.view.isVisible())
    page._nobody_found._add.click()
    assert person(page, "새사람").collected_on == TODAY
    qtbot.waitUntil(lambda: "새사람" in handles(page))
    assert page.filters.search.text() == ""


def test_escape_clears_the_filter(page, qtbot):
    page.filters.choose("confirmed")
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert len(handles(page)) == 3


def test_cells_say_match_relation_and_contact(page):
    assert cell(page, "김하늘", "match") == "보통 2/2"
    assert cell(page, "최민재", "match") == "없음 0/1"
    assert cell(page, "김하늘", "relation") == "신뢰 · 참석확답"
    assert cell(page, "이도윤", "last_contact") == "8. 2. (일)"


def test_somebody_without_interests_is_not_called_no_match(page):
    page.add_person("들꽃")
    assert cell(page, "들꽃", "match") == "기록 없음"


def test_the_last_columns_hide_when_it_is_narrow(window, page):
    window.resize(1024, 640)
    QApplication.processEvents()
    view = page.view
    assert not view.isColumnHidden(view.rows.column_of("relation"))
    assert view.isColumnHidden(view.rows.column_of("last_contact"))


def test_the_line_at_the_foot_adds_and_stays(page, qtbot):
    qtbot.keyClick(page.view, Qt.Key.Key_Insert)
    qtbot.keyClicks(page.line.line, "Wind")
    qtbot.keyClick(page.line.line, Qt.Key.Key_Return)
    assert person(page, "Wind").collected_on == TODAY
    assert page.line.line.isVisible()
    assert page.line.line.text() == ""
    qtbot.keyClick(page.line.line, Qt.Key.Key_Escape)
    assert not page.line.line.isVisible()
    assert page.view.hasFocus()


def test_delete_takes_contacts_along_and_says_so(page, qtbot, window):
    two = person(page, "이도윤")
    page.view.reveal(two.id)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    meetup = page.frame.desk.meetup
    assert two.id not in {each.id for each in meetup.people}
    assert two.id not in {each.person for each in meetup.contacts}
    assert "이도윤 님과 접촉 기록 1건을 지웠습니다" in window.status._told.text()
    window.run("undo")
    assert person(page, "이도윤") == two


def test_several_deleted_people_are_counted(frame):
    one, other = a_person("가"), a_person("나")
    meetup = a_meetup(one, other, a_contact(one), a_contact(other))
    words = removed_words(frame.tr, meetup, (one.id, other.id))
    assert words == "참석자 2명과 접촉 기록 2건을 지웠습니다"


def test_enter_opens_the_details_in_their_first_field(page, qtbot):
    page.view.reveal(person(page, "최민재").id)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page._details.isVisible()
    assert QApplication.focusWidget() is box(page._details, "people.handle").editor.target


def test_details_are_made_only_where_they_show(page):
    page.row_chosen.emit(person(page, "최민재").id)
    assert not page._details.findChildren(FieldBox)


def test_every_field_of_a_person_can_be_reached_in_the_details(page):
    from meetupdesk.meetup.fields import kinds
    from meetupdesk.meetup.model.people import Person

    details = opened_details(page, "김하늘")
    for fold in details.folds.values():
        fold.set_open(True)
    shown = {each.where.name for each in details.findChildren(FieldBox)}
    assert set(kinds(Person)) - shown == set()


@pytest.mark.parametrize("name", ["note", "email", "destroy_on", "care", "interests", "channels"])
def test_the_way_to_a_field_opens_its_fold(window, page, name):
    sky = person(page, "김하늘")
    window.go_to(Where(f"people.{name}", sky.id))
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert page._details.isAncestorOf(focus)
    assert focus.isVisible()


def test_a_field_of_the_table_is_shown_in_the_table(window, page):
    two = person(page, "이도윤")
    window.go_to(Where("people.handle", two.id))
    assert page.view.current_id() == two.id
    assert page.view.hasFocus()


def test_the_way_to_a_hidden_person_clears_the_filter(window, page):
    page.filters.choose("confirmed")
    two = person(page, "이도윤")
    window.go_to(Where("people.handle", two.id))
    assert page.view.current_id() == two.id


def test_typing_in_the_details_changes_the_table_and_is_one_step(page, qtbot, window):
    details = opened_details(page, "최민재")
    line = box(details, "people.handle").editor.target
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Wind")
    assert "Wind" in handles(page)
    window.run("undo")
    assert "최민재" in handles(page)


def test_a_closed_fold_says_what_it_holds(page):
    sky = person(page, "김하늘")
    page.frame.edit_value(Where("people.email", sky.id), "sky@example.kr")
    details = opened_details(page, "김하늘")
    assert details.folds["contact"]._summary.text() == "이메일 있음"
    assert details.folds["notes"]._summary.text() == "비어 있음"


def test_the_log_proposes_a_further_stage(make_window, qtbot):
    one = a_person("강바람", stage="read")
    window = make_window(Desk(a_meetup(one, a_contact(one, direction="in"))))
    window.show_section("people")
    details = opened_details(window.page("people"), "강바람")
    proposal = next(each for each in details.findChildren(QWidget) if hasattr(each, "propose"))
    assert proposal.isVisible()
    assert "‘대화’" in proposal._words.text()
    proposal.take.click()
    assert window.desk.meetup.people[0].stage == "talking"
    assert not proposal.isVisible()


def test_the_day_to_destroy_is_proposed_and_not_set():
    meetup = a_meetup(a_session(date(2026, 8, 31)))
    assert proposed_destroy_day(meetup, a_person()) == date(2027, 8, 31)
    assert proposed_destroy_day(meetup, a_person(invitation="declined")) == date(2026, 9, 30)
    assert proposed_destroy_day(a_meetup(), a_person()) is None


def test_sessions_show_with_two_and_attendance_from_the_first_day_on(page):
    details = opened_details(page, "김하늘")
    assert details._sessions.isVisible()
    assert not details._attended.isVisible()
    first = page.frame.desk.meetup.schedule.sessions[0]
    page.frame.edit_value(Where("schedule.sessions.day", first.id), TODAY)
    assert details._attended.isVisible()


def test_a_channel_is_added_and_removed_in_the_details(page, qtbot):
    details = opened_details(page, "김하늘")
    channels = next(each for each in details.children() if type(each).__name__ == "ChannelRows")
    channels._list.add()
    assert len(person(page, "김하늘").channels) == 2
    channels._list.remove(person(page, "김하늘").channels[1].id)
    assert [each.name for each in person(page, "김하늘").channels] == ["강변일기"]


def test_control_enter_logs_a_contact_of_the_current_person(page, qtbot):
    page.view.reveal(person(page, "최민재").id)
    qtbot.keyClick(page.view, Qt.Key.Key_Return, CONTROL)
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "hello")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    newest = page.frame.desk.meetup.contacts[-1]
    assert (newest.person, newest.text, newest.day) == (person(page, "최민재").id, "hello", TODAY)
    assert page.view.viewport().isVisible()


def entries(page, handle):
    details = opened_details(page, handle)
    menu = PersonMenu(page.frame, person(page, handle).id, details, page._remove)
    menu.fill()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_an_invitation_can_be_held(page):
    sky = person(page, "최민재")
    page.frame.edit_value(Where("people.invitation", sky.id), "to_invite")
    entries(page, "최민재")["초청 미루기"].trigger()
    assert person(page, "최민재").invitation == "candidate"


def test_a_confirmed_invitation_is_not_held(page):
    assert not entries(page, "김하늘")["초청 미루기"].isEnabled()


def test_a_theme_is_linked_from_the_menu(page):
    links = entries(page, "최민재")["테마 연결"].menu()
    assert [each.text() for each in links.actions()] == ["자전거·보행", "도심 생태", "접근성"]
    links.actions()[2].trigger()
    assert person(page, "최민재").interests[-1].theme == page.frame.desk.meetup.themes[2].id


def test_two_people_are_merged_with_the_chosen_values(window, page, qtbot):
    sky, two = person(page, "김하늘"), person(page, "이도윤")
    dialog = MergePeople(window.frame, window, sky.id)
    qtbot.addWidget(dialog)
    dialog.other.setCurrentIndex(dialog.other.findData(two.id))
    assert "next_on" in dialog.choices
    dialog.choose("next_on", "other")
    dialog.merge()
    merged = person(page, "김하늘")
    assert (merged.id, merged.next_on, merged.host) == (sky.id, two.next_on, "이정민")
    assert len(window.desk.meetup.people) == 2
    window.run("undo")
    assert window.desk.meetup.people[1] == two


def test_the_empty_page_shows_how_to_begin_and_no_search(empty_page):
    assert empty_page._nobody_yet.isVisible()
    assert not empty_page.filters.isVisible()
    assert not empty_page.view.isVisible()
    assert not any(each.isVisible() for each in empty_page._header_buttons)
    assert empty_page._nobody_yet.focusProxy().hasFocus()


def test_the_first_person_is_named_in_the_line(empty_page, qtbot):
    empty_page._nobody_yet.focusProxy().click()
    qtbot.keyClicks(empty_page.line.line, "Wind")
    qtbot.keyClick(empty_page.line.line, Qt.Key.Key_Return)
    assert handles(empty_page) == ["Wind"]
    assert not empty_page._nobody_yet.isVisible()


def test_leaving_the_line_without_a_name_shows_the_beginning_again(empty_page, qtbot):
    empty_page.open_line()
    qtbot.keyClick(empty_page.line.line, Qt.Key.Key_Escape)
    assert empty_page._nobody_yet.isVisible()


def test_pasting_into_the_empty_page_opens_the_list(empty_page, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(PasteList, "exec", lambda dialog: opened.append(dialog.grid.pasted.rows))
    QGuiApplication.clipboard().setText("강바람\n들꽃")
    qtbot.keyClick(empty_page._nobody_yet.focusProxy(), Qt.Key.Key_V, CONTROL)
    assert opened == [(("강바람",), ("들꽃",))]


def test_the_list_is_added_as_one_step_and_shown(window, page, monkeypatch):
    def add(dialog):
        dialog.source.line.setText("명함")
        dialog._count()
        dialog.add.click()
        return dialog.result()

    monkeypatch.setattr(PasteList, "exec", add)
    QGuiApplication.clipboard().setText("강바람\t바람 블로그\n들꽃\t꽃 블로그")
    window.run("paste_list")
    assert handles(page) == ["강바람", "들꽃"]
    assert person(page, "강바람").source == "명함"
    assert person(page, "강바람").collected_on == TODAY
    window.run("undo")
    assert len(window.desk.meetup.people) == 3


def test_nobody_is_worked_out_anew_when_another_person_is_typed(page):
    sky, food = person(page, "김하늘"), person(page, "최민재")
    before = page.facts.contact(sky), page.facts.match(sky)
    page.frame.edit_value(Where("people.note", food.id), "메모")
    assert page.facts.contact(sky) is before[0]
    assert page.facts.match(sky) is before[1]


def test_a_new_contact_is_noticed_at_once(page):
    food = person(page, "최민재")
    assert page.facts.contact(food).last is None
    page.log_contact()
    from meetupdesk.ui.pages.contacts_entry import Entry, log_entry

    log_entry(page.frame, Entry(person=food.id, text="인사"))
    assert page.facts.contact(food).last == TODAY


def test_nothing_flashes_as_a_window_while_details_are_made(qapp, page):
    shown = [each for each in qapp.topLevelWidgets() if each.isVisible()]
    details = opened_details(page, "김하늘")
    for fold in details.folds.values():
        fold.set_open(True)
    assert [each for each in qapp.topLevelWidgets() if each.isVisible()] == shown


def test_a_theme_everybody_lacks_is_still_only_a_theme(make_window):
    theme = a_theme("접근성")
    one = a_person("강바람", an_interest(theme, 3))
    window = make_window(Desk(a_meetup(theme, one)))
    window.show_section("people")
    assert cell(window.page("people"), "강바람", "interests") == "접근성"


def test_whom_we_have_not_heard_from_for_long_is_a_filter_with_the_oldest_first(make_window):
    names = {"어제": 1, "두 달 전": 62, "석 달 전": 95}
    people = {name: a_person(name, stage="talking") for name in names}
    log = [a_contact(people[name], TODAY - timedelta(days)) for name, days in names.items()]
    window = make_window(Desk(a_meetup(*people.values(), *log)))
    window.show_section("people")
    page = window.page("people")
    page.filters.choose("quiet")
    assert handles(page) == ["석 달 전", "두 달 전"]
    page.filters.choose("all")
    assert len(handles(page)) == 3
