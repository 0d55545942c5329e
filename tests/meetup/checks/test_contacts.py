import pytest
from coaching import EN, KO, assert_fires, found, in_days
from makers import a_contact, a_meetup, a_person, a_session

from meetupdesk.meetup.checks.problem import words

SOON = a_session(in_days(7))


def a_log(*entries, **values):
    """Return a meetup with one person and entries of (days ago, direction, nature, channel)."""
    person = a_person("하늘", **values)
    rows = (
        a_contact(person, in_days(-ago), direction=direction, nature=nature, channel=channel)
        for ago, direction, nature, channel in entries
    )
    return a_meetup(SOON, person, *rows)


def hello(ago):
    return ago, "out", "relation", "email"


def request(ago):
    return ago, "out", "request", "email"


def word(ago):
    return ago, "in", "relation", "email"


def read(ago):
    return ago, "out", "relation", "read"


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        (
            "contacts.no_relation",
            a_log(read(5), request(4), invitation="to_invite"),
            a_log(hello(4), invitation="to_invite"),
        ),
        ("contacts.no_relation", a_log(invitation="invited"), a_log()),
        (
            "contacts.no_relation",
            a_log(invitation="invited"),
            a_log(word(4), invitation="invited"),
        ),
        (
            "contacts.request_first",
            a_log(read(9), request(5), hello(4)),
            a_log(request(5), hello(6)),
        ),
        ("contacts.ask_heavy", a_log(request(5), request(4), hello(3)), a_log(request(4))),
        (
            "contacts.ask_heavy",
            a_log(request(5), request(4)),
            a_log(request(5), request(4), hello(3), read(2)),
        ),
        ("contacts.pushing", a_log(request(5), request(4)), a_log(request(5), word(4), request(3))),
        (
            "contacts.pushing",
            a_log(request(5), request(4)),
            a_log(request(5), request(4), invitation="declined"),
        ),
        ("contacts.unanswered", a_log(word(3)), a_log(word(2))),
        ("contacts.unanswered", a_log(word(5), read(1)), a_log(word(5), hello(1))),
        (
            "contacts.losing_touch",
            a_log(hello(61), stage="talking"),
            a_log(hello(60), stage="talking"),
        ),
        (
            "contacts.losing_touch",
            a_log(hello(61), stage="talking"),
            a_log(hello(61), stage="found"),
        ),
        (
            "contacts.stage_behind",
            a_log(word(5), stage="introduced"),
            a_log(word(5), stage="talking"),
        ),
        ("contacts.stage_behind", a_log(word(5)), a_log(word(5), stage="stopped")),
        (
            "contacts.trust_early",
            a_log(invitation="confirmed", stage="introduced"),
            a_log(invitation="confirmed", stage="talking"),
        ),
        ("contacts.trust_early", a_log(invitation="confirmed"), a_log(invitation="invited")),
        (
            "contacts.trust_early",
            a_log(invitation="confirmed"),
            a_meetup(a_session(in_days(8)), a_person(invitation="confirmed")),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_somebody_who_waits_is_told_with_the_days():
    [problem] = found("contacts.unanswered", a_log(hello(9), word(5)))
    assert words(problem, KO).title == "하늘 님이 5일째 답을 기다립니다."


def test_the_stage_that_the_log_shows_is_named_in_the_language_of_the_reader():
    [problem] = found("contacts.stage_behind", a_log(word(5)))
    assert "‘대화’" in words(problem, KO).why
    assert "“In talks”" in words(problem, EN).why
