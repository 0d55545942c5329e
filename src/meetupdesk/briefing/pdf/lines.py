"""Breaking runs into lines: at spaces only, so that a Korean word keeps its particle."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from meetupdesk.briefing.pdf.fonts import SEMIBOLD, width_of
from meetupdesk.briefing.pdf.text import BREAK, OPEN, STRONG, Run
from meetupdesk.briefing.pdf.tokens import AMBER, Style

ELLIPSIS = "…"
_MOST_MEASURED = 200  # characters; a text with more is wider than any line
_CUT_BEHIND = "/.-_?&=@"  # where a word longer than the line is cut, if it can be


class Span(NamedTuple):
    """Neighbouring characters in one font and colour; no colour is that of the style."""

    text: str
    font: str
    colour: str = ""


class Printed(NamedTuple):
    """A line ready to be shown, and its width in points without the space at its end."""

    spans: tuple[Span, ...]
    width: float


@lru_cache(maxsize=4096)  # fitting and the preview break the same texts again and again
def break_lines(
    runs: tuple[Run, ...], style: Style, room: float, most: int = 0
) -> tuple[Printed, ...]:
    """Return the lines of a text that is ``room`` points wide; () for no text.

    A line that ends at a space keeps it: without it, copying would join the two words. With
    ``most``, it stops soon after that many lines.
    """
    if all(run.text.isspace() for run in runs):
        return ()
    if len(runs) == 1:
        font, colour = _font(runs[0], style), AMBER if runs[0].font == OPEN else ""
        lines = _simple_lines(Span(runs[0].text, font, colour), style, room, most)
        if lines:
            return lines
    breaker = _Breaker(style, room)
    for word in _words(runs, style):
        breaker.add(word)
        if most and len(breaker.lines) > most:
            break
    return breaker.finished()


def _simple_lines(span: Span, style: Style, room: float, most: int) -> tuple[Printed, ...]:
    """The lines of a text in one font; () if a word is longer than a line."""
    words = [word for word in span.text.split(" ") if word]
    space = width_of(" ", span.font)
    room = room / style.size + 1e-6
    lines: list[Printed] = []
    start, used = 0, -space
    for place, word in enumerate(words):
        width = width_of(word, span.font)
        if width > room:
            return ()
        if used + space + width > room:
            text = " ".join(words[start:place]) + " "
            lines.append(Printed((span._replace(text=text),), used * style.size))
            if most and len(lines) > most:
                return tuple(lines)
            start, used = place, width
        else:
            used += space + width
    lines.append(Printed((span._replace(text=" ".join(words[start:])),), used * style.size))
    return tuple(lines)


def shortened(
    lines: tuple[Printed, ...], most: int, style: Style, room: float
) -> tuple[Printed, ...]:
    """Return the first lines, with … at the end of a word if any were left out."""
    if len(lines) <= most:
        return lines
    dots = Span(ELLIPSIS, style.font)
    room -= width_of(ELLIPSIS, style.font) * style.size
    spans = list(lines[most - 1].spans)
    while spans and _width(spans) * style.size > room:
        spans = _without_last_word(spans)
    if spans:
        end = spans[-1]
        spans[-1] = end._replace(text=end.text.rstrip(" ,;:.·-"))
    spans.append(dots)
    return (*lines[: most - 1], Printed(tuple(spans), _width(spans) * style.size))


def natural_width(runs: tuple[Run, ...], style: Style) -> float:
    """Return how wide the text is in one line, in points."""
    words = (run for run in runs if run is not BREAK)
    return sum(width_of(run.text[:_MOST_MEASURED], _font(run, style)) for run in words) * style.size


_Word = list[Span]


def _font(run: Run, style: Style) -> str:
    if run.font == STRONG:
        return style.strong
    if run.font == OPEN:
        return SEMIBOLD
    return run.font or style.font


def _words(runs: Iterable[Run], style: Style) -> Iterator[_Word | None]:
    """Words as spans, for a word may be partly bold; None stands for a line break."""
    word: _Word = []
    for run in runs:
        if run is BREAK:
            if word:
                yield word
            word = []
            yield None
            continue
        font, colour = _font(run, style), AMBER if run.font == OPEN else ""
        for number, piece in enumerate(run.text.split(" ")):  # U+00A0 keeps words together
            if number and word:
                yield word
                word = []
            if piece:
                word.append(Span(piece, font, colour))
    if word:
        yield word


class _Breaker:
    """The line that is being filled, and those that are full. Widths are at one point."""

    def __init__(self, style: Style, room: float) -> None:
        self.style = style
        self.room = room / style.size + 1e-6
        self.lines: list[Printed] = []
        self.spans: list[Span] = []
        self.used = 0.0

    def add(self, word: _Word | None) -> None:
        if word is None:
            self._close()
            return
        width = _width(word)
        if self.spans:
            self._space(word, width)
        if width <= self.room:
            for span in word:
                self._put(span)
            self.used += width
        else:
            self._cut(word)

    def finished(self) -> tuple[Printed, ...]:
        if self.spans:
            self._close()
        while self.lines and not self.lines[-1].spans:
            self.lines.pop()
        return tuple(self.lines)

    def _space(self, word: _Word, width: float) -> None:
        before = self.spans[-1]
        own = before.font if before.font == word[0].font else self.style.font
        if before.font != own:
            before = Span("", self.style.font)
        self._put(before._replace(text=" "))
        space = width_of(" ", own)
        if self.used + space + width > self.room:
            self._close()
        else:
            self.used += space

    def _cut(self, word: _Word) -> None:
        """A word longer than a line goes on line after line."""
        for span in word:
            rest = span.text
            while rest:
                keep, width = _fitting(span.font, rest, self.room - self.used)
                if not keep and not self.spans:
                    keep = 1  # narrower than one character: draw it nevertheless
                if keep:
                    self._put(span._replace(text=rest[:keep]))
                    self.used += width
                    rest = rest[keep:]
                if rest:
                    self._close()

    def _put(self, span: Span) -> None:
        if self.spans:
            last = self.spans[-1]
            if last.font == span.font and last.colour == span.colour:
                self.spans[-1] = last._replace(text=last.text + span.text)
                return
        self.spans.append(span)

    def _close(self) -> None:
        self.lines.append(Printed(tuple(self.spans), self.used * self.style.size))
        self.spans = []
        self.used = 0.0


def _width(spans: Iterable[Span]) -> float:
    return sum(width_of(span.text, span.font) for span in spans)


def _fitting(font: str, text: str, room: float) -> tuple[int, float]:
    """How many characters fit, and their width; behind a sign such as / if one is near the end."""
    used, keep = 0.0, 0
    good, good_used = 0, 0.0
    for char in text:
        width = width_of(char, font)
        if used + width > room:
            return (good, good_used) if good > keep * 2 / 3 else (keep, used)
        used += width
        keep += 1
        if char in _CUT_BEHIND:
            good, good_used = keep, used
    return keep, used


def _without_last_word(spans: list[Span]) -> list[Span]:
    """The spans without the last word; a word that stands alone loses its last character."""
    text = spans[-1].text.rstrip(" ")
    head = text.rpartition(" ")[0]
    if not head and len(spans) == 1:
        head = text[:-1]
    return [*spans[:-1], spans[-1]._replace(text=head)] if head else spans[:-1]
