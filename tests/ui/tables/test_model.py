import pytest
from makers import a_crowd, a_person
from PySide6.QtCore import QPersistentModelIndex, Qt

from meetupdesk.meetup.edits import add_rows, move_row, remove_rows, with_value
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.tables import RowsModel, derived, field

PEOPLE = Where("people")


@pytest.fixture
def model(frame):
    columns = [
        field(frame, "people.handle"),
        field(frame, "people.invitation"),
        field(frame, "people.next_on"),
        derived("length", "길이", lambda row: str(len(row.handle))),
    ]
    made = RowsModel(frame, PEOPLE, columns)
    yield made
    made.deleteLater()


def names(model):
    return [row.handle for row in model.rows]


def edit(desk, change):
    desk.edit("시험", change)


def test_qt_finds_nothing_wrong_in_any_state(qtmodeltester, model, desk):
    qtmodeltester.check(model)
    crowd = a_crowd(5)
    edit(desk, lambda meetup: add_rows(meetup, PEOPLE, crowd, at=1))
    edit(desk, lambda meetup: remove_rows(meetup, PEOPLE, {crowd[0].id, crowd[3].id}))
    model.sort(0)
    model.search("참석")
    edit(desk, lambda meetup: add_rows(meetup, PEOPLE, (a_person(),)))
    model.search("")
    desk.undo()
    desk.undo()
    qtmodeltester.check(model)


def test_an_edited_cell_is_all_the_views_hear_of(qtbot, model, desk):
    person = desk.meetup.people[1]
    heard = []
    model.dataChanged.connect(lambda top, bottom: heard.append((top.row(), bottom.row())))
    model.layoutChanged.connect(lambda: heard.append("layout"))
    edit(desk, lambda meetup: with_value(meetup, Where("people.host", person.id), "박"))
    assert heard == [(1, 1)]


def test_other_parts_of_the_meetup_are_not_heard(model, frame):
    heard = []
    model.dataChanged.connect(lambda *_: heard.append(1))
    frame.edit_value(Where("overview.owner"), "박")
    assert heard == []


def test_rows_come_and_go_at_their_place(model, desk):
    edit(desk, lambda meetup: add_rows(meetup, PEOPLE, (a_person("가"),), at=1))
    assert names(model) == ["김하늘", "가", "이도윤", "최민재"]
    desk.undo()
    assert names(model) == ["김하늘", "이도윤", "최민재"]


def test_a_moved_row_takes_its_index_along(model, desk):
    index = QPersistentModelIndex(model.index(0, 0))
    edit(desk, lambda meetup: move_row(meetup, PEOPLE, meetup.people[0].id, 2))
    assert index.row() == 2
    assert names(model) == ["이도윤", "최민재", "김하늘"]


def test_sorting_keeps_the_same_row_selected(model):
    index = QPersistentModelIndex(model.index(0, 0))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model)[index.row()] == "김하늘"
    model.sort(-1)
    assert index.row() == 0


def test_dates_sort_with_the_empty_ones_last(model):
    model.sort(model.column_of("next_on"))
    assert names(model) == ["이도윤", "김하늘", "최민재"]


@pytest.mark.parametrize(
    ("query", "found"), [("김", ["김하늘"]), ("ㅊㅁㅈ", ["최민재"]), ("없음", [])]
)
def test_a_search_finds_letters_and_initial_consonants(model, query, found):
    model.search(query)
    assert names(model) == found


def test_an_edited_row_stays_although_the_filter_would_drop_it(model, desk):
    model.filter(lambda row: row.invitation == "confirmed")
    person = model.rows[0]
    edit(desk, lambda meetup: with_value(meetup, Where("people.invitation", person.id), "declined"))
    assert names(model) == ["김하늘"]
    model.filter(model.arrangement.keep)
    assert names(model) == []


def test_a_new_row_shows_although_the_filter_would_drop_it(model, desk):
    model.filter(lambda row: row.invitation == "confirmed")
    edit(desk, lambda meetup: add_rows(meetup, PEOPLE, (Person(id="p-new"),)))
    assert [row.id for row in model.rows][-1] == "p-new"


def test_text_in_a_cell_is_read_by_the_kind_of_the_field(model, desk):
    assert model.setData(model.index(0, 1), "참석확답")
    assert model.setData(model.index(0, 2), "내일")
    person = desk.meetup.people[0]
    assert (person.invitation, person.next_on.isoformat()) == ("confirmed", "2026-08-17")


def test_text_that_cannot_be_read_is_refused(qtbot, model, desk):
    before = desk.meetup
    with qtbot.waitSignal(model.refused) as heard:
        assert not model.setData(model.index(0, 2), "언젠가")
    assert heard.args == ["window.message.day"]
    assert desk.meetup is before


def test_a_derived_cell_cannot_be_edited(model):
    index = model.index(0, 3)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(index, "9")
    assert model.data(index) == "3"


def test_a_cell_says_its_column_to_screen_readers(model):
    assert (
        model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "초청 상태: 참석확답"
    )
