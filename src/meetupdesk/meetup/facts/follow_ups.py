"""Which follow-ups are closed or overdue, and how promises were kept (product.md 4.10)."""

from datetime import date
from typing import NamedTuple

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.follow_ups import FollowUp


class PromiseRecord(NamedTuple):
    """How many promises were kept on time, kept late, or are open."""

    on_time: int
    late: int
    open: int


def is_closed(item: FollowUp) -> bool:
    """Tell whether an opinion has been answered, a promise or task done."""
    return _closed_on(item) is not None


def is_overdue(item: FollowUp, today: date) -> bool:
    """Tell whether an open follow-up is past its day."""
    return item.due is not None and item.due < today and not is_closed(item)


def promise_record(meetup: Meetup, today: date) -> PromiseRecord:
    """Return how promises were kept; one without a day is on time, one done later is still open."""
    promises = [item for item in meetup.follow_ups.items if item.kind == "promise"]
    kept = [item for item in promises if item.done_on and item.done_on <= today]
    late = sum(item.done_on > item.due for item in kept if item.done_on and item.due)
    return PromiseRecord(len(kept) - late, late, len(promises) - len(kept))


def _closed_on(item: FollowUp) -> date | None:
    return item.answered_on if item.kind == "opinion" else item.done_on
