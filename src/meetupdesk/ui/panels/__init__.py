"""The right panel and its three tabs: details of a row, the coach, the preview."""
