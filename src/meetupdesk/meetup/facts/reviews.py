"""What was published about the meetup, by tone: guests' reviews and outside reactions apart."""

from collections.abc import Mapping

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.follow_ups import POST_TONES, VOICES


def reviews(meetup: Meetup) -> Mapping[str, Mapping[str, int]]:
    """Return the number of posts by voice and, within it, by tone; the two are never added."""
    posts = meetup.follow_ups.posts
    return {
        voice: {
            tone: count
            for tone in POST_TONES
            if (count := sum((post.voice, post.tone) == (voice, tone) for post in posts))
        }
        for voice in VOICES
    }
