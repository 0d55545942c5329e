import importlib.util

import pytest

from meetupdesk import paths
from meetupdesk.paths import data_folder, read_toml, resource_names


@pytest.mark.parametrize("name", ["resources", "templates"])
def test_a_checkout_has_its_data_at_the_top(name):
    assert data_folder(name).is_dir()


def test_a_package_that_carries_its_data_uses_what_it_carries(packed):
    folder, module = packed
    assert module.data_folder("resources") == folder / "resources"
    assert module.read_toml("rules/kr.toml") == {"answer": 42}


def test_names_of_resources_are_sorted_and_of_one_suffix(packed):
    assert packed[1].resource_names("rules", ".toml") == ("foreign.toml", "kr.toml")


def test_both_languages_of_the_wording_are_found():
    assert resource_names("i18n/ko", ".toml") == resource_names("i18n/en", ".toml")
    assert read_toml("i18n/ko/meetup.toml")["section"]["people"] == "참석자"


def test_a_folder_that_is_not_there_holds_no_names():
    assert resource_names("no-such-folder", ".toml") == ()


def test_a_file_that_is_not_there_is_said_so():
    with pytest.raises(FileNotFoundError):
        read_toml("rules/nowhere.toml")


@pytest.fixture
def packed(tmp_path):
    """Return a folder like an installed package with data in it, and its module of paths."""
    rules = tmp_path / "resources" / "rules"
    rules.mkdir(parents=True)
    for name in ("kr.toml", "foreign.toml", "README.md"):
        (rules / name).write_text("answer = 42\n", "utf-8")
    source = tmp_path / "paths.py"
    with open(paths.__file__, encoding="utf-8") as original:
        source.write_text(original.read(), "utf-8")
    spec = importlib.util.spec_from_file_location("packed_paths", source)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return tmp_path, module
