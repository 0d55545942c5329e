"""``templates`` and ``new``: where meetups begin."""

from collections.abc import Callable
from pathlib import Path

from meetupdesk.cli.files import Clock, clock, write_new
from meetupdesk.cli.voice import Voice
from meetupdesk.i18n import MeetupdeskError
from meetupdesk.meetup.ids import new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.starting import dated_sample, from_template
from meetupdesk.paths import data_folder
from meetupdesk.storage.document import SUFFIX, encode, new_file, next_file
from meetupdesk.storage.opening import open_meetup

TEMPLATES = (
    "blogger_meetup", "citizen_roundtable", "press_session", "crisis_listening", "blank", "sample",
)  # fmt: skip


class NoSuchTemplate(MeetupdeskError):
    """There is no template ``name``; ``known`` lists them."""

    key = "cli.no_template"


def list_templates(voice: Voice) -> int:
    """Write the name of each template and a line about it."""
    for name in TEMPLATES:
        print(f"{name:20}{voice.tr(f'template.{name}')}")
    return 0


def new(path: Path, name: str, voice: Voice) -> int:
    """Write a new document from a template; the sample comes filled and dated."""
    if name not in TEMPLATES:
        raise NoSuchTemplate(name=name, known=", ".join(TEMPLATES))
    at = clock()
    meetup, exports = started(name, voice.tr.language, at)
    file = next_file(new_file(meetup, at.chance), meetup=meetup, exports=exports, at=at.now)
    write_new(path, encode(file))
    voice.say("cli.wrote", path=path)
    return 0


def started(name: str, language: str, at: Clock) -> tuple[Meetup, tuple[Export, ...]]:
    """Return a new meetup from the template of that language, and its export log.

    Only the sample has days and a log; both are moved so that it lies ahead.
    """
    template = data_folder("templates") / f"{name}.{language}{SUFFIX}"
    file = open_meetup(template).file
    if name != "sample":
        return from_template(file.meetup, None, _fresh_ids(at)), ()
    return dated_sample(file.meetup, file.exports, at.now.date())


def _fresh_ids(at: Clock) -> Callable[[str], str]:
    taken: set[str] = set()

    def fresh(prefix: str) -> str:
        made = new_id(prefix, taken, at.chance)
        taken.add(made)
        return made

    return fresh
