from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_meetup, a_person, a_theme, an_interest

from meetupdesk.meetup.matching import (
    LEVELS,
    Match,
    OtherInterest,
    coverage,
    match_of,
    only_ours,
    only_theirs,
    quadrant_of,
    ranked,
    room_match,
    weight_of,
)

ROAD = a_theme("자전거길")
LIGHT = a_theme("야간 조명")
LINK = "https://blog.example/1"


def with_interests(ours, others, evidence=""):
    """A person with these strengths: in our theme, and in other subjects."""
    return a_person(
        "강바람",
        *(an_interest(ROAD, strength, evidence=evidence) for strength in ours),
        *(an_interest(f"주제{n}", strength) for n, strength in enumerate(others)),
    )


def test_the_example_of_the_design_is_57_medium_one_of_two():
    person = a_person("강바람", an_interest(ROAD, 2, evidence=LINK), an_interest("사진", 3))
    assert match_of(person) == Match(level="medium", shared=1, all=2, score=57)


def test_without_interests_nothing_is_known():
    assert match_of(a_person()) == Match(level="none", shared=0, all=0, score=0)


def test_interests_of_others_alone_do_not_match():
    assert match_of(with_interests([], [3, 3])) == Match(level="none", shared=0, all=2, score=0)


@pytest.mark.parametrize(
    ("ours", "others", "level", "score"),
    [
        ([1], [3, 3], "low", 14),
        ([3], [3, 3, 1], "low", 30),  # exactly 3/10
        ([1], [2], "medium", 33),
        ([3], [2], "medium", 60),  # exactly 6/10
        ([2], [1], "medium", 67),  # high but for the evidence
        ([1], [], "medium", 100),
    ],
)
def test_levels_without_evidence(ours, others, level, score):
    match = match_of(with_interests(ours, others))
    assert (match.level, match.score) == (level, score)


@pytest.mark.parametrize(
    ("ours", "others", "level"),
    [([3], [3, 1], "medium"), ([1], [1], "high"), ([1], [2, 3], "low"), ([1], [2, 2], "medium")],
)
def test_evidence_counts_twice_and_allows_high(ours, others, level):
    assert match_of(with_interests(ours, others, LINK)).level == level


def test_evidence_for_another_subject_does_not_make_a_match_high():
    person = a_person("강바람", an_interest(ROAD, 3), an_interest("사진", 1, evidence=LINK))
    assert (match_of(person).level, match_of(person).score) == ("medium", 60)
    person = a_person(
        "강바람", an_interest(ROAD, 3), an_interest(LIGHT, 3), an_interest("사진", evidence=LINK)
    )
    assert (match_of(person).level, match_of(person).score) == ("medium", 75)


def test_half_a_per_cent_rounds_up():
    assert match_of(with_interests([1], [3, 3, 1])).score == 13  # 12.5


@pytest.mark.parametrize(("strength", "weight"), [(None, 1), (0, 1), (2, 2), (3, 3), (9, 3)])
def test_a_strength_outside_the_scale_counts_as_the_nearest(strength, weight):
    assert weight_of(an_interest("사진", strength)) == weight


STRENGTHS = st.lists(st.integers(1, 3), max_size=6)


@given(STRENGTHS, STRENGTHS, st.sampled_from(["", LINK]))
def test_score_and_level_follow_the_share_of_weights(ours, others, evidence):
    match = match_of(with_interests(ours, others, evidence))
    met = sum(ours) * (2 if evidence else 1)
    share = Fraction(met, met + sum(others)) if ours or others else Fraction(0)
    assert abs(match.score - 100 * share) <= Fraction(1, 2)
    assert (match.level == "none") == (share == 0)
    assert (match.level == "high") == (share > Fraction(6, 10) and bool(evidence))
    assert (match.level == "low") == (0 < share <= Fraction(3, 10))


@given(STRENGTHS, STRENGTHS)
def test_another_shared_interest_never_lowers_the_match(ours, others):
    less, more = (
        match_of(with_interests(ours, others)),
        match_of(with_interests([*ours, 1], others)),
    )
    assert LEVELS.index(more.level) >= LEVELS.index(less.level)
    assert more.score >= less.score


def test_the_room_sums_weights_and_needs_no_evidence():
    people = (with_interests([3], []), with_interests([], [1]))
    found = room_match(a_meetup(ROAD, LIGHT, *people), people)
    assert (found.level, found.people, found.matched) == ("high", 2, 1)
    assert (found.themes_met, found.themes_all) == (1, 2)


def test_an_empty_room_matches_nothing():
    found = room_match(a_meetup(ROAD), ())
    assert (found.level, found.people, found.themes_met) == ("none", 0, 0)


def test_coverage_counts_people_and_weights_in_the_order_of_themes():
    people = (
        a_person("하나", an_interest(ROAD, 2, evidence=LINK)),
        a_person("둘", an_interest(ROAD, 3), an_interest("사진")),
    )
    found = coverage(a_meetup(LIGHT, ROAD, *people), people)
    assert [(each.theme, each.people, each.weight) for each in found] == [
        (LIGHT, 0, 0), (ROAD, 2, 7),
    ]  # fmt: skip


def test_a_theme_that_nobody_shares_is_only_ours():
    people = (a_person("하나", an_interest(ROAD)),)
    assert only_ours(a_meetup(ROAD, LIGHT, *people), people) == (LIGHT,)


def test_other_interests_are_grouped_across_spellings_and_sorted():
    people = (
        a_person(
            "하나", an_interest("길 고양이", 1), an_interest("Bird", 3), an_interest("나무", 3)
        ),
        a_person("둘", an_interest("길고양이", 1), an_interest(ROAD, 3), an_interest("가로수", 3)),
        a_person("셋", an_interest("BIRD", 1), an_interest("")),
    )
    assert only_theirs(people) == (
        OtherInterest(name="Bird", people=2, weight=4),
        OtherInterest(name="길 고양이", people=2, weight=2),
        OtherInterest(name="가로수", people=1, weight=3),
        OtherInterest(name="나무", people=1, weight=3),
    )


@pytest.mark.parametrize(
    ("ours", "influence", "quadrant"),
    [
        ([3], 3, "invite_first"),
        ([3], 2, "share_interests"),
        ([], 3, "find_theme"),
        ([], 2, "keep_an_eye"),
        ([3], 0, ""),
        ([3], None, ""),
    ],
)
def test_influence_and_match_place_a_person(ours, influence, quadrant):
    interests = (an_interest(ROAD, strength) for strength in ours)
    person = a_person("강바람", *interests, an_interest("사진"), influence=influence)
    assert quadrant_of(person) == quadrant


def test_without_interests_a_person_is_not_placed():
    assert quadrant_of(a_person(influence=5)) == ""


def test_match_comes_before_influence_and_name():
    low = a_person("가온", an_interest(ROAD, 1), an_interest("사진", 3), influence=5)
    known, unknown = (
        a_person(n, an_interest(ROAD), influence=i) for n, i in (("하", 4), ("나", 1))
    )
    same = a_person("가", an_interest(ROAD), influence=1)
    assert ranked((low, unknown, known, same)) == (known, same, unknown, low)
