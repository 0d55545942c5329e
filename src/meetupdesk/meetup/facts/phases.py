"""How a phase of the preparation stands (product.md 4.10)."""

from datetime import date

from meetupdesk.meetup.model.schedule import Phase


def phase_state(phase: Phase, today: date) -> str:
    """Return done, late, later or now; a phase without a start comes later."""
    if phase.done:
        return "done"
    if phase.ends and phase.ends < today:
        return "late"
    return "later" if phase.starts is None or phase.starts > today else "now"
