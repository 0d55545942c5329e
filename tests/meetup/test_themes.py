from makers import a_meetup, a_person, a_theme, an_interest

from meetupdesk.meetup.themes import (
    theme_named,
    with_evidence,
    with_interests_adopted,
    with_strength,
    with_theme,
)


def interests_of(meetup):
    return [(each.theme, each.name, each.strength) for each in meetup.people[0].interests]


def test_a_new_theme_takes_over_the_interests_of_its_name():
    meetup = with_theme(
        a_meetup(a_person("하늘", an_interest("어린이 놀이터", 2))), "어린이놀이터", "t-1"
    )
    assert [theme.name for theme in meetup.themes] == ["어린이놀이터"]
    assert interests_of(meetup) == [("t-1", "", 2)]


def test_a_theme_whose_name_exists_is_not_added_again():
    meetup = a_meetup(a_theme("Night Light"))
    assert with_theme(meetup, "nightlight", "t-1") is meetup
    assert theme_named(meetup, " night LIGHT ") is meetup.themes[0]


def test_a_theme_needs_a_name():
    meetup = a_meetup(a_theme(""))
    assert with_theme(meetup, "  ", "t-1") is meetup
    assert theme_named(meetup, "") is None


def test_a_person_has_a_theme_only_once():
    bikes = a_theme("자전거")
    both = a_person(
        "하늘", an_interest(bikes, 1), an_interest("자전거", 3, evidence="https://a.kr")
    )
    meetup = with_interests_adopted(a_meetup(bikes, both), bikes.id)
    assert interests_of(meetup) == [(bikes.id, "", 3)]
    assert meetup.people[0].interests[0].evidence == "https://a.kr"


def test_people_without_that_interest_stay_the_very_same():
    meetup = a_meetup(a_theme("자전거"), a_person("하늘", an_interest("사진")))
    assert with_interests_adopted(meetup, meetup.themes[0].id) is meetup
    assert with_interests_adopted(meetup, "t-gone") is meetup


def test_a_strength_adds_changes_and_takes_away():
    bikes = a_theme()
    meetup = a_meetup(bikes, a_person("하늘", an_interest("사진")))
    person = meetup.people[0].id
    added = with_strength(meetup, person, bikes.id, 2, "i-1")
    assert interests_of(added) == [("", "사진", 1), (bikes.id, "", 2)]
    changed = with_strength(added, person, bikes.id, 3, "i-2")
    assert interests_of(changed)[1] == (bikes.id, "", 3)
    assert with_strength(changed, person, bikes.id, 0, "i-3") == meetup
    assert with_strength(meetup, "p-gone", bikes.id, 1, "i-4") is meetup


def test_evidence_is_kept_with_the_interest_alone():
    bikes, nature = a_theme(), a_theme("생태")
    meetup = a_meetup(bikes, nature, a_person("하늘", an_interest(bikes)))
    person = meetup.people[0].id
    seen = with_evidence(meetup, person, bikes.id, "https://a.kr/1")
    assert seen.people[0].interests[0].evidence == "https://a.kr/1"
    assert with_evidence(meetup, person, nature.id, "https://a.kr/1") is meetup
    assert with_evidence(meetup, "p-gone", bikes.id, "https://a.kr/1") is meetup
