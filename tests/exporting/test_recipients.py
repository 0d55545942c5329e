from datetime import date, timedelta

from makers import a_meetup, a_person, a_session

from meetupdesk.briefing import Options
from meetupdesk.exporting.order import Order, Recipient
from meetupdesk.exporting.recipients import (
    OFFERED,
    REQUIRED,
    USUAL_PROFILE,
    left_out,
    missing,
    seen_by_recipient,
    usual_until,
)
from meetupdesk.meetup.model.exports import RECIPIENT_KINDS
from meetupdesk.tracker import PROFILES, TrackerOptions

TODAY = date(2026, 8, 16)
AGREED = a_person("동의", third_party_consent="yes")
UNASKED = a_person("묻지 않음")
REFUSED = a_person("거부", do_not_contact=True, third_party_consent="yes")
PAST = a_person("지남", destroy_on=TODAY - timedelta(days=1), third_party_consent="yes")
MEETUP = a_meetup(AGREED, UNASKED, REFUSED, PAST)
OUTSIDE = Order(recipient=Recipient(kind="third_party"), briefing=Options(variant="full"))


def handles(meetup):
    return [person.handle for person in meetup.people]


def test_every_kind_of_recipient_has_a_usual_profile_among_those_offered():
    assert {*OFFERED} == {*USUAL_PROFILE} == {*REQUIRED} == {*RECIPIENT_KINDS}
    for kind, profile in USUAL_PROFILE.items():
        assert profile in OFFERED[kind]
        assert {*OFFERED[kind]} <= {*PROFILES}


def test_own_staff_need_only_a_day():
    assert missing(Recipient()) == ("until",)
    assert missing(Recipient(until=TODAY)) == ()


def test_others_need_a_name_a_purpose_and_a_ground():
    bare = Recipient(kind="processor", until=TODAY)
    assert missing(bare) == ("recipient", "purpose", "ground")
    full = Recipient(
        kind="third_party", until=TODAY, name="○○신문", purpose="보도", ground="consent"
    )
    assert missing(full) == ()


def test_copies_are_kept_for_two_weeks_after_the_last_session():
    meetup = a_meetup(a_session(date(2026, 8, 28)), a_session(date(2026, 9, 4)))
    assert usual_until(meetup, TODAY) == date(2026, 9, 18)
    assert usual_until(a_meetup(), TODAY) == date(2026, 8, 30)


def test_third_parties_get_only_who_has_agreed():
    assert "묻지 않음" not in handles(seen_by_recipient(MEETUP, OUTSIDE))
    assert seen_by_recipient(MEETUP, Order(briefing=Options(variant="full"))) == MEETUP


def test_somebody_can_be_put_back():
    order = Order(recipient=OUTSIDE.recipient, also=(UNASKED.id,), briefing=OUTSIDE.briefing)
    assert "묻지 않음" in handles(seen_by_recipient(MEETUP, order))


def test_everybody_who_is_left_out_is_named_with_the_reason():
    found = {person.handle: reason for person, reason in left_out(MEETUP, OUTSIDE, TODAY)}
    assert found == {
        "묻지 않음": "no_consent", "거부": "do_not_contact", "지남": "destroyed",
    }  # fmt: skip


def test_the_full_tracker_holds_those_who_refuse_contact():
    order = Order(tracker=TrackerOptions(profile="full"))
    assert [reason for _, reason in left_out(MEETUP, order, TODAY)] == ["destroyed"]


def test_documents_without_people_leave_nobody_out():
    order = Order(briefing=Options(variant="public"), tracker=TrackerOptions(profile="figures"))
    assert not order.may_hold_people
    assert list(left_out(MEETUP, order, TODAY)) == []
