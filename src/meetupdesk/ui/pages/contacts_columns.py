"""The columns of the contact log; the day stands once for each stretch of equal days."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QLine, QPoint, QRect
from PySide6.QtGui import QPainter

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.paint import draw_text
from meetupdesk.ui.tables import Column, RowsModel, field

DIRECTION_ICONS = {"out": "arrow-up-right", "in": "arrow-down"}
