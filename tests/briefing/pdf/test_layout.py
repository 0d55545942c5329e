from dataclasses import dataclass

from meetupdesk.briefing.pdf.layout import pages_of
from meetupdesk.briefing.pdf.pieces import Flow, Whole


@dataclass(frozen=True)
class Block(Whole):
    name: str
    height: float

    def draw(self, canvas, x, top):
        pass


@dataclass(frozen=True)
class Lines(Block):
    def split(self, room):
        fit = int(room // 10) * 10
        if fit < 20 or self.height - fit < 20:
            return None
        return Lines(self.name, fit), Lines(self.name, self.height - fit)


def names(pages):
    return [[placed.piece.name for placed in page] for page in pages]


def test_nothing_still_gives_a_page():
    assert pages_of([], 100) == ((),)


def test_what_does_not_fit_goes_to_the_next_page():
    flows = [Flow(Block("a", 60)), Flow(Block("b", 30), before=5), Flow(Block("c", 30), before=5)]
    assert names(pages_of(flows, 100)) == [["a", "b"], ["c"]]


def test_the_distance_above_the_first_piece_is_dropped():
    pages = pages_of([Flow(Block("a", 60), before=50), Flow(Block("b", 90), before=12)], 100)
    assert [page[0].down for page in pages] == [0, 0]


def test_a_heading_stays_with_what_follows():
    flows = [Flow(Block("a", 70)), Flow(Block("head", 20), keep=True), Flow(Block("b", 40))]
    assert names(pages_of(flows, 100)) == [["a"], ["head", "b"]]


def test_a_heading_stays_with_the_beginning_of_a_long_text():
    flows = [Flow(Block("a", 50)), Flow(Block("head", 20), keep=True), Flow(Lines("b", 150))]
    pages = pages_of(flows, 100)
    assert names(pages) == [["a", "head", "b"], ["b", "b"]] or names(pages)[0] == ["a", "head", "b"]


def test_what_is_higher_than_a_page_gets_one_for_itself():
    flows = [Flow(Block("a", 10)), Flow(Block("big", 500)), Flow(Block("b", 10))]
    assert names(pages_of(flows, 100)) == [["a"], ["big"], ["b"]]


def test_a_chain_longer_than_a_page_ends():
    flows = [Flow(Block(str(n), 60), keep=True) for n in range(5)]
    assert len(pages_of(flows, 100)) == 5


def test_the_parts_of_a_split_text_add_up():
    pages = pages_of([Flow(Lines("a", 990))], 100)
    assert sum(placed.piece.height for page in pages for placed in page) == 990
