"""Blocks of cells as Excel puts them on the clipboard: tabs between cells, quotes around breaks."""

import csv
import io

Block = tuple[tuple[str, ...], ...]


def block_from_text(text: str) -> Block:
    """Return the rows of cells in a text; rows may be of different length."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    if not plain:
        return ()
    reader = csv.reader(io.StringIO(plain), delimiter="\t")
    return tuple(tuple(row) for row in reader)


def text_from_block(block: Block) -> str:
    """Return the text that Excel reads back as the same cells."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerows(block)
    return out.getvalue().rstrip("\n")


def spread(block: Block, rows: int, columns: int) -> Block:
    """Return the block repeated over a selection: one cell fills all of it, as in Excel."""
    if len(block) == 1 and len(block[0]) == 1:
        return tuple(tuple(block[0][0] for _ in range(columns)) for _ in range(rows))
    return block
