"""How a meetup is kept: a sealed file that is complete at every instant (storage.md)."""
