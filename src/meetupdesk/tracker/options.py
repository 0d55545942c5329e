"""What a person chooses for an export of the tracker, and what comes back from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from meetupdesk.meetup.model.exports import BaseTable

PROFILES = ("full", "masked", "on_the_day", "agency", "figures")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerOptions:
    """Who receives the workbook and what stands in it (tracker.md 3, sharing.md 4).

    ``added`` and ``dropped`` are keys of columns of the people sheet, such as ``people.phone``, on
    top of the profile's. ``also`` are ids of people put back although they have not agreed that a
    third party gets their data. ``until`` is the day by which the copy is to be sent back and
    deleted.
    """

    profile: str = PROFILES[0]
    recipient_kind: str = "own_staff"
    recipient: str = ""
    until: date | None = None
    hide_contacts: bool = False
    real_names: bool = False
    alias: bool = False
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def hides_contacts(self) -> bool:
        """Whether phone numbers and mail addresses are masked, by the profile or the switch."""
        return self.hide_contacts or self.profile == "masked"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to tell about an export: a wording key below ``tracker.remark`` and its values."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracker:
    """A finished workbook. ``fields`` are paths, ``people`` ids: what the export log remembers."""

    data: bytes
    fields: tuple[str, ...]
    people: tuple[str, ...]
    base: tuple[BaseTable, ...]
    remarks: tuple[Remark, ...]
