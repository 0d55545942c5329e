from makers import a_meetup, a_person

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk

TITLE = Where("overview.title")


def titled(text):
    return lambda meetup: with_value(meetup, TITLE, text)


def test_an_edit_tells_the_old_and_the_new_meetup(qtbot):
    desk = Desk(a_meetup())
    old = desk.meetup
    with qtbot.waitSignal(desk.changed) as heard:
        desk.edit("이름", titled("가"))
    assert heard.args == [old, desk.meetup]
    assert desk.meetup.overview.title == "가"


def test_an_edit_that_changes_nothing_is_no_step(qtbot):
    desk = Desk(a_meetup(a_person()))
    with qtbot.assertNotEmitted(desk.changed):
        desk.edit("이름", titled(""))
    assert desk.history.done == ()


def test_typing_without_a_pause_is_one_step(clock):
    desk = Desk(a_meetup(), clock=clock)
    for text in ("가", "가나"):
        desk.edit("이름", titled(text), merge_key=TITLE)
    clock.seconds = 5.0
    desk.edit("이름", titled("가나 다"), merge_key=TITLE)
    assert len(desk.history.done) == 2


def test_undo_and_redo_go_back_and_forth(qtbot):
    desk = Desk(a_meetup())
    desk.edit("이름", titled("가"))
    with qtbot.waitSignal(desk.went_back):
        desk.undo()
    assert desk.meetup.overview.title == ""
    desk.redo()
    assert desk.meetup.overview.title == "가"


def test_what_is_saved_is_known_by_identity():
    desk = Desk(a_meetup())
    desk.edit("이름", titled("가"))
    written = desk.meetup
    desk.edit("이름", titled("나"))
    desk.mark_saved(written, desk.exports)
    assert desk.is_modified
    desk.undo()
    assert not desk.is_modified


def test_undo_never_reaches_the_export_log(window):
    from ui.sample import NOW

    desk = window.desk
    desk.log_export(Export(id="ex-1", at=NOW))
    desk.edit("이름", titled("가"))
    desk.undo()
    assert [entry.id for entry in desk.exports] == ["ex-1"]
    assert desk.is_modified


def test_a_read_only_desk_takes_no_edit():
    desk = Desk(a_meetup(), read_only=True)
    desk.edit("이름", titled("가"))
    assert desk.meetup.overview.title == ""


def test_a_forgotten_history_cannot_be_undone():
    desk = Desk(a_meetup())
    desk.edit("이름", titled("가"))
    desk.forget(titled("나")(a_meetup()), ())
    desk.undo()
    assert desk.meetup.overview.title == "나"
