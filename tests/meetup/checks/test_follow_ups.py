import pytest
from coaching import assert_fires, found, in_days
from makers import (
    a_benefit,
    a_contact,
    a_follow_up,
    a_lesson,
    a_meetup,
    a_person,
    a_post,
    a_session,
)

from meetupdesk.meetup.model.follow_ups import FollowUps

YESTERDAY, WEEK_AGO, FORTNIGHT_AGO = (a_session(in_days(-n), name="1차") for n in (1, 7, 14))
AHEAD = a_session(in_days(9))
CAME = a_person("하늘", attended=(WEEK_AGO,))
INVITED = a_person("하늘", invitation="invited")
GUEST = a_person("보라", invitation="confirmed")


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        (
            "follow_ups.overdue",
            a_meetup(a_follow_up(due=in_days(-1))),
            a_meetup(
                a_follow_up(due=in_days(0)),
                a_follow_up(due=in_days(-1), answered_on=in_days(0)),
                a_follow_up("task", due=in_days(-1), done_on=in_days(0)),
            ),
        ),
        (
            "follow_ups.no_owner_or_day",
            a_meetup(a_follow_up("promise", owner="문지아")),
            a_meetup(
                a_follow_up("promise", owner="문지아", due=in_days(9)),
                a_follow_up("promise", done_on=in_days(-1)),
            ),
        ),
        (
            "follow_ups.no_owner_or_day",
            a_meetup(a_follow_up(due=in_days(9))),
            a_meetup(a_follow_up(answered_on=in_days(-1))),
        ),
        (
            "follow_ups.no_reason",
            a_meetup(a_follow_up(decision="not_adopted")),
            a_meetup(
                a_follow_up(decision="partly", reason="예산이 모자람"),
                a_follow_up(decision="adopted"),
                a_follow_up("task", decision="partly"),
            ),
        ),
        (
            "follow_ups.not_answered",
            a_meetup(FORTNIGHT_AGO, a_follow_up()),
            a_meetup(FORTNIGHT_AGO, a_follow_up(answered_on=in_days(-1)), a_follow_up("task")),
        ),
        (
            "follow_ups.not_answered",
            a_meetup(FORTNIGHT_AGO, a_follow_up()),
            a_meetup(FORTNIGHT_AGO, AHEAD, a_follow_up()),
        ),
        (
            "follow_ups.nothing_heard",
            a_meetup(YESTERDAY, a_follow_up("task")),
            a_meetup(YESTERDAY, a_follow_up()),
        ),
        ("follow_ups.nothing_heard", a_meetup(YESTERDAY), a_meetup(a_session(in_days(0)))),
        (
            "follow_ups.no_attendance",
            a_meetup(YESTERDAY, AHEAD, a_person(invitation="confirmed", sessions=(YESTERDAY,))),
            a_meetup(YESTERDAY, AHEAD, a_person(invitation="confirmed", sessions=(AHEAD,))),
        ),
        (
            "follow_ups.no_attendance",
            a_meetup(WEEK_AGO, INVITED),
            a_meetup(WEEK_AGO, INVITED, CAME),
        ),
        (
            "follow_ups.no_thanks",
            a_meetup(WEEK_AGO, CAME, a_contact(CAME, in_days(-8))),
            a_meetup(WEEK_AGO, CAME, a_contact(CAME, in_days(-7))),
        ),
        (
            "follow_ups.no_thanks",
            a_meetup(WEEK_AGO, CAME, a_contact(CAME, in_days(-6), channel="read")),
            a_meetup(WEEK_AGO, a_person(attended=(WEEK_AGO,), do_not_contact=True)),
        ),
        (
            "follow_ups.no_thanks",
            a_meetup(WEEK_AGO, CAME, a_contact(CAME, in_days(-6), direction="in")),
            a_meetup(YESTERDAY, a_person(attended=(YESTERDAY,)), INVITED),
        ),
        (
            "follow_ups.no_reviews",
            a_meetup(WEEK_AGO, a_post(voice="outside")),
            a_meetup(WEEK_AGO, a_post(voice="attendee")),
        ),
        ("follow_ups.no_reviews", a_meetup(WEEK_AGO), a_meetup(a_session(in_days(-6)))),
        (
            "follow_ups.disclosure",
            a_meetup(GUEST, a_benefit(person=GUEST), a_post(person=GUEST)),
            a_meetup(GUEST, a_benefit(person=GUEST), a_post(person=GUEST, disclosure="shown")),
        ),
        (
            "follow_ups.disclosure",
            a_meetup(AHEAD, GUEST, a_benefit(session=AHEAD), a_post(person=GUEST)),
            a_meetup(AHEAD, INVITED, a_benefit(), a_post(person=INVITED), a_post()),
        ),
        (
            "follow_ups.disclosure",
            a_meetup(GUEST, a_benefit(), a_post(person=GUEST, disclosure="missing")),
            a_meetup(GUEST, a_post(person=GUEST, disclosure="missing")),
        ),
        (
            "follow_ups.relation_undecided",
            a_meetup(a_session(in_days(7))),
            a_meetup(a_session(in_days(7)), follow_ups=FollowUps(relation_plan="end")),
        ),
        ("follow_ups.relation_undecided", a_meetup(YESTERDAY), a_meetup(AHEAD)),
        (
            "follow_ups.no_lesson",
            a_meetup(FORTNIGHT_AGO),
            a_meetup(FORTNIGHT_AGO, a_lesson(ours="늦게 답함")),
        ),
        ("follow_ups.no_lesson", a_meetup(FORTNIGHT_AGO), a_meetup(a_session(in_days(-13)))),
        (
            "follow_ups.not_ours",
            a_meetup(a_lesson(), a_lesson(ours="늦게 답함")),
            a_meetup(a_lesson(ours="늦게 답함")),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_thanks_are_due_three_days_after_the_last_visit():
    first, last = a_session(in_days(-9)), a_session(in_days(-2))
    person = a_person(attended=(first, last))
    assert not found("follow_ups.no_thanks", a_meetup(first, last, person))
    thanked_once = a_contact(person, in_days(-8))
    later = {"today": in_days(1)}
    assert found("follow_ups.no_thanks", a_meetup(first, last, person, thanked_once), **later)


def test_an_open_promise_leads_to_what_is_missing():
    meetup = a_meetup(a_follow_up(), a_follow_up(owner="문지아"))
    paths = [problem.where.path for problem in found("follow_ups.no_owner_or_day", meetup)]
    assert paths == ["follow_ups.items.owner", "follow_ups.items.due"]
