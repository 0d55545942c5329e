import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from meetupdesk.briefing import blocks
from meetupdesk.briefing.blocks import Heading, Open, Strong


def test_importing_the_blocks_loads_no_drawing_library():
    code = "import sys, meetupdesk.briefing.blocks; print('reportlab' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_a_block_cannot_be_changed():
    heading = Heading(text="하나", level=2)
    with pytest.raises(FrozenInstanceError):
        heading.text = "둘"  # type: ignore[misc]


def test_stress_and_gaps_are_still_text():
    assert "".join(("가", Strong("나"), Open("미정"))) == "가나미정"


def test_every_name_on_offer_is_there():
    assert all(hasattr(blocks, name) for name in blocks.__all__)
