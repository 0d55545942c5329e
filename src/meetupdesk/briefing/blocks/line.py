"""What a line of text is made of: plain parts, stressed parts, gaps, links."""

from dataclasses import dataclass


class Strong(str):
    """A stressed part of a sentence. Made by our own wording only, never from typed text."""

    __slots__ = ()


class Open(str):
    """A gap that the reader must see, such as 미정: printed in amber. Our own wording only."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A whole text that leads somewhere; only http, https, mailto and tel become links."""

    text: str
    address: str


# The parts of a tuple are str, Strong or Open; they are printed without a space between them.
Line = str | Link | tuple[str, ...]
