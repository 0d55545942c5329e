import pytest
from coaching import assert_fires, found, in_days
from makers import a_channel, a_contact, a_meetup, a_person, a_session, a_theme, an_interest

PATH = a_theme("산책로")
OURS, PROVED = an_interest(PATH), an_interest(PATH, evidence="https://blog.example/1")
OTHER = an_interest("맛집", 3)
FIRST, SECOND = a_session(in_days(7)), a_session(in_days(21))
BLOG = a_channel(url="https://blog.example/river")


def with_person(*interests, **values):
    return a_meetup(PATH, a_person(interests=interests, **values))


def invited(*rows, **values):
    return a_person("김하늘", *rows, invitation="invited", **values)


def read(person, **values):
    return a_contact(person, in_days(-1), channel="read", **values)


READ, FUTURE_READ = invited(BLOG), invited(BLOG)
MET = a_person(invitation="confirmed")


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        (
            "people.no_interest",
            with_person(invitation="to_invite"),
            with_person(OTHER, invitation="to_invite"),
        ),
        ("people.no_interest", with_person(invitation="no_reply"), with_person()),
        ("people.no_match", with_person(OTHER), with_person()),
        ("people.no_match", with_person(OTHER), with_person(OTHER, OURS)),
        ("people.no_match", with_person(OTHER), with_person(OTHER, invitation="invited")),
        (
            "people.invited_no_match",
            with_person(OTHER, invitation="undecided"),
            with_person(OTHER, OURS, invitation="undecided"),
        ),
        (
            "people.invited_no_match",
            with_person(OTHER, invitation="invited"),
            with_person(invitation="invited"),
        ),
        (
            "people.room_low",
            a_meetup(PATH, *(a_person(interests=(OTHER,)) for _ in range(3))),
            a_meetup(PATH, *(a_person(interests=(OTHER,)) for _ in range(2))),
        ),
        (
            "people.room_low",
            a_meetup(PATH, *(a_person(interests=(OTHER, OURS)) for _ in range(3))),
            a_meetup(PATH, *(a_person() for _ in range(3))),
        ),
        (
            "people.no_evidence",
            with_person(OURS, OTHER, invitation="to_invite"),
            with_person(OURS, PROVED, invitation="to_invite"),
        ),
        ("people.not_read", a_meetup(invited(BLOG)), a_meetup(invited())),
        ("people.not_read", a_meetup(invited(BLOG)), a_meetup(READ, read(READ))),
        (
            "people.not_read",
            a_meetup(FUTURE_READ, a_contact(FUTURE_READ, in_days(1), channel="read")),
            a_meetup(a_person("", BLOG)),
        ),
        (
            "people.first_meeting",
            a_meetup(FIRST, a_person(invitation="confirmed")),
            a_meetup(FIRST, a_person(invitation="confirmed", host="문지아")),
        ),
        (
            "people.first_meeting",
            a_meetup(FIRST, a_person(invitation="confirmed")),
            a_meetup(FIRST, MET, a_contact(MET, in_days(-9), channel="in_person")),
        ),
        (
            "people.first_meeting",
            a_meetup(FIRST, SECOND, a_person(invitation="confirmed", sessions=(FIRST,))),
            a_meetup(FIRST, SECOND, a_person(invitation="confirmed", sessions=(SECOND,))),
        ),
        (
            "people.influence_basis",
            with_person(influence=1),
            with_person(influence=4, influence_basis="강변을 걷는 이웃 3천 명이 길을 물음"),
        ),
        (
            "people.influence_basis",
            with_person(influence=4, influence_basis="이웃 1.2만 명, 구독자 300"),
            with_person(influence=0),
        ),
        (
            "people.do_not_contact",
            with_person(do_not_contact=True, invitation="to_invite"),
            with_person(do_not_contact=True, invitation="cancelled"),
        ),
        (
            "people.stale",
            with_person(checked_on=in_days(-366), collected_on=in_days(-1)),
            with_person(checked_on=in_days(-365), collected_on=in_days(-900)),
        ),
        ("people.stale", with_person(collected_on=in_days(-366)), with_person()),
        (
            "people.unreachable",
            with_person(invitation="to_invite"),
            with_person(invitation="to_invite", phone="010-0000-0001"),
        ),
        (
            "people.unreachable",
            with_person(invitation="to_invite"),
            a_meetup(a_person("", BLOG, invitation="to_invite")),
        ),
        (
            "people.duplicate",
            a_meetup(a_person(phone="010-0000-0001"), a_person(phone="+82 10 0000 0001")),
            a_meetup(a_person(phone="010-0000-0001"), a_person(phone="010-0000-0002")),
        ),
        (
            "people.duplicate",
            a_meetup(a_person(email="Sky@example.com"), a_person(email="sky@example.com")),
            a_meetup(a_person(), a_person()),
        ),
        (
            "people.next_overdue",
            with_person(next_on=in_days(-1)),
            with_person(next_on=in_days(0)),
        ),
        (
            "people.next_overdue",
            with_person(next_on=in_days(-1)),
            with_person(next_on=in_days(-1), stage="stopped"),
        ),
        (
            "people.no_session",
            a_meetup(FIRST, SECOND, invited()),
            a_meetup(FIRST, SECOND, invited(sessions=(SECOND,))),
        ),
        ("people.no_session", a_meetup(FIRST, SECOND, invited()), a_meetup(FIRST, invited())),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.blog.example/river/", "http://blog.example/river"),
        ("https://Blog.Example/River", "https://blog.example/river"),
    ],
)
def test_an_address_is_the_same_however_it_is_written(one, other):
    later = a_person("두 번째", a_channel(url=other))
    meetup = a_meetup(a_person("첫 번째", a_channel(url=one)), later)
    assert [problem.where.row for problem in found("people.duplicate", meetup)] == [later.id]


def test_a_rule_that_counts_gives_one_problem_with_the_rows_to_walk_through():
    people = [a_person(invitation="invited") for _ in range(3)]
    [problem] = found("people.no_interest", a_meetup(*people))
    assert problem.values == {"count": 3}
    assert problem.rows == tuple(person.id for person in people)
    assert problem.where.row == people[0].id


def test_a_late_step_says_by_how_many_days():
    [problem] = found("people.next_overdue", with_person(next_on=in_days(-4)))
    assert (problem.values["days"], problem.values["name"]) == (4, "강바람")
