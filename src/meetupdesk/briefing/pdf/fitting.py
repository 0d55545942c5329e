"""Keeping a part of the document to its number of pages (briefing.md 3.2).

Measured with throw-away makers: nothing is drawn for it. The order of giving way: tight, texts
and items cut to their limits, blocks dropped, and at last, for texts of absurd length, everything
cut, so that the number of pages always holds.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from meetupdesk.briefing.blocks import (
    Block,
    Bullets,
    Cards,
    Columns,
    DoDont,
    Facts,
    Fitted,
    HeatTable,
    Points,
    Table,
    Timeline,
    Together,
)  # fmt: skip

LAST_KEPT = 2  # priorities 1 and 2 are never dropped
HARD_ITEMS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How far a part has to give way."""

    tight: bool = False
    cut: bool = False
    kept: int = 9  # blocks of a higher priority are dropped
    hard: int = 0  # most lines of any text; 0 cuts only what has limits
    blocks: int = 0  # how many blocks at most; 0 is all


NORMAL = Fit()


def steps(blocks: int) -> Iterator[Fit]:
    """Return the steps, each giving way further than the one before."""
    yield NORMAL
    yield Fit(tight=True)
    yield Fit(tight=True, cut=True)
    for kept in range(8, LAST_KEPT - 1, -1):
        yield Fit(tight=True, cut=True, kept=kept)
    for hard in (4, 2, 1):
        yield Fit(tight=True, cut=True, kept=LAST_KEPT, hard=hard)
    for count in range(blocks - 1, 0, -1):
        yield Fit(tight=True, cut=True, kept=LAST_KEPT, hard=1, blocks=count)


def chosen(
    blocks: Sequence[Block], pages: int, pages_of: Callable[[Sequence[Block], Fit], int]
) -> Fit:
    """Return the first step that needs no more pages; ``pages_of`` measures."""
    fit = NORMAL
    for fit in steps(len(blocks)):
        if pages_of(blocks, fit) <= pages:
            break
    return fit


def given_way(blocks: Sequence[Block], fit: Fit) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Return the blocks that remain, and the paths of fields that lost items."""
    lost: dict[str, None] = {}
    kept = tuple(_kept(blocks, fit, lost))
    return (kept[: fit.blocks] if fit.blocks else kept), tuple(lost)


def has_dropped(blocks: Sequence[Block], fit: Fit) -> bool:
    """Is any block missing?"""
    if fit.blocks:
        return True
    return any(_drops(block, fit) for block in blocks)


def _drops(block: Block, fit: Fit) -> bool:
    match block:
        case Fitted():
            return block.priority > fit.kept or _drops(block.block, fit)
        case Columns():
            return any(_drops(inner, fit) for inner in (*block.left, *block.right))
        case Together():
            return any(_drops(inner, fit) for inner in block.blocks)
        case _:
            return False


def _kept(blocks: Sequence[Block], fit: Fit, lost: dict[str, None]) -> Iterator[Block]:
    for block in blocks:
        most = HARD_ITEMS if fit.hard else 0
        kept = _remains(block, fit, most, (), lost)
        if kept is not None:
            yield kept


def _remains(
    block: Block, fit: Fit, most: int, paths: tuple[str, ...], lost: dict[str, None]
) -> Block | None:
    """The block without what is dropped or beyond ``most`` items; None if nothing remains."""
    match block:
        case Fitted():
            if block.priority > fit.kept:
                return None
            limit = (block.items or most) if fit.cut else 0
            inner = _remains(block.block, fit, limit, block.paths or paths, lost)
            return None if inner is None else replace(block, block=inner)
        case Columns():
            left = _inside(block.left, fit, most, paths, lost)
            right = _inside(block.right, fit, most, paths, lost)
            return replace(block, left=left, right=right) if left or right else None
        case Together():
            inner_blocks = _inside(block.blocks, fit, most, paths, lost)
            return replace(block, blocks=inner_blocks) if inner_blocks else None
        case _:
            return _with_items(block, most, paths, lost) if most else block


def _inside(
    blocks: Sequence[Block], fit: Fit, most: int, paths: tuple[str, ...], lost: dict[str, None]
) -> tuple[Block, ...]:
    found = (_remains(block, fit, most, paths, lost) for block in blocks)
    return tuple(block for block in found if block is not None)


# which field of a block holds its items
_ITEMS: Mapping[type[Block], str] = {
    Bullets: "items",
    Cards: "items",
    Facts: "pairs",
    HeatTable: "rows",
    Points: "items",
    Table: "rows",
    Timeline: "bars",
}


def _with_items(block: Block, most: int, paths: tuple[str, ...], lost: dict[str, None]) -> Block:
    """The block with its first items."""
    if isinstance(block, DoDont):
        count = max(len(block.do), len(block.dont))
        cut: Block = replace(block, do=block.do[:most], dont=block.dont[:most])
    elif type(block) in _ITEMS:
        name = _ITEMS[type(block)]
        items: tuple[object, ...] = getattr(block, name)
        changes: dict[str, Any] = {name: items[:most]}
        count, cut = len(items), replace(block, **changes)
    else:
        return block
    if count <= most:
        return block
    lost.update(dict.fromkeys(paths[most:] or paths[-1:]))
    return cut
