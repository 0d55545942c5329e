"""The rules of law: those that come with the program, and a person's own changes to them.

``rules.toml`` in the program's data folder holds what somebody changed; it replaces shipped rules
by their id (product.md 8). A copy that cannot be read changes nothing: the shipped rules count.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec
from msgspec import structs

from meetupdesk.i18n import MeetupdeskError
from meetupdesk.meetup.limits import Limits, limits_from
from meetupdesk.paths import data_folder, resource_names
from meetupdesk.storage.files import Expect, atomic_save, make_folder
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home

NAME = "rules.toml"
_HEAD = """\
# 직접 고친 법률 기준 / Rules changed by you
#
# 아래는 프로그램에 들어 있는 기준입니다. 바꿀 항목만 줄 앞의 '# '을 지우고 값을 고치세요.
# 고친 항목은 id가 같은 기준을 통째로 대신하고, 화면과 문서에 '직접 고친 기준'이라고 나옵니다.
# checked_on에는 직접 확인한 날을 적으세요. 이 파일을 지우면 프로그램의 기준으로 돌아갑니다.
#
# Below are the rules that come with the program. Take the '# ' from the lines of an entry that you
# change. It replaces all entries of that id, and screen and documents say 'changed by you'.
# Put the day of your own check into checked_on. Delete this file to go back.

"""


class OwnRulesNotRead(MeetupdeskError):
    """The system does not let us read the copy."""

    key = "law.not_read"


class OwnRulesNotText(MeetupdeskError):
    """The copy is not UTF-8."""

    key = "law.not_text"


class OwnRulesNotToml(MeetupdeskError):
    """The copy breaks the form of TOML in ``line``."""

    key = "law.not_toml"


class OwnRuleIsWrong(MeetupdeskError):
    """An entry says something no rule can say; ``entry`` names it, ``reason`` is msgspec's."""

    key = "law.wrong_entry"


def shipped_limits() -> Limits:
    """Return the rules that come with the program."""
    return limits_from(*map(tomllib.loads, _shipped_texts()))


def law_of(home: Home, *, fs: Fs = REAL) -> Limits:
    """Return the rules with the person's changes; those of the program, and the fault, without."""
    shipped, place = shipped_limits(), own_rules(home)
    try:
        return _changed(shipped, fs.read(place), str(place))
    except (FileNotFoundError, NotADirectoryError):
        return shipped
    except OSError:
        return replace(shipped, fault=OwnRulesNotRead(file=str(place)))
    except MeetupdeskError as fault:
        return replace(shipped, fault=fault)


def own_rules(home: Home) -> Path:
    """Return where a person's changes lie, whether there are any or not."""
    return home.root / NAME


def start_own_rules(home: Home, *, fs: Fs = REAL) -> Path:
    """Make the file to write changes into, unless there is one; raises a leaf of ``NotSaved``.

    All shipped rules stand in it as remarks, so that a later version of the program still brings
    what nobody changed.
    """
    place = own_rules(home)
    if not place.exists():
        rules = "\n".join(_shipped_texts())
        remarks = "\n".join(f"# {line}".rstrip() for line in rules.splitlines())
        make_folder(home.root, fs=fs)
        atomic_save(place, f"{_HEAD}{remarks}\n".encode(), expected=Expect.NEW, fs=fs)
    return place


def _shipped_texts() -> Iterator[str]:
    folder = data_folder("resources") / "rules"
    for name in sorted(resource_names("rules", ".toml"), key="kr.toml".__ne__):  # kr first
        yield (folder / name).read_text("utf-8")


def _changed(shipped: Limits, data: bytes, file: str) -> Limits:
    table = _table(data, file)
    try:
        limits = limits_from({"rule": _as_table(shipped)}, table)
    except msgspec.ValidationError as error:
        raise _wrong_entry(table, str(error), file) from error
    known = {rule.id for rule in shipped.rules}
    return Limits(
        tuple(
            rule if rule.id in known else structs.replace(rule, own=True) for rule in limits.rules
        )
    )


def _table(data: bytes, file: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise OwnRulesNotText(file=file) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = re.search(r"at line (\d+)", str(error))
        raise OwnRulesNotToml(file=file, line=found[1] if found else "?") from error


def _as_table(limits: Limits) -> list[object]:
    return [structs.asdict(rule) for rule in limits.rules]


def _wrong_entry(table: Mapping[str, object], reason: str, file: str) -> OwnRuleIsWrong:
    """Name the entry that msgspec complains of: by its id, or else by its number."""
    rules, found = table.get("rule"), re.search(r"\$\.rule\[(\d+)\]", reason)
    entry = f"{int(found[1]) + 1}." if found else "[[rule]]"
    if found and isinstance(rules, list):
        rule = rules[int(found[1])]
        entry = str(rule.get("id", entry)) if isinstance(rule, dict) else entry
    return OwnRuleIsWrong(file=file, entry=entry, reason=reason)
