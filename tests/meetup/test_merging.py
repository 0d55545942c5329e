from datetime import date

import pytest
from makers import (
    a_benefit,
    a_channel,
    a_contact,
    a_follow_up,
    a_meetup,
    a_person,
    a_post,
    a_session,
    a_theme,
    an_interest,
)

from meetupdesk.meetup.merging import differing_fields, merge_people

THEME, FIRST, SECOND = a_theme(), a_session(), a_session(date(2026, 9, 4))


def merged(keep, other, *rows, **choices):
    """Return the meetup in which the two became one, and that person."""
    meetup = merge_people(
        a_meetup(THEME, FIRST, SECOND, keep, other, *rows), keep.id, other.id, choices
    )
    [person] = meetup.people
    return meetup, person


@pytest.mark.parametrize(
    ("mine", "theirs", "asked"),
    [
        ({"phone": "010-0000-0001"}, {"phone": "+82 10 0000 0001"}, ()),
        ({"email": "Sky@mail.kr"}, {"email": "sky@mail.kr"}, ()),
        ({"affiliation": "강변 모임"}, {"affiliation": "강변모임"}, ()),
        ({"phone": "010-0000-0001"}, {"phone": "010-0000-0002"}, ("phone",)),
        ({"phone": ""}, {"phone": "010-0000-0002"}, ()),
        ({"note": " "}, {"note": "메모"}, ()),
        ({"note": "하나"}, {"note": "둘"}, ("note",)),
        ({"invitation": "candidate"}, {"invitation": "invited"}, ()),
        ({"invitation": "declined"}, {"invitation": "invited"}, ("invitation",)),
        ({"kind": "blogger"}, {"kind": "press"}, ("kind",)),
        ({"influence": 0}, {"influence": 3}, ()),
        ({"stage": "found"}, {"stage": "trusted"}, ()),
        ({"stage": "stopped"}, {"stage": "trusted"}, ("stage",)),
        ({"checked_on": date(2026, 1, 1)}, {"checked_on": date(2026, 2, 1)}, ("checked_on",)),
        ({"sessions": (FIRST,)}, {"sessions": (SECOND,)}, ()),
        ({"do_not_contact": True}, {"do_not_contact": False}, ()),
    ],
)
def test_only_what_both_say_differently_is_asked(mine, theirs, asked):
    assert differing_fields(a_person(**mine), a_person(**theirs)) == asked


def test_fields_are_asked_in_the_order_of_declaration():
    keep, other = (
        a_person("하늘", note="가", email="a@b.kr"),
        a_person("바다", note="나", email="c@d.kr"),
    )
    assert differing_fields(keep, other) == ("handle", "email", "note")


def test_blanks_are_filled_and_the_answers_decide_the_rest():
    keep = a_person("하늘", email="a@b.kr", note="가")
    other = a_person("바다", email="c@d.kr", note="나", phone="010-0000-0001")
    _, person = merged(keep, other, email="other", note="keep")
    assert (person.id, person.handle) == (keep.id, "하늘")
    assert (person.email, person.note, person.phone) == ("c@d.kr", "가", "010-0000-0001")


def test_the_higher_stage_is_kept_and_a_refusal_is_never_cleared():
    keep, other = a_person(stage="talking"), a_person(stage="trusted", do_not_contact=True)
    _, person = merged(keep, other)
    assert (person.stage, person.do_not_contact) == ("trusted", True)


def test_of_a_stopped_relation_the_answer_decides():
    keep, other = a_person(stage="stopped"), a_person(stage="joint")
    assert merged(keep, other)[1].stage == "stopped"
    assert merged(keep, other, stage="other")[1].stage == "joint"


def test_channels_and_sessions_are_united():
    keep = a_person("하늘", a_channel("", url="https://a.kr/sky"), sessions=(FIRST,))
    other = a_person(
        "하늘", a_channel("하늘 길", url="http://www.a.kr/sky/"), a_channel("영상"),
        sessions=(FIRST, SECOND), attended=(FIRST,),
    )  # fmt: skip
    _, person = merged(keep, other)
    assert [(each.id, each.name, each.url) for each in person.channels] == [
        (keep.channels[0].id, "하늘 길", "https://a.kr/sky"),
        (other.channels[1].id, "영상", ""),
    ]
    assert person.sessions == (FIRST.id, SECOND.id)
    assert person.attended == (FIRST.id,)


def test_a_person_has_a_theme_or_name_once_with_the_greater_strength():
    keep = a_person("하늘", an_interest(THEME, 2), an_interest("밤 산책"))
    other = a_person(
        "하늘", an_interest("밤산책", 2, evidence="https://a.kr"), an_interest(THEME, 3),
        an_interest("새"),
    )  # fmt: skip
    _, person = merged(keep, other)
    assert [(each.theme or each.name, each.strength) for each in person.interests] == [
        (THEME.id, 3), ("밤 산책", 2), ("새", 1),
    ]  # fmt: skip
    assert person.interests[1].evidence == "https://a.kr"


def test_all_that_named_the_other_names_the_kept_one():
    keep, other = a_person("하늘"), a_person("하늘")
    meetup, _ = merged(
        keep, other,
        a_contact(other), a_contact(keep), a_benefit(person=other), a_follow_up(person=other),
        a_post(person=other),
    )  # fmt: skip
    rows = [
        *meetup.contacts, *meetup.privacy.benefits, *meetup.follow_ups.items,
        *meetup.follow_ups.posts,
    ]  # fmt: skip
    assert {row.person for row in rows} == {keep.id}
    assert len(rows) == 5


def test_others_stay_the_very_same_rows():
    keep, other, third = a_person("하늘"), a_person("하늘"), a_person("바다")
    meetup = merge_people(a_meetup(keep, third, other), keep.id, other.id, {})
    assert meetup.people[1] is third
    assert meetup.people[0] is keep


def test_merging_with_oneself_or_with_nobody_changes_nothing():
    keep = a_person()
    meetup = a_meetup(keep)
    assert merge_people(meetup, keep.id, keep.id, {}) is meetup
    assert merge_people(meetup, keep.id, "p-gone", {}) is meetup
    assert merge_people(meetup, "p-gone", keep.id, {}) is meetup
