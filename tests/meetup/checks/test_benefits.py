import pytest
from coaching import assert_fires, found, in_days
from makers import a_benefit, a_meetup, a_person, a_session

from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.privacy import Privacy

SOON, LATER, PAST = a_session(in_days(14)), a_session(in_days(15)), a_session(in_days(-1))
OFFICIAL = a_person("한지호", covered="yes")
UNKNOWN = a_person("보라")
LOCAL = Overview(organisation_kind="local_government")
MEAL = a_benefit(person=OFFICIAL)
EXCEPTION = a_benefit(exception="official_event")


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        (
            "privacy.benefit_over",
            a_meetup(OFFICIAL, a_benefit(value=50_001, person=OFFICIAL)),
            a_meetup(OFFICIAL, a_benefit(value=50_000, person=OFFICIAL)),
        ),
        (
            "privacy.benefit_check",
            a_meetup(SOON, UNKNOWN, a_benefit(person=UNKNOWN)),
            a_meetup(SOON, OFFICIAL, MEAL),
        ),
        (
            "privacy.benefit_check",
            a_meetup(PAST, UNKNOWN, a_benefit(person=UNKNOWN)),
            a_meetup(LATER, UNKNOWN, a_benefit(person=UNKNOWN)),
        ),
        (
            "privacy.exception",
            a_meetup(EXCEPTION, privacy=Privacy(approval="문서 12호")),
            a_meetup(EXCEPTION, privacy=Privacy(approval="문서 12호", same_for_all=True)),
        ),
        ("privacy.exception", a_meetup(EXCEPTION), a_meetup(MEAL)),
        (
            "privacy.no_disclosure_note",
            a_meetup(MEAL),
            a_meetup(MEAL, privacy=Privacy(disclosure_note="쓰신다면 밝혀 주세요")),
        ),
        ("privacy.no_disclosure_note", a_meetup(MEAL), a_meetup()),
        ("privacy.election", a_meetup(MEAL, overview=LOCAL), a_meetup(MEAL)),
        (
            "privacy.election",
            a_meetup(MEAL, overview=LOCAL),
            a_meetup(MEAL, overview=LOCAL, privacy=Privacy(election_check="문의함")),
        ),
        ("privacy.election", a_meetup(MEAL, overview=LOCAL), a_meetup(overview=LOCAL)),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)
