import pytest
from coaching import assert_fires, found, in_days
from makers import a_meetup, a_member, a_session, an_approval

from meetupdesk.meetup.model.overview import Overview

SOON = a_session(in_days(7))
OWNED = Overview(owner="이정민", owner_contact="02-000-0100")


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("overview.title", a_meetup(), a_meetup(overview=Overview(title="강변공원 간담회"))),
        (
            "overview.no_owner",
            a_meetup(overview=Overview(owner="이정민")),
            a_meetup(overview=OWNED),
        ),
        ("overview.alone", a_meetup(SOON, a_member()), a_meetup(SOON, a_member(), a_member())),
        ("overview.alone", a_meetup(a_session(in_days(28))), a_meetup(a_session(in_days(29)))),
        (
            "overview.nobody_uses_it",
            a_meetup(a_member(), a_member()),
            a_meetup(a_member(), a_member(platforms="블로그")),
        ),
        (
            "overview.unsigned",
            a_meetup(SOON, an_approval(on=in_days(0)), an_approval()),
            a_meetup(SOON, an_approval(on=in_days(0))),
        ),
        ("overview.unsigned", a_meetup(SOON), a_meetup(a_session(in_days(8)))),
        (
            "overview.no_alias",
            a_meetup(overview=Overview(classification="confidential")),
            a_meetup(overview=Overview(classification="confidential", alias="가기관")),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_the_missing_signature_is_the_one_to_go_to():
    unsigned = an_approval()
    meetup = a_meetup(SOON, an_approval(on=in_days(-1)), unsigned)
    [problem] = found("overview.unsigned", meetup)
    assert (problem.where.path, problem.where.row) == ("overview.approvals.on", unsigned.id)


def test_a_missing_contact_is_the_field_to_go_to_when_the_owner_is_known():
    [problem] = found("overview.no_owner", a_meetup(overview=Overview(owner="이정민")))
    assert problem.where.path == "overview.owner_contact"
