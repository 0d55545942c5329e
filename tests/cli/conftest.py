import pytest


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Give the commands a data folder of their own, and return it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "share"))
    from meetupdesk.storage.home import user_home

    return user_home()
