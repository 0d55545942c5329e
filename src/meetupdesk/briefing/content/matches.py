"""Where themes meet: people by themes, influence by match, and what is not shared."""

from collections.abc import Sequence

from meetupdesk.briefing.blocks import (
    Block,
    Bullets,
    Carries,
    Columns,
    HeatRow,
    HeatTable,
    Line,
    Paragraph,
    Point,
    Points,
    Quadrant,
    Spot,
)
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.guests import marked_name, marks, name_of, room_of, room_sentence
from meetupdesk.briefing.content.presence import carried
from meetupdesk.briefing.content.shapes import head, section_head
from meetupdesk.briefing.content.words import (
    DASH,
    counted,
    listed,
    match_words,
)
from meetupdesk.meetup.matching import (
    MATCHED,
    Coverage,
    coverage,
    match_of,
    only_ours,
    only_theirs,
    quadrant_of,
)
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.themes import Theme

ACROSS = 8  # themes in one table
ACROSS_BESIDE = 4  # themes in a table that leaves room for the chart beside it
NARROW = 55  # percent of the width for that table
X_OF_INFLUENCE = {1: 12, 2: 36, 3: 62, 4: 77, 5: 92}
FIELDS = ("share_interests", "invite_first", "keep_an_eye", "find_theme")


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out without themes, or while nobody has an interest."""
    people = room_of(brief)
    if not brief.meetup.themes or not any(person.interests for person in people):
        return ()
    return (
        section_head(brief.tr, "matches"),
        Paragraph(text=room_sentence(brief, people)),
        *_grid_and_chart(brief, people),
        *_themes(brief, people),
        *_unmatched(brief, people),
    )


def carries(brief: Brief) -> Carries:
    """Return who stands in the table and the chart."""
    names = ("people.real_name",) if brief.options.real_names else ()
    return carried(
        room_of(brief),
        "people.handle",
        "people.interests.theme",
        "people.interests.name",
        "people.interests.strength",
        "people.influence",
        *names,
    )


def _grid_and_chart(brief: Brief, people: Sequence[Person]) -> tuple[Block, ...]:
    covered = sorted(coverage(brief.meetup, people), key=lambda row: (-row.people, -row.weight))
    grids = [
        _grid(brief, people, [row.theme for row in covered[at : at + ACROSS]])
        for at in range(0, len(covered), ACROSS)
    ]
    chart = _chart(brief, people)
    if chart and len(grids) == 1 and len(covered) <= ACROSS_BESIDE:
        return (Columns(left=(grids[0],), right=chart, share=NARROW),)
    return (*grids, *chart)


def _grid(brief: Brief, people: Sequence[Person], themes: Sequence[Theme]) -> HeatTable:
    tr, signs = brief.tr, marks(brief)
    rows = []
    for person in people:
        by_theme = {row.theme: row for row in person.interests}
        found = [by_theme.get(theme.id) for theme in themes]
        rows.append(
            HeatRow(
                name=marked_name(name_of(brief, person), signs.get(person.id, "")),
                values=tuple((row.strength or 1) if row else 0 for row in found),
                proven=tuple(bool(row and row.evidence) for row in found),
                result=match_words(tr, match_of(person)),
            )
        )
    shared = (f"{theme.name} {counted(tr, 'people', _sharing(people, theme))}" for theme in themes)
    return HeatTable(
        corner=tr("briefing.name"),
        columns=tuple(theme.name for theme in themes),
        rows=tuple(rows),
        result=tr("briefing.match"),
        legend=tr("briefing.matches.legend"),
        summary=tr("briefing.matches.summary", themes=listed(shared)),
    )


def _sharing(people: Sequence[Person], theme: Theme) -> int:
    return sum(any(row.theme == theme.id for row in person.interests) for person in people)


def _chart(brief: Brief, people: Sequence[Person]) -> tuple[Quadrant, ...]:
    tr, signs = brief.tr, marks(brief)
    placed = [person for person in people if quadrant_of(person)]
    if not placed:
        return ()
    rest = [name_of(brief, person) for person in people if not quadrant_of(person)]
    titles = {field: tr(f"match.quadrant.{field}") for field in FIELDS}
    by_field = {
        field: [name_of(brief, person) for person in placed if quadrant_of(person) == field]
        for field in FIELDS
    }
    found = "; ".join(
        f"{titles[field]}: {listed(names)}" for field, names in by_field.items() if names
    )
    return (
        Quadrant(
            points=tuple(_spot(brief, person, signs.get(person.id, "")) for person in placed),
            fields=(
                titles["share_interests"],
                titles["invite_first"],
                titles["keep_an_eye"],
                titles["find_theme"],
            ),
            x_title=tr("people.influence"),
            y_title=tr("briefing.match"),
            rest=tr("briefing.matches.not_placed", names=listed(rest)) if rest else "",
            alt=tr("briefing.matches.alt", found=found),
        ),
    )


def _spot(brief: Brief, person: Person, sign: str) -> Spot:
    """Return where a person stands, always inside the own field (briefing.md 4)."""
    match = match_of(person)
    high = match.level in MATCHED
    y = 55 + match.score * 40 // 100 if high else match.score * 45 // 100
    x = X_OF_INFLUENCE.get(person.influence or 0, X_OF_INFLUENCE[5])
    return Spot(mark=sign, name=name_of(brief, person), x=x, y=y)


def _themes(brief: Brief, people: Sequence[Person]) -> tuple[Block, ...]:
    points = tuple(_theme(brief, row) for row in coverage(brief.meetup, people))
    return (head(brief.tr("section.themes")), Points(items=points, numbered=False))


def _theme(brief: Brief, covered: Coverage) -> Point:
    tr, theme = brief.tr, covered.theme
    sharing = tr("briefing.matches.sharing", count=covered.people)
    asks = [row.text for row in brief.meetup.messages.asks if row.theme == theme.id]
    more = (
        _labelled(tr("themes.position"), theme.position),
        _labelled(tr("themes.complaint"), theme.complaint),
        *(_labelled(tr("briefing.matches.question"), text) for text in asks),
    )
    return Point(
        head=f"{theme.name} {DASH} {sharing}",
        text=theme.why,
        more=tuple(line for line in more if line),
    )


def _labelled(label: str, text: str) -> Line:
    return f"{label}: {text}" if text else ""


def _unmatched(brief: Brief, people: Sequence[Person]) -> tuple[Block, ...]:
    tr = brief.tr
    ours = tuple(theme.name for theme in only_ours(brief.meetup, people))
    theirs = tuple(
        f"{row.name} {DASH} {counted(tr, 'people', row.people)}" for row in only_theirs(people)
    )
    left = (head(tr("briefing.matches.only_ours")), Bullets(items=ours))
    right = (head(tr("briefing.matches.only_theirs")), Bullets(items=theirs))
    if ours and theirs:
        return (Columns(left=left, right=right),)
    return left if ours else right if theirs else ()
