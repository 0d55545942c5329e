"""Whether documents still carry the draft mark (product.md 4.10)."""

from meetupdesk.meetup.model import Meetup


def is_draft(meetup: Meetup) -> bool:
    """Tell whether nobody has to sign, or somebody has not signed yet."""
    approvals = meetup.overview.approvals
    return not approvals or any(approval.on is None for approval in approvals)
