"""The parts that pages, panels and dialogs are placed from; none of them knows a page."""
