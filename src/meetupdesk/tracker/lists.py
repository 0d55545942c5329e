"""The lists that cells offer: one column each on the sheet of lists, with a defined name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from meetupdesk.meetup.fields import Choice
from meetupdesk.tracker.columns import Column
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.tables import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One list: its defined name, its header and its words; ids stand beside them, hidden."""

    name: str
    header: str
    words: tuple[str, ...]
    ids: tuple[str, ...] = ()


def list_name(column: Column) -> str:
    """Return the defined name of the list that a column offers; empty when it offers none."""
    if column.who == "we":
        return ""
    if isinstance(column.kind, Choice):
        return "list_" + column.path.replace(".", "_")
    return f"list_{column.offered}" if column.offered else ""


def offered_lists(shown: Iterable[Table], occasion: Occasion) -> tuple[Offered, ...]:
    """Return the lists that the columns of the copy offer, and always those of names.

    A list without words is left out: a validation must not point to nothing.
    """
    tr, names = occasion.tr, occasion.names
    found = [
        _named("list_people", tr("tracker.list.people"), names["people"]),
        _named("list_themes", tr("tracker.list.themes"), names["themes"]),
        _named("list_sessions", tr("tracker.list.sessions"), names["schedule.sessions"]),
        Offered(name="list_team", header=tr("tracker.list.team"), words=_team(occasion)),
        Offered(name="list_yes", header=tr("tracker.list.yes"), words=(tr("word.yes"),)),
    ]
    taken = {each.name for each in found}
    for column in (column for table in shown for column in table.columns):
        name = list_name(column)
        if name and name not in taken and isinstance(column.kind, Choice):
            taken.add(name)
            words = tuple(tr(f"{column.path}.{code}") for code in column.kind.options)
            found.append(Offered(name=name, header=tr(column.label), words=words))
    return tuple(each for each in found if each.words)


def _named(name: str, header: str, names: Mapping[str, str]) -> Offered:
    return Offered(name=name, header=header, words=tuple(names.values()), ids=tuple(names))


def _team(occasion: Occasion) -> tuple[str, ...]:
    names = (occasion.redact(member.name.strip()) for member in occasion.meetup.overview.team)
    return tuple(dict.fromkeys(name for name in names if name))
