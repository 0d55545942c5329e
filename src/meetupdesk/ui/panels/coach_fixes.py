"""What the coach can put right by itself: one table, from the rule to the edit.

Only edits that lose nothing and say nothing a person would not say by pressing the button; each is
one step to undo. ``coach_panel.fix.<rule>`` is what the button says.
"""

from collections.abc import Callable, Mapping
from datetime import date

from meetupdesk.meetup.checks.problem import Label
from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.panels.coach_walk import Spot

Fix = Callable[[Meetup, Spot, date], Meetup]


def fix_of(spot: Spot) -> Fix | None:
    """Return the edit that settles a problem at a spot, if there is a safe one."""
    return FIXES.get(spot.problem.rule) if spot.where.row else None


def _put(value: object) -> Fix:
    return lambda meetup, spot, _today: with_value(meetup, spot.where, value)


def _today(meetup: Meetup, spot: Spot, today: date) -> Meetup:
    return with_value(meetup, spot.where, today)


def _suggested_stage(meetup: Meetup, spot: Spot, _today: date) -> Meetup:
    stage = spot.problem.values["stage"]
    assert isinstance(stage, Label)
    return with_value(meetup, spot.where, stage.key.rpartition(".")[2])


FIXES: Mapping[str, Fix] = {
    "people.do_not_contact": _put("cancelled"),
    "people.stale": _today,
    "contacts.stage_behind": _suggested_stage,
    "schedule.phase_late": _put(True),
    "goals.promotion_not_ruled_out": _put(True),
    "crisis.watch_cold": _today,
}
