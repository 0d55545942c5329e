from makers import a_meetup, a_post

from meetupdesk.meetup.facts.reviews import reviews


def test_guests_and_outsiders_are_counted_apart_by_tone():
    posts = (
        a_post(voice="attendee", tone="mixed"), a_post(voice="attendee", tone="negative"),
        a_post(voice="attendee", tone="negative"), a_post(voice="outside", tone="positive"),
    )  # fmt: skip
    assert reviews(a_meetup(*posts)) == {
        "attendee": {"mixed": 1, "negative": 2},
        "outside": {"positive": 1},
    }


def test_nothing_was_published_yet():
    assert reviews(a_meetup()) == {"attendee": {}, "outside": {}}
