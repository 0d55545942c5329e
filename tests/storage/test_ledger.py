from datetime import timedelta

from makers import an_id
from msgspec import structs
from storage.documents import NOW

from meetupdesk.meetup.model.exports import BaseTable, Export
from meetupdesk.storage.ledger import aged, carrying, with_export, without_people


def print_of(column, text):
    return f"#{column}" if text else "-"


def an_export(day=0, *, people=(), rows=None):
    table = BaseTable(table="people", columns=("handle", "phone"), rows=rows or {})
    return Export(
        id=an_id("exports"),
        at=NOW + timedelta(days=day),
        people=people,
        base=(table,) if rows is not None else (),
    )


def row(name="강바람"):
    return {"p-1": (name, "")}


def test_the_newest_entry_stands_last_and_keeps_its_texts():
    old, new = an_export(0, rows=row()), an_export(1, rows=row("보라"))
    assert with_export((old,), new, print_of) == (old, new)


def test_the_eleventh_latest_tracker_keeps_fingerprints_only():
    exports = tuple(an_export(day, rows=row()) for day in range(11))
    found = aged(exports, exports[-1].at, print_of)
    assert found[0].base[0].rows == {"p-1": ("#handle", "-")}
    assert found[0].base[0].hashed
    assert found[1:] == exports[1:]


def test_exports_without_a_base_do_not_count():
    tracker = an_export(0, rows=row())
    exports = (tracker, *(an_export(day) for day in range(1, 20)))
    assert aged(exports, exports[-1].at, print_of) is exports


def test_after_180_days_only_fingerprints_are_left():
    exports = (an_export(rows=row()),)
    assert aged(exports, NOW + timedelta(days=180), print_of) is exports
    assert aged(exports, NOW + timedelta(days=181), print_of)[0].base[0].hashed


def test_what_is_hashed_is_not_hashed_again():
    exports = (an_export(rows=row()),)
    once = aged(exports, NOW + timedelta(days=200), print_of)
    assert aged(once, NOW + timedelta(days=900), print_of) is once


def test_the_entries_that_carried_somebody_are_found():
    with_bora, without = an_export(people=("p-1", "p-2")), an_export(people=("p-2",))
    assert carrying((with_bora, without), {"p-1"}) == (with_bora,)


def test_destroyed_people_leave_the_entries_but_not_the_log():
    rows = {
        "p-1": ("강바람", ""),
        "p-2": ("보라", ""),
        "c-1": ("강바람에게 전화", ""),
        "f-1": ("말", ""),
    }
    export = an_export(people=("p-1", "p-2"), rows=rows)
    (found,) = without_people((export,), {"p-1"}, rows={"p-1", "f-1"}, names={"강바람"})
    assert found.people == ("p-2",)
    assert found.base[0].rows == {"p-2": ("보라", "")}
    assert structs.replace(found, people=export.people, base=export.base) == export


def test_a_name_of_one_letter_is_not_searched_in_cells():
    exports = (an_export(rows={"p-2": ("강바람", "")}),)
    assert without_people(exports, {"p-1"}, rows={"p-1"}, names={"강"}) is exports
