import pytest
from coaching import assert_fires, found, in_days
from makers import a_meetup, a_member, a_session, a_slot, a_training_part

from meetupdesk.meetup.model.schedule import Schedule

SOON, VERY_SOON = a_session(in_days(28)), a_session(in_days(3))
TRAINED = a_member("최서윤", role="speaker", trained_on=in_days(-9))
UNTRAINED = a_member("강도현", role="moderator")
DATED = a_training_part(kind="what", day=in_days(1))


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("schedule.untrained", a_meetup(SOON, UNTRAINED), a_meetup(SOON, TRAINED, DATED)),
        (
            "schedule.untrained",
            a_meetup(SOON, TRAINED, a_training_part(kind="how")),
            a_meetup(SOON, TRAINED, a_training_part()),
        ),
        (
            "schedule.untrained",
            a_meetup(SOON, a_member("오준영"), a_slot("talk", speaker="최서윤, 오준영")),
            a_meetup(SOON, a_member("오준영"), a_slot("listen", speaker="오준영")),
        ),
        (
            "schedule.untrained",
            a_meetup(SOON, UNTRAINED),
            a_meetup(a_session(in_days(29)), UNTRAINED),
        ),
        (
            "schedule.training_gate",
            a_meetup(VERY_SOON, TRAINED, UNTRAINED),
            a_meetup(VERY_SOON, TRAINED),
        ),
        (
            "schedule.training_gate",
            a_meetup(VERY_SOON, a_member()),
            a_meetup(a_session(in_days(4)), UNTRAINED),
        ),
        (
            "schedule.training_gate",
            a_meetup(VERY_SOON),
            a_meetup(VERY_SOON, schedule=Schedule(training_waiver="지난달에 함께 했습니다")),
        ),
        (
            "schedule.no_outcome",
            a_meetup(a_training_part(kind="rehearse", done=True)),
            a_meetup(
                a_training_part(kind="rehearse", done=True, outcome="먼저 사과하자"),
                a_training_part(kind="rehearse"),
                a_training_part(kind="how", done=True),
            ),
        ),
        (
            "schedule.will_low",
            a_meetup(schedule=Schedule(openness="low", will="good")),
            a_meetup(schedule=Schedule(openness="fair", will="good", knowledge="low")),
        ),
        ("schedule.will_low", a_meetup(schedule=Schedule(will="low")), a_meetup()),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_the_member_who_has_to_take_part_is_the_one_to_go_to():
    [problem] = found("schedule.training_gate", a_meetup(VERY_SOON, TRAINED, UNTRAINED))
    assert (problem.where.path, problem.where.row) == ("overview.team.trained_on", UNTRAINED.id)
    assert problem.section == "schedule"
