"""Which piece stands where: one pass, before anything is drawn.

So the number of pages, and the page of each heading, are known to the first stroke.
"""

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from meetupdesk.briefing.pdf.pieces import Flow, Piece


class Placed(NamedTuple):
    """A piece and its distance from the top of the frame."""

    piece: Piece
    down: float


Page = tuple[Placed, ...]


def pages_of(flows: Sequence[Flow], height: float) -> tuple[Page, ...]:
    """Return the pages that the flows fill, at least one.

    A heading stays with the beginning of what follows. The distance above the first piece of a
    page is dropped. What is higher than a page and cannot be split gets a page for itself.
    """
    filler = _Filler(deque(flows), height)
    while filler.queue:
        filler.place_next()
    return filler.finished()


class _Filler:
    """The page that is being filled, and those that are full."""

    def __init__(self, queue: deque[Flow], frame: float) -> None:
        self.queue = queue
        self.frame = frame + 1e-6
        self.pages: list[Page] = []
        self.page: list[Placed] = []
        self.down = 0.0

    def place_next(self) -> None:
        """Place the next flow with all that must stay with it, or start a new page for it."""
        chain = self._chain()
        room = self.frame - self._bottom(chain[:-1])
        last = chain[-1]
        needed = last.piece.height + self._gap(last, first=len(chain) == 1)
        if needed <= room:
            for flow in chain:
                self._place(flow)
            return
        parts = last.piece.split(room - self._gap(last, first=len(chain) == 1))
        if parts:
            for flow in chain[:-1]:
                self._place(flow)
            self._place(Flow(parts[0], last.before))
            self.queue.appendleft(Flow(parts[1], 0.0, last.keep))
            self._turn()
            return
        self._move(chain)

    def finished(self) -> tuple[Page, ...]:
        if self.page or not self.pages:
            self._turn()
        return tuple(self.pages)

    def _chain(self) -> list[Flow]:
        chain = [self.queue.popleft()]
        while chain[-1].keep and self.queue:
            chain.append(self.queue.popleft())
        return chain

    def _move(self, chain: list[Flow]) -> None:
        """The chain does not fit: onto a new page, or, if this one is empty, piece by piece."""
        if self.page:
            self._turn()
            self.queue.extendleft(reversed(chain))
            return
        first, *rest = chain
        self._place(first)
        self.queue.extendleft(reversed(rest))

    def _bottom(self, flows: Sequence[Flow]) -> float:
        """Where the next piece would begin, with those placed first."""
        down = self.down
        for number, flow in enumerate(flows):
            down += self._gap(flow, first=number == 0) + flow.piece.height
        return down

    def _gap(self, flow: Flow, *, first: bool) -> float:
        return 0.0 if first and not self.page else flow.before

    def _place(self, flow: Flow) -> None:
        self.down += self._gap(flow, first=True)
        self.page.append(Placed(flow.piece, self.down))
        self.down += flow.piece.height

    def _turn(self) -> None:
        self.pages.append(tuple(self.page))
        self.page = []
        self.down = 0.0
