"""Older files: each step turns plain JSON of one format version into that of the next.

A step is a pure function on dicts, lists and texts; no class of an old version is kept. A change
of the stored shape raises ``VERSION`` in ``document.py`` and adds its step here.
"""

from collections.abc import Callable, Mapping

Plain = dict[str, object]
Step = Callable[[Plain], Plain]

MIGRATIONS: Mapping[int, Step] = {}  # from version: the step to the next; 1 is the oldest


def migrated(plain: Plain, *, since: int, to: int, steps: Mapping[int, Step] = MIGRATIONS) -> Plain:
    """Return a document of version ``since`` as one of version ``to``.

    Raises KeyError when a version has no step: no program ever wrote such a file.
    """
    for version in range(since, to):
        plain = steps[version](plain)
    return plain
