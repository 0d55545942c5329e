import threading

import pytest
from PySide6.QtCore import QObject, Signal

from meetupdesk.ui.background import pdf_pool, run_in_background


class Receiver(QObject):
    heard = Signal(object, object)

    def hear(self, value):
        self.heard.emit(value, threading.current_thread())


@pytest.fixture
def receiver(qapp):
    return Receiver()


def test_the_work_is_done_elsewhere_and_the_result_arrives_here(qtbot, receiver):
    with qtbot.waitSignal(receiver.heard) as heard:
        run_in_background(threading.current_thread, receiver.hear, receiver.hear)
    worker, here = heard.args
    assert here is threading.main_thread()
    assert worker is not here


def test_an_exception_arrives_as_a_value(qtbot, receiver):
    with qtbot.waitSignal(receiver.heard) as heard:
        run_in_background(lambda: 1 // 0, receiver.hear, receiver.hear)
    assert isinstance(heard.args[0], ZeroDivisionError)


def test_a_plain_function_hears_the_result_too(qtbot):
    heard = []
    run_in_background(lambda: 1, heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == [1])


def test_pdf_work_has_one_thread(qtbot, receiver):
    assert pdf_pool() is pdf_pool()
    assert pdf_pool().maxThreadCount() == 1
    with qtbot.waitSignal(receiver.heard) as heard:
        run_in_background(lambda: 2, receiver.hear, receiver.hear, pool=pdf_pool())
    assert heard.args[0] == 2
