"""What we ask first, and what we say then."""

from datetime import date

from meetupdesk.briefing.blocks import Block, Bullets, KeyMessage, Line, Point, Points, Strong
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import head, section_head
from meetupdesk.briefing.content.words import link_to, plain, rows_of
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model.messages import Message

OPENING = 3  # asks that open the day


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out without asks, messages and headline."""
    tr, messages = brief.tr, brief.meetup.messages
    if not (messages.asks or messages.pillars or messages.headline):
        return ()
    return (
        section_head(tr, "messages"),
        *((KeyMessage(sentence=messages.headline),) if messages.headline else ()),
        *_asks(brief),
        *_pillars(brief),
    )


def headline(brief: Brief) -> tuple[str, Line]:
    """Return the path and the text of the one sentence: the headline, else the first message."""
    messages = brief.meetup.messages
    if messages.headline or not messages.pillars:
        return "messages.headline", messages.headline
    first = messages.pillars[0]
    return "messages.pillars.text", marked(brief, first.text, first.disclosure)


def disclosure_mark(tr: Translator, disclosure: str) -> str:
    """Return the word for what may not be said to everybody; nothing for what may."""
    if disclosure == "public":
        return ""
    return tr.find(f"messages.pillars.disclosure.{disclosure}") or disclosure


def marked(brief: Brief, text: str, disclosure: str) -> Line:
    """Return the text, behind a word if it may not be said to everybody."""
    mark = disclosure_mark(brief.tr, disclosure)
    return (Strong(f"[{mark}]"), f" {text}") if mark else text


def may_be_said(disclosure: str, first_day: date | None, today: date) -> bool:
    """Return whether a text of this disclosure is open to the public on that day."""
    if disclosure == "on_the_day":
        return first_day is not None and first_day <= today
    return disclosure == "public"


def _asks(brief: Brief) -> tuple[Block, ...]:
    """Return the asks; the opening ones are stressed as such."""
    tr, found = brief.tr, brief.meetup.messages.asks
    if not found:
        return ()
    opening = (Strong(tr("briefing.messages.opening")), " ")
    items = tuple(
        (*(opening if at < OPENING else ()), row.text, _behind(brief.theme(row.theme)))
        for at, row in enumerate(found)
    )
    return (head(tr("messages.asks")), Bullets(items=items, kind="number"))


def _behind(theme: str) -> str:
    return f" ({theme})" if theme else ""


def _pillars(brief: Brief) -> tuple[Block, ...]:
    found = brief.meetup.messages.pillars
    if not found:
        return ()
    points = Points(items=tuple(_point(brief, row) for row in found))
    return (head(brief.tr("messages.pillars")), points)


def _point(brief: Brief, message: Message) -> Point:
    label = brief.tr("messages.pillars.ask_back")
    back = f"{label}: {message.ask_back}" if message.ask_back else ""
    more = (*rows_of(message.proofs), plain(link_to(message.link)), back)
    return Point(
        head=marked(brief, message.text, message.disclosure),
        text=brief.theme(message.theme),
        more=tuple(line for line in more if line),
    )
