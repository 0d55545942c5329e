"""Shapes as finished path operators, for ``TaggedCanvas.stroke`` and ``fill``."""

_ARC = 0.5523  # how far the control points of a quarter circle stand, in radii


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    """A straight line."""
    return f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l"


def rectangle(x: float, y: float, width: float, height: float) -> str:
    """A rectangle from its lower left corner."""
    return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"


def polygon(*points: tuple[float, float]) -> str:
    """A closed shape."""
    first, *rest = (f"{x:.2f} {y:.2f}" for x, y in points)
    return " ".join([f"{first} m", *(f"{point} l" for point in rest), "h"])


def circle(x: float, y: float, radius: float) -> str:
    """A circle around its middle."""
    r, k = radius, radius * _ARC
    quarters = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    curves = (" ".join(f"{number:.2f}" for number in quarter) + " c" for quarter in quarters)
    return " ".join([f"{x + r:.2f} {y:.2f} m", *curves, "h"])


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """A rectangle with round corners."""
    r, k = radius, radius * (1 - _ARC)
    right, up = x + width, y + height
    return (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l "
        f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + r:.2f} c "
        f"{right:.2f} {up - r:.2f} l "
        f"{right:.2f} {up - k:.2f} {right - k:.2f} {up:.2f} {right - r:.2f} {up:.2f} c "
        f"{x + r:.2f} {up:.2f} l "
        f"{x + k:.2f} {up:.2f} {x:.2f} {up - k:.2f} {x:.2f} {up - r:.2f} c "
        f"{x:.2f} {y + r:.2f} l "
        f"{x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h"
    )
