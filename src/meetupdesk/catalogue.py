"""The wording files of a language, each read when one of its keys is first asked for.

The window asks for a tenth of the wording before it shows, and parsing all of it would take as long
as showing the window. ``resources/i18n/<language>/`` holds one file an area; its headings tell
which first words of keys it has.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from meetupdesk.paths import data_folder, read_toml, resource_names

_HEADING = re.compile(r"^\[(\w+)", re.MULTILINE)


class Catalogue(Mapping[str, str]):
    """Wording by key, such as ``people.phone``."""

    def __init__(self, language: str) -> None:
        self._folder = f"i18n/{language}"
        self._wording: dict[str, str] = {}
        self._read: set[str] = set()  # names of files
        self._files: dict[str, list[str]] = {}  # unread ones by first word
        for name in resource_names(self._folder, ".toml"):
            text = (data_folder("resources") / self._folder / name).read_text("utf-8")
            for word in dict.fromkeys(_HEADING.findall(text)):
                self._files.setdefault(word, []).append(name)

    def __getitem__(self, key: str) -> str:
        word = key.partition(".")[0]
        if word in self._files:
            self._read_files(word)
        return self._wording[key]

    def __iter__(self) -> Iterator[str]:
        for word in list(self._files):
            self._read_files(word)
        return iter(self._wording)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _read_files(self, word: str) -> None:
        """Read the files that have keys of a first word; two threads may do so at once."""
        for name in self._files.get(word, ()):
            if name not in self._read:
                self._wording.update(_flatten(read_toml(f"{self._folder}/{name}")))
                self._read.add(name)
        self._files.pop(word, None)


def _flatten(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flatten(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value
