from makers import a_phase

from meetupdesk.ui.tables import field
from meetupdesk.ui.tables.cells import tip_for


def test_a_cell_that_ends_in_dots_says_the_whole(frame):
    column = field(frame, "schedule.phases.name")
    row = a_phase("아주 긴 이름의 단계와 <b>그 밖의 것</b>")
    assert tip_for(frame, column, row, 80) == (
        "<p>아주 긴 이름의 단계와 &lt;b&gt;그 밖의 것&lt;/b&gt;</p>"
    )
    assert tip_for(frame, column, row, 800) == ""
