"""The row above the table of people: filters with their counts, and the search."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model.people import Person
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_columns import as_person
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.pages.people_filter_row import FilterRow
from meetupdesk.ui.pages.people_search import SearchLine
from meetupdesk.ui.parts.segments import Segments

FILTERS = ("all", "high", "confirmed", "review", "quiet", "new")
PASSING = ("quiet", "new")  # they show only while they hold somebody
QUIET = ("due", "losing")  # states of touch (product.md 4.6)

PAUSE = 100  # ms
AROUND = 28  # px around the words of a segment
NEEDING_REVIEW = ("blocker", "check")  # a tip is good practice, nothing to look into


class PeopleFilters(FilterRow):
    """Counts follow the desk and the coach; the page hears which filter was chosen."""

    chosen = Signal(str)  # key of FILTERS

    def __init__(self, frame: Frame, facts: PeopleFacts) -> None:
        super().__init__(frame)
        self._frame, self._facts = frame, facts
        self._review: frozenset[str] = frozenset()
        self._new: frozenset[str] = frozenset()
        self._counts = dict.fromkeys(FILTERS, 0)
        self._is_short = False
        self.segments = Segments(frame, dict.fromkeys(FILTERS, ""))
        self.search = SearchLine(frame, frame.tr("people_page.search"))
        self.place(self.segments, self.search)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.count)
        self.segments.chosen.connect(self.chosen)
        frame.checking.changed.connect(self._follow_findings)
        self._follow_findings(frame.checking.findings)

    def keep(self, key: str) -> Callable[[Row], bool] | None:
        """Return what a filter keeps; None for all."""
        if key == "all":
            return None
        return lambda row: self._is_kept(key, as_person(row))

    def fit(self) -> None:
        """Leave out the counts where the filters alone are too wide with them."""
        wide = sum(QFontMetrics(self.font()).horizontalAdvance(each) for each in self._words())
        wide += len(self._counts) * self._frame.theme.px(AROUND)
        if (wide > self.width()) != self._is_short:
            self._is_short = not self._is_short
            self._rename()
        super().fit()

    def count_soon(self) -> None:
        """Count once the person pauses: with thousands of people each keystroke would feel it."""
        self._pause.start()

    def count(self) -> None:
        """Show how many people each filter keeps."""
        people = self._frame.desk.meetup.people
        for key in FILTERS:
            found = len(people)
            if key != "all":
                found = sum(self._is_kept(key, person) for person in people)
            self._counts[key] = found
        self._rename()
        self.fit()

    def choose(self, key: str) -> None:
        """Choose a filter and tell."""
        self.segments.choose(key)
        self.chosen.emit(key)

    def show_new(self, ids: Iterable[str]) -> None:
        """Show only the people who were just added."""
        self.search.clear()
        self._new = frozenset(ids)
        self.count()
        self.choose("new")

    def is_active(self) -> bool:
        """Tell whether somebody may be hidden."""
        return bool(self.search.text()) or self.segments.current != "all"

    def clear(self) -> None:
        """Show everybody again."""
        self.search.clear()
        self.choose("all")

    def _words(self, *, short: bool = False) -> list[str]:
        """Return what the segments say, with or without counts; nothing for an empty one."""
        words = []
        for key, found in self._counts.items():
            with_count = self._frame.tr(f"people_page.filter.{key}", count=found)
            shown = with_count.removesuffix(f" {found}") if short else with_count
            words.append(shown if key not in PASSING or found else "")
        return words

    def _rename(self) -> None:
        for key, words in zip(self._counts, self._words(short=self._is_short), strict=True):
            self.segments.rename(key, words)

    def _is_kept(self, key: str, person: Person) -> bool:
        match key:
            case "high":
                return self._facts.match(person).level == "high"
            case "confirmed":
                return person.invitation == "confirmed"
            case "review":
                return person.id in self._review
            case "quiet":
                return self._facts.contact(person).touch in QUIET
            case "new":
                return person.id in self._new
            case _:
                return True

    def _follow_findings(self, findings: Findings) -> None:
        self._review = frozenset(_ids_to_review(findings))
        self.count()


def _ids_to_review(findings: Findings) -> set[str]:
    """Return the ids of rows with an open problem; ids of other tables do no harm."""
    found: set[str] = set()
    for problem in findings.of_section("people"):
        if problem.severity in NEEDING_REVIEW:
            found.update((problem.where.row, *problem.rows))
    return found
