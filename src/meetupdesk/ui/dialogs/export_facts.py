"""What an order would give, found out in the background while the dialog is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetupdesk.exporting.making import Made, make
from meetupdesk.exporting.order import Order, Source
from meetupdesk.exporting.places import usual_names
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.lost_characters import lost_words
from meetupdesk.ui.panels.preview_drawing import Sizes, page_sizes

PERSONAL = (
    "people.real_name", "people.affiliation", "people.channels.url", "people.email",
    "people.phone", "people.country", "people.care", "people.filming_consent",
    "people.do_not_contact", "people.influence_basis", "people.known_through", "people.basis",
    "people.consent_on", "people.consent_way", "people.third_party_consent",
    "people.news_consent", "people.note",
)  # fmt: skip
"""The fields that say more of a person than the name they go by and what they care about."""

NAMED = 5  # columns that are named; of more, only how many


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The documents of ``order`` as they would be made now; ``sizes`` are those of the PDF."""

    order: Order
    made: Mapping[str, Made]
    sizes: Sizes = ()

    @property
    def people(self) -> int:
        """How many people any of the documents holds."""
        return len({each for made in self.made.values() for each in made.entry.people})

    @property
    def personal(self) -> tuple[str, ...]:
        """The personal fields that any of them holds."""
        held = {each for made in self.made.values() for each in made.entry.fields}
        return tuple(path for path in PERSONAL if path in held)


def facts_of(source: Source, order: Order) -> Facts:
    """Make everything once, only to see what it holds. Raises FontError."""
    names = usual_names(source, order)
    made = {document: make(document, source, order, names[document]) for document in names}
    sizes = page_sizes(made["briefing"].data) if "briefing" in made else ()
    return Facts(order=order, made=made, sizes=sizes)


def leaving_words(tr: Translator, facts: Facts) -> str:
    """Return what leaves the house, in one line."""
    if not facts.people:
        return tr("export.leaves_nobody")
    people = tr("export.people", count=facts.people)
    if not facts.personal:
        return tr("export.leaves_names", people=people)
    names = ", ".join(tr(path) for path in facts.personal[:NAMED])
    if len(facts.personal) > NAMED:
        names = tr("export.and_more", columns=names, count=len(facts.personal) - NAMED)
    return tr("export.leaves", people=people, columns=names, count=len(facts.personal))


def warnings_of(
    tr: Translator, meetup: Meetup, made: Sequence[Made]
) -> tuple[tuple[str, Where | None], ...]:
    """Return what to say before writing, each with the field to mend."""
    found = []
    for each in made:
        if each.lost:
            found.append(lost_words(tr, meetup, each.lost))
        if each.shortened:
            fields = ", ".join(tr(path) for path in each.shortened)
            variant = each.entry.profile
            said = tr(f"export.shortened.{variant}", count=len(each.shortened), fields=fields)
            found.append((said, Where(each.shortened[0])))
    return tuple(found)
