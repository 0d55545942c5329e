"""The timeline: solid bar = work, diamonds = event, dashed outline = goes on.

A bar says with its form what it is, so that a grey copy tells as much.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from meetupdesk.briefing.blocks import Bar, Timeline
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.axis import TODAY, Axis, axis, next_day
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.lines import break_lines, shortened
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Drawing, Flow, Text, base_line
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.tokens import BLUE, NAVY, NO, RULE, TINT, WHITE

LABELS = 92  # width of the column of labels, at least
MOST_LABELS = 0.3  # of the width
ROW, BAR, LEAST_BAR, DIAMOND = 24, 10, 18, 6
HEAD, HEAD_WITH_TODAY = 18, 29
MOST_ROWS = 20  # of one figure; more go into a second one


def timeline_flows(timeline: Timeline, maker: Maker, width: float) -> list[Flow]:
    """One figure, or several below each other."""
    if not timeline.bars:
        return []
    days = [timeline.first, timeline.last, *(bar.starts for bar in timeline.bars)]
    days += [bar.ends for bar in timeline.bars if bar.ends]
    columns = axis(min(days), max(days), maker.look.language)
    flows = []
    for start in range(0, len(timeline.bars), MOST_ROWS):
        bars = timeline.bars[start : start + MOST_ROWS]
        chart = _Chart(timeline, bars, columns, maker, width)
        node = maker.section.add("Figure", alt=clean(timeline.alt) or "–")
        flows.append(Flow(Drawing(width, chart.height, chart.paint, node), maker.look.gap(9)))
    return flows


@dataclass(frozen=True, slots=True)
class _Note:
    """What stands in a bar or beside it."""

    text: Text
    x: float


class _Chart:
    """Everything measured; ``paint`` only draws."""

    def __init__(
        self, timeline: Timeline, bars: Sequence[Bar], columns: Axis, maker: Maker, width: float
    ) -> None:
        self.maker, self.look, self.bars, self.axis = maker, maker.look, bars, columns
        self.width = width
        self.today = timeline.today
        self.labels = self._label_room()
        self.room = width - self.labels
        self.head = self.look.pt(HEAD_WITH_TODAY if self.today else HEAD)
        self.names = self._names()
        self.notes = tuple(self._note(bar) for bar in bars)
        self.label_texts = tuple(self._label(bar) for bar in bars)
        self.word = maker.one_line(
            TODAY[self.look.language], self.look.style("in_bar", colour=NO, align="centre"), 80
        )

    @property
    def height(self) -> float:
        return self.head + self.look.pt(ROW) * len(self.bars)

    def paint(
        self, canvas: TaggedCanvas, x: float, top: float, width: float, height: float
    ) -> None:
        under = top - self.head
        self._paint_columns(canvas, x, top)
        canvas.stroke(shapes.line(x, under, x + width, under), RULE, 0.6)
        row = self.look.pt(ROW)
        for number, bar in enumerate(self.bars):
            middle = under - (number + 0.5) * row
            if number:
                line = shapes.line(x, middle + row / 2, x + width, middle + row / 2)
                canvas.stroke(line, RULE, 0.3)
            label = self.label_texts[number]
            _show_centred(canvas, label, x, middle)
            self._paint_bar(canvas, x, middle, bar)
            note = self.notes[number]
            if note is not None:
                _show_centred(canvas, note.text, x + note.x, middle)
        self._paint_today(canvas, x, top)

    def _label_room(self) -> float:
        style = self.look.style("figure_strong")
        needs = [self.maker.width_of(bar.label, style) for bar in self.bars]
        return min(max(self.look.pt(LABELS), *needs) + self.look.pt(8), self.width * MOST_LABELS)

    def _names(self) -> tuple[tuple[float, Text], ...]:
        """The heads of the columns; every second or third if they are narrow."""
        style, pt = self.look.style("caption", align="centre"), self.look.pt
        columns = self.axis.columns
        wide = self.room / len(columns)
        need = max(self.maker.width_of(column.name, style) for column in columns) + pt(3)
        step = max(1, int(-(-need // wide)))
        found = []
        for column in columns[::step]:
            left, right = self.axis.at(column.first), self._end_of(column.first)
            middle = self.labels + (left + right) / 2 * self.room
            text = self.maker.one_line(column.name, style, need)
            found.append((min(max(middle - need / 2, 0.0), self.width - need), text))
        return tuple(found)

    def _end_of(self, first: int) -> float:
        """Where the column ends that begins on that day."""
        later = [column.first for column in self.axis.columns if column.first > first]
        return self.axis.at(min(later, default=self.axis.end))

    def _label(self, bar: Bar) -> Text:
        style = self.look.style("figure_strong" if bar.kind == "event" else "figure")
        room = self.labels - self.look.pt(8)
        runs = self.maker.runs(bar.label.replace("\n", " "))
        lines = shortened(break_lines(runs, style, room, 2), 2, style, room)
        return Text(lines, style, room, None)

    def _ends(self, bar: Bar) -> tuple[float, float]:
        """Left and right end of a bar, from the left edge of the chart."""
        pt, first = self.look.pt, bar.starts
        last = bar.ends or (first if bar.kind == "event" else None)
        if last is not None and last < first:
            first, last = last, first
        left = self.labels + self.axis.at(first.toordinal()) * self.room
        if bar.kind == "event":
            half = self.room / (self.axis.end - self.axis.columns[0].first) / 2
            edge = pt(DIAMOND) + 1
            assert last is not None
            right = self.labels + self.axis.at(last.toordinal()) * self.room
            low, high = self.labels + edge, self.width - edge
            return min(max(left + half, low), high), min(max(right + half, low), high)
        end = self.axis.end if last is None else next_day(last)
        right = self.labels + self.axis.at(end) * self.room
        right = max(right - pt(1), left + pt(LEAST_BAR))
        if right > self.width:
            left, right = min(left, self.width - pt(LEAST_BAR)), self.width
        return left + pt(1), right

    def _note(self, bar: Bar) -> _Note | None:
        """In the bar if it fits, else right of it, else left of it, else cut."""
        if not bar.note:
            return None
        left, right = self._ends(bar)
        look, pad = self.look, self.look.pt(5)
        inner = look.style("in_bar", colour=BLUE if bar.kind == "goes_on" else WHITE)
        outer = look.style("beside_bar", colour=NO if bar.late else NAVY)
        need = self.maker.width_of(bar.note, inner)
        if bar.kind != "event" and need + 2 * pad <= right - left:
            return _Note(self.maker.one_line(bar.note, inner, need + 1), left + pad)
        gap = look.pt(DIAMOND) + pad if bar.kind == "event" else pad
        need = self.maker.width_of(bar.note, outer) + 1
        behind, before = self.width - right - gap, left - gap - self.labels
        if need <= behind or behind >= before:
            room = min(need, behind)
            start = right + gap
        else:
            room = min(need, before)
            start = left - gap - room
        return _Note(self.maker.one_line(bar.note, outer, room), start)

    def _paint_columns(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        for number, column in enumerate(self.axis.columns):
            if number % 2:
                left = x + self.labels + self.axis.at(column.first) * self.room
                right = x + self.labels + self._end_of(column.first) * self.room
                canvas.area(left, top - self.height, right - left, self.height, TINT)
        for left, text in self.names:
            _show(canvas, text, x + left, top - self.head + self.look.pt(14))

    def _paint_bar(self, canvas: TaggedCanvas, x: float, middle: float, bar: Bar) -> None:
        left, right = self._ends(bar)
        left, right, high = x + left, x + right, self.look.pt(BAR)
        if bar.kind == "work":
            canvas.area(left, middle - high / 2, right - left, high, BLUE)
        elif bar.kind == "goes_on":
            box = shapes.rectangle(left, middle - high / 2, right - left, high)
            canvas.stroke(box, BLUE, 1, dash=(2.5, 1.8), fill=WHITE)
        else:
            arm = self.look.pt(DIAMOND)
            if right > left:
                canvas.stroke(shapes.line(left, middle, right, middle), NAVY, 1.2)
            for centre in sorted({left, right}):
                corners = (
                    (centre, middle + arm), (centre + arm, middle),
                    (centre, middle - arm), (centre - arm, middle),
                )  # fmt: skip
                canvas.fill(shapes.polygon(*corners), NAVY)

    def _paint_today(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """A line through all rows, but not through what is written there."""
        if self.today is None:
            return
        centre = self.labels + self.axis.at(self.today.toordinal()) * self.room
        row, y = self.look.pt(ROW), top - self.head
        parts = [shapes.line(x + centre, top - self.look.pt(11), x + centre, y)]
        for note in self.notes:
            if note is None or not note.x - 3 < centre < note.x + note.text.width + 3:
                parts.append(shapes.line(x + centre, y, x + centre, y - row))
            y -= row
        canvas.stroke(" ".join(parts), NO, 0.8)
        half = max((line.width for line in self.word.lines), default=0.0) / 2
        place = min(max(centre, half), self.width - half)
        _show(canvas, self.word, x + place - self.word.width / 2, top)


def _show(canvas: TaggedCanvas, text: Text, x: float, top: float) -> None:
    canvas.show(text.lines, text.style, x, top, text.width)


def _show_centred(canvas: TaggedCanvas, text: Text, x: float, middle: float) -> None:
    """Show it around a height; Hangul stands 0.36 of its size above its base line."""
    style = text.style
    above = (len(text.lines) - 1) * style.leading / 2
    _show(canvas, text, x, middle + above - 0.36 * style.size + base_line(style))
