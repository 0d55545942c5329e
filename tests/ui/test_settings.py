import pytest
from PySide6.QtCore import QSize

from meetupdesk.ui.settings import Preferences, Settings


def test_what_was_changed_is_there_at_the_next_start(tmp_path):
    path = tmp_path / "settings.ini"
    Preferences(path).change(your_name="김주무관", recents=("a", "b"), tabs={"people": "details"})
    again = Preferences(path).value
    assert (again.your_name, again.recents) == ("김주무관", ("a", "b"))
    assert again.tabs == {"people": "details"}


def test_a_file_of_nonsense_gives_the_defaults(tmp_path):
    path = tmp_path / "settings.ini"
    path.write_bytes(b'\x00\xff[General\nwidth="x"\n=\n')
    assert Preferences(path).value == Settings()


@pytest.mark.parametrize(
    ("entry", "name", "value"),
    [("text_size=101", "text_size", 100), ("scheme=\"\\\"pink\\\"\"", "scheme", "system"),
     ("width=\"\\\"wide\\\"\"", "width", 1360)],
)  # fmt: skip
def test_an_odd_entry_costs_only_itself(tmp_path, entry, name, value):
    path = tmp_path / "settings.ini"
    path.write_text(f'[General]\nyour_name="\\"Kim\\""\n{entry}\n', "utf-8")
    read = Preferences(path).value
    assert getattr(read, name) == value
    assert read.your_name == "Kim"


def test_a_change_tells_old_and_new(qtbot, preferences):
    with qtbot.waitSignal(preferences.changed) as heard:
        preferences.change(text_size=130)
    assert [each.text_size for each in heard.args] == [100, 130]


def test_the_window_is_not_larger_than_its_screen():
    kept = Settings(width=1360, height=820)
    assert kept.size(QSize(1280, 768)) == QSize(1280, 768)
    assert kept.size(QSize(1920, 1080)) == QSize(1360, 820)
    assert kept.size(QSize(800, 800)) == QSize(1360, 820)
