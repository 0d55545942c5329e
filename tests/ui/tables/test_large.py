"""100,000 rows: what a key press may cost is counted, not timed."""

from makers import a_crowd

from meetupdesk.meetup.edits import replace_rows, with_value
from meetupdesk.meetup.places import Where
from meetupdesk.ui.tables.arrange import Arrangement
from meetupdesk.ui.tables.columns import Column

PEOPLE = Where("people")


def counting_column(calls):
    def text(row):
        calls.append(row.id)
        return row.handle

    return Column(key="handle", title="", text=text, sort=text)


def test_a_search_reads_each_row_once_and_then_only_the_edited_one(desk):
    calls = []
    arrangement = Arrangement((counting_column(calls),), query="참석자7")
    crowd = a_crowd(1000)
    meetup = replace_rows(desk.meetup, PEOPLE, crowd)
    assert len(arrangement.arranged(meetup.people)) == 111
    arrangement.query = "참석자77"
    arrangement.arranged(meetup.people)
    assert len(calls) == 1000
    edited = with_value(meetup, Where("people.handle", crowd[0].id), "참석자777")
    assert len(arrangement.arranged(edited.people)) == 12
    assert len(calls) == 1001
