"""What to do about a risky phrase: another sentence in place of the one it stands in.

The sentence comes from the don't rows, where the people themselves wrote what to say instead. Where
they wrote nothing, it is what every new meetup says (product.md 7.1).
"""

from msgspec import structs

from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at, holder_of
from meetupdesk.meetup.wording import Hit, bare, hits
from meetupdesk.meetup.wording.plain import plain

ENDS = ".?!…。"  # a new sentence brings its own


def hits_at(meetup: Meetup, where: Where, text: str) -> tuple[Hit, ...]:
    """Return the risky phrases of a text that stands, or is being typed, at this place.

    With evidence on the same row, big words are no dressing up.
    """
    link = getattr(holder_of(meetup, where), "link", "")
    found = hits(text, kept=meetup.coach.kept_phrases)
    return tuple(hit for hit in found if not (link and hit.family == "packaging"))


def offered_sentence(meetup: Meetup, family: str, tr: Translator) -> str:
    """Return what the don't rows of the family say instead, or what is usual; "" for ``own``.

    ``tr`` speaks the language of the text, which may be another than the window's.
    """
    rows = meetup.messages.donts
    own = (row.instead.strip() for row in rows if row.kind == family)
    return next(filter(None, own), "") or usual_sentence(family, tr)


def usual_sentence(family: str, tr: Translator) -> str:
    """Return what a new meetup says instead of a phrase of the family."""
    return tr.find(f"coach.instead.{family}")


def with_sentence(text: str, hit: Hit, sentence: str) -> str:
    """Return the text with ``sentence`` in place of the one that the hit stands in."""
    start, end = _sentence_around(text, hit)
    return f"{text[:start]}{sentence}{text[end:]}"


def with_kept_phrase(meetup: Meetup, phrase: str) -> Meetup:
    """Remember that this phrase is to stay as it is, wherever it stands."""
    kept = {bare(each) for each in meetup.coach.kept_phrases}
    if bare(phrase) in kept:
        return meetup
    coach = structs.replace(meetup.coach, kept_phrases=(*meetup.coach.kept_phrases, phrase))
    return structs.replace(meetup, coach=coach)


def fits(where: Where, text: str) -> bool:
    """Tell whether the field at this place takes so long a text."""
    kind = kinds(class_at(Meetup, where.path.rpartition(".")[0]))[where.name]
    return not isinstance(kind, Text) or len(text) <= kind.limit


def _sentence_around(text: str, hit: Hit) -> tuple[int, int]:
    read = plain(text)
    for at, sentence in read.sentences():
        start, end = read.original(at, at + len(sentence))
        if start <= hit.start and hit.end <= end:
            start += len(text[start:end]) - len(text[start:end].lstrip())
            while end < len(text) and text[end] in ENDS:
                end += 1
            return start, end
    return hit.start, hit.end
