from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.history import LIMIT, PAUSE, History, Step
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where

TITLE = Where("overview.title")


def typed(texts, *, key="title", pause=0.1):
    meetup, history, at = Meetup(), History(), 0.0
    for text in texts:
        after = with_value(meetup, TITLE, text)
        history = history.record(
            Step(label="이름 고치기", before=meetup, after=after, merge_key=key, at=at)
        )
        meetup, at = after, at + pause
    return history, meetup


def test_typing_one_word_is_one_step():
    history, _ = typed(["ㄱ", "가", "강", "강변"])
    assert len(history.done) == 1
    assert history.undo()[1].overview.title == ""


def test_a_pause_begins_a_new_step():
    history, _ = typed(["강", "강변"], pause=PAUSE)
    assert len(history.done) == 2


def test_steps_without_a_merge_key_stay_apart():
    history, _ = typed(["강", "강변"], key=None)
    assert len(history.done) == 2


def test_a_new_step_forgets_what_was_undone():
    history, meetup = typed(["강", "강변"], key=None)
    history, _ = history.undo()
    assert history.undone
    history = history.record(Step(label="다른 길", before=meetup, after=Meetup()))
    assert history.undone == ()


def test_typing_on_after_an_undo_is_a_step_of_its_own():
    history, _ = typed(["강", "강변"], key=None)
    history, meetup = history.undo()
    step = Step(label="x", before=meetup, after=Meetup(), merge_key="title")
    assert len(history.record(step).done) == 2


def test_the_oldest_steps_fall_out():
    history, _ = typed([str(n) for n in range(LIMIT + 5)], key=None)
    assert len(history.done) == LIMIT
    assert history.done[0].after.overview.title == "5"


@given(st.lists(st.text(max_size=5), max_size=8))
def test_undoing_all_and_redoing_all_gives_the_same_value(texts):
    history, meetup = typed(texts, key=None)
    shown = meetup
    while history.done:
        history, shown = history.undo()
    assert shown == Meetup()
    while history.undone:
        history, shown = history.redo()
    assert shown is meetup
