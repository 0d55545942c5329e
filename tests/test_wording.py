import ast
import re
import string
from functools import cache
from pathlib import Path

import pytest

import meetupdesk
from meetupdesk.i18n import LANGUAGES, load_translator
from meetupdesk.meetup.fields import Choice, inner, kinds
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.crisis import CRISIS_CHECKS, LEVELS
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS
from meetupdesk.paths import read_toml, resource_names

KO, EN = load_translator("ko"), load_translator("en")
SOURCE = Path(meetupdesk.__file__).parent
HANGUL = re.compile("[가-힣]")
PARTICLES = "을를은는이가과와"


def test_all_languages_have_the_same_files():
    files = {language: resource_names(f"i18n/{language}", ".toml") for language in LANGUAGES}
    assert files["ko"] == files["en"] != ()


@pytest.mark.parametrize("name", resource_names("i18n/ko", ".toml"))
def test_both_languages_have_the_same_keys_in_the_same_order(name):
    assert keys_in(f"i18n/ko/{name}") == keys_in(f"i18n/en/{name}")


def test_no_key_stands_in_two_files():
    names = resource_names("i18n/ko", ".toml")
    keys = [key for name in names for key in keys_in(f"i18n/ko/{name}")]
    assert sorted(keys) == sorted(set(keys))


def test_both_languages_have_the_same_placeholders():
    assert {
        key: (names_in(text), names_in(EN.messages[key]))
        for key, text in KO.messages.items()
        if names_in(text) != names_in(EN.messages.get(key, text))
    } == {}


@pytest.mark.parametrize("tr", [KO, EN], ids=["ko", "en"])
def test_every_wording_can_be_filled_in(tr):
    filled = [tr(key, **dict.fromkeys(names_in(text), 7)) for key, text in tr.messages.items()]
    assert [text for text in filled if not text or re.search(r"\{\w", text)] == []


@pytest.mark.parametrize("tr", [KO, EN], ids=["ko", "en"])
def test_no_wording_is_empty_or_padded(tr):
    assert [key for key, text in tr.messages.items() if not text or text != text.strip()] == []


def test_every_declared_field_and_option_has_wording():
    assert [key for key in declared_keys() if key not in KO.messages] == []


def test_every_section_and_fixed_row_has_wording():
    assert [key for key in fixed_keys() if key not in KO.messages] == []


def test_no_korean_wording_offers_two_particles():
    doubles = re.compile(r"[을를은는이가과와]\([을를은는이가과와]\)|\(으\)로")
    assert [key for key, text in KO.messages.items() if doubles.search(text)] == []


def test_no_particle_is_written_after_a_value():
    bare = re.compile(rf"\}}[’”]?(?:[{PARTICLES}]|으로|로)(?=[\s.,]|$)")
    assert [key for key, text in KO.messages.items() if bare.search(text)] == []


def test_english_wording_holds_no_hangul_and_no_particles():
    assert [key for key, text in EN.messages.items() if HANGUL.search(text)] == []


def test_wording_keeps_to_the_words_of_the_product():
    banned = re.compile(
        r"튜토리얼|타깃|온보딩|하십시오|\b(?:targets?|entit(?:y|ies)|users?)\b", re.I
    )
    assert [
        key for tr in (KO, EN) for key, text in tr.messages.items() if banned.search(text)
    ] == []


def test_every_key_asked_for_in_the_source_exists():
    missing = {key for key in literal_calls() if not has_wording(key)}
    missing |= {
        pattern for pattern in pattern_calls() if not any(map(re.compile(pattern).fullmatch, KEYS))
    }
    assert missing == set()


def test_every_error_has_a_title_and_a_text():
    assert [
        f"{key}.{part}"
        for key in error_keys()
        for part in ("title", "text")
        if f"{key}.{part}" not in KO.messages
    ] == []


@pytest.mark.parametrize("name", resource_names("i18n/ko", ".toml"))
def test_no_wording_is_left_over(name):
    known = {*declared_keys(), *fixed_keys()}
    patterns = [re.compile(pattern) for pattern in patterns_in_source()]
    assert [
        key
        for key in keys_in(f"i18n/ko/{name}")
        if not is_of_a_field(key, known)
        and not literals_in_source() & {*bases(key)}
        and not any(pattern.fullmatch(key) for pattern in patterns)
    ] == []


def keys_in(name):
    return [*flat(read_toml(name))]


def flat(table, prefix=""):
    for name, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name


def names_in(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


KEYS = frozenset(KO.messages)
FIXED_ROWS = {
    "listening.answers": LISTENING_QUESTIONS,
    "crisis.checks": CRISIS_CHECKS,
    "crisis.levels": LEVELS,
}


def declared_keys():
    yield from below(Meetup, "")
    yield from below(Export, "exports.")


def below(cls, prefix):
    for name, kind in kinds(cls).items():
        yield prefix + name
        for option in kind.options if isinstance(kind, Choice) else ():
            yield f"{prefix}{name}.{option}"
    for name, part in inner(cls).items():
        yield from below(part, f"{prefix}{name}.")


def fixed_keys():
    yield from (f"section.{part}" for part in SECTIONS)
    for table, codes in FIXED_ROWS.items():
        yield from (f"{table}.{code}" for code in codes)
    yield from (f"listening.answers.{code}.line" for code in LISTENING_QUESTIONS)


def is_of_a_field(key, known):
    """Labels, hints, examples and options are found by the path of their field or table."""
    tables = {path.rpartition(".")[0] for path in known}
    base = re.sub(r"\.(hint|example|\d)$", "", key)  # a digit: a word for each small number
    return base in known or base in tables


def bases(key):
    """Return the key and what of it may be written in the source: without title, one and so on."""
    yield key
    while match := re.search(r"\.(title|text|why|line|short|zero|one|other)$", key):
        key = key[: match.start()]
        yield key


def has_wording(key):
    return key in KEYS or f"{key}.other" in KEYS


@cache
def trees():
    return [ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("*.py")]


@cache
def literals_in_source():
    """Return every text in the source; for a rule of the coach also its wording key."""
    texts = {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return frozenset(texts | {f"coach.{text}" for text in texts})


@cache
def patterns_in_source():
    """Return a pattern for each f-string that begins with an area of the wording and a dot."""
    found = {
        pattern_of(node)
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
    }
    # What the coach says is found by its rule, which stands in the source; see literals_in_source.
    return frozenset(
        pattern for pattern in found if re.match(r"(?!coach\\\.\.\+)[a-z_]+\\\.", pattern)
    )


def pattern_of(node):
    return "".join(
        re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in node.values
    )


def asked_for():
    """Yield the first argument of each call of a translator."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and name_of(node.func) == "tr":
                yield node.args[0]


def name_of(function):
    return getattr(function, "attr", None) or getattr(function, "id", None)


def literal_calls():
    return {key.value for key in asked_for() if isinstance(key, ast.Constant)}


def pattern_calls():
    return {pattern_of(key) for key in asked_for() if isinstance(key, ast.JoinedStr)}


def error_keys():
    """Return the keys of the errors that the source declares."""
    return {
        line.value.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for line in node.body
        if isinstance(line, ast.Assign)
        and [getattr(target, "id", "") for target in line.targets] == ["key"]
        and isinstance(line.value, ast.Constant)
        and "." in str(line.value.value)  # a page has the key of its section
    }
