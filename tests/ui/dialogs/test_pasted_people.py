from itertools import count

from makers import a_meetup, a_person, a_theme

from meetupdesk.i18n import load_translator
from meetupdesk.ui.dialogs.pasted_people import (
    already_here,
    people_from,
    read_pasted,
    unreadable,
)

KO = load_translator("ko")


def people(text, meetup=None):
    from datetime import date

    numbers = count(1)
    return people_from(
        read_pasted(text, KO), meetup or a_meetup(), source="명함", on=date(2026, 8, 16), tr=KO,
        new_id=lambda table: f"x-{next(numbers)}",
    )  # fmt: skip


def test_one_name_a_line_is_a_list():
    assert [person.handle for person in people("강바람\n\n들꽃\n")] == ["강바람", "들꽃"]


def test_headings_name_the_columns():
    pasted = read_pasted("이름\t블로그\t이메일\t사는 곳\n강바람\t길\twind@example.kr\t북구", KO)
    assert pasted.fields == ("people.handle", "people.channels.name", "people.email", "")
    assert len(pasted.rows) == 1


def test_without_headings_the_content_tells():
    pasted = read_pasted("강바람\t010-0000-0101\twind@example.kr\tblog.example/wind", KO)
    assert pasted.fields == (
        "people.handle", "people.phone", "people.email", "people.channels.url",
    )  # fmt: skip


def test_interests_become_themes_where_we_have_them():
    theme = a_theme("도심 생태")
    (person,) = people("이름\t관심사\n강바람\t도심생태, 사진", a_meetup(theme))
    assert [(each.theme, each.name) for each in person.interests] == [(theme.id, ""), ("", "사진")]


def test_source_and_day_go_to_everybody():
    (person,) = people("강바람")
    assert (person.source, str(person.collected_on)) == ("명함", "2026-08-16")


def test_cells_that_cannot_be_read_stay_empty():
    (person,) = people("이름\t이메일\n강바람\twind(at)example")
    assert person.email == ""
    assert unreadable("people.email", "wind(at)example", KO)


def test_a_resident_number_is_not_taken():
    (person,) = people("이름\t비고\n강바람\t900101-1234567")
    assert person.note == ""


def test_who_is_on_the_list_already_is_known_by_name_or_address():
    meetup = a_meetup(a_person("강 바람"), a_person("들꽃", email="flower@example.kr"))
    found = people("이름\t이메일\n강바람\t\n꽃\tFlower@example.kr\n새\t\n새\t", meetup)
    assert already_here(meetup, found) == {found[0].id, found[1].id, found[3].id}


def test_ragged_rows_are_filled_up():
    assert [person.handle for person in people("강바람\t길\n들꽃")] == ["강바람", "들꽃"]


def test_quotes_and_breaks_of_excel_are_read():
    assert people('"강\n바람"\t길')[0].handle == "강 바람"


def test_nothing_gives_nobody():
    assert people("") == people("\t\n\t") == ()
