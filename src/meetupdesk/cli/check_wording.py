"""``check --text`` and ``check --lines``: the wording check on sentences of no document."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from meetupdesk.cli.files import bytes_of
from meetupdesk.cli.json_lines import write_json
from meetupdesk.cli.voice import Voice
from meetupdesk.i18n import MeetupdeskError, Translator, load_translator
from meetupdesk.meetup.offers import usual_sentence
from meetupdesk.meetup.wording import FAMILIES, Hit, hits

STDIN = Path("-")
HANGUL = re.compile("[ㄱ-ㆎ가-힣]")


class NotUnicodeText(MeetupdeskError):
    """``place`` is not UTF-8; ``line`` is the first line that is not."""

    key = "cli.not_utf8"


def check_text(text: str, voice: Voice) -> int:
    """Write what one text sounds like."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):  # bytes that were not UTF-8
        raise NotUnicodeText(place="--text", line=1)
    write_json(_Heard(voice.tr).value(text), indent=2)
    return 0


def check_lines(source: Path, voice: Voice) -> int:
    """Write what each line sounds like, a JSON object a line; ``-`` is standard input.

    Nothing is written before everything has been read; an empty line is a text without hits.
    """
    data = sys.stdin.buffer.read() if source == STDIN else bytes_of(source)
    heard = _Heard(voice.tr)
    for line in list(lines_in(data, source)):
        write_json(heard.value(line))
    return 0


def lines_in(data: bytes, source: Path) -> Iterator[str]:
    """Yield the lines of UTF-8 text, without their ends; raises NotUnicodeText.

    Only LF and CRLF end a line, so that line numbers are those of every other program.
    """
    rows = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    if not rows[-1]:
        rows.pop()
    for number, row in enumerate(rows, start=1):
        try:
            yield row.removesuffix(b"\r").decode()
        except UnicodeDecodeError as error:
            raise NotUnicodeText(place=source.name, line=number) from error


class _Heard:
    """Turns texts into values; the reasons speak the person's language, offers that of the text."""

    def __init__(self, tr: Translator) -> None:
        self._why = {family: tr(f"coach.wording.{family}.why") for family in FAMILIES}
        self._offers = {
            language: {family: usual_sentence(family, spoken) for family in FAMILIES}
            for language in ("ko", "en")
            for spoken in (tr if tr.language == language else load_translator(language),)
        }

    def value(self, text: str) -> dict[str, object]:
        """Return the text, the families found in it, and each hit."""
        found = hits(text)
        families = [family for family in FAMILIES if any(hit.family == family for hit in found)]
        told = [self._hit(hit) for hit in found]
        return {"text": text, "families": families, "hits": told}

    def _hit(self, hit: Hit) -> dict[str, object]:
        language = "ko" if HANGUL.search(hit.phrase) else "en"
        return {
            "family": hit.family,
            "phrase": hit.phrase,
            "start": hit.start,
            "end": hit.end,
            "why": self._why[hit.family],
            "suggestion": self._offers[language][hit.family],
        }
