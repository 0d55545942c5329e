import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer

from meetupdesk.ui.single_instance import Instance, hand_over, socket_name

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from meetupdesk.ui.single_instance import hand_over
app = QCoreApplication([])
path = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print(hand_over(path, sys.argv[1]))
"""


@pytest.fixture
def name(request):
    return f"meetupdesk-test-{abs(hash(request.node.nodeid)):x}"


@pytest.fixture
def first(qapp, name):
    made = Instance(name)
    yield made
    made.close()


def second(name, *path):
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, name, *path], stdout=subprocess.PIPE, text=True
    )


def test_a_second_start_hands_over_its_file(qtbot, first, name, tmp_path):
    with qtbot.waitSignal(first.asked) as asked:
        child = second(name, str(tmp_path / "강변 공원.meetup"))
    assert asked.args == [tmp_path / "강변 공원.meetup"]
    assert child.communicate()[0].strip() == "True"


def test_a_second_start_without_a_file_only_brings_the_window_forward(qtbot, first, name):
    with qtbot.waitSignal(first.asked) as asked:
        child = second(name)
    assert asked.args == [None]
    assert child.communicate()[0].strip() == "True"


def test_without_a_running_window_nothing_is_handed_over(qapp, name):
    assert not hand_over(Path("강변.meetup"), name)


def test_a_socket_left_by_a_killed_program_is_taken_over(qtbot, name):
    left = QLocalServer()
    left.listen(name)
    path = Path(left.fullServerName())
    left.setSocketOptions(QLocalServer.SocketOption.NoOptions)
    left.close()
    path.touch()  # what a killed server leaves
    first = Instance(name)
    with qtbot.waitSignal(first.asked):
        child = second(name)
    assert child.communicate()[0].strip() == "True"
    first.close()


def test_the_name_is_the_same_for_one_user_and_tells_nothing_of_them():
    assert socket_name() == socket_name()
    assert Path.home().name not in socket_name()
