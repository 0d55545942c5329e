"""One small class for each kind of field: it shows what it is given and says what was typed."""

from typing import assert_never

from meetupdesk.meetup.fields import (
    LIMITS,
    Choice,
    Day,
    Email,
    Flag,
    Kind,
    Link,
    Moment,
    Number,
    Phone,
    Ref,
    Refs,
    Text,
    Time,
)
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.choices import ChoiceEditor, FlagEditor
from meetupdesk.ui.editors.days import DayEditor, TimeEditor
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.editors.lines import LineEditor, LinkEditor, MomentEditor, NumberEditor
from meetupdesk.ui.editors.paragraphs import ParagraphEditor
from meetupdesk.ui.editors.references import RefEditor, RefsEditor
from meetupdesk.ui.frame import Frame

__all__ = ["Editor", "make_editor"]


def make_editor(frame: Frame, kind: Kind, where: Where) -> Editor:  # noqa: C901, one case a kind
    """Return the editor for a kind of field; the path of ``where`` is its wording key."""
    match kind:
        case Text(lines=1):
            return LineEditor(frame, where, kind.limit)
        case Text():
            return ParagraphEditor(frame, where, kind)
        case Email() | Phone():
            return LineEditor(frame, where, LIMITS[type(kind)])
        case Link():
            return LinkEditor(frame, where)
        case Number():
            return NumberEditor(frame, where, kind)
        case Day():
            return DayEditor(frame, where)
        case Time():
            return TimeEditor(frame, where)
        case Moment():
            return MomentEditor(frame, where)
        case Choice():
            return ChoiceEditor(frame, where, kind)
        case Flag():
            return FlagEditor(frame, where)
        case Ref():
            return RefEditor(frame, where, kind)
        case Refs():
            return RefsEditor(frame, where, kind)
        case _:
            assert_never(kind)
