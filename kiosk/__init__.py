"""The reception kiosk of the Cités des métiers: anonymous numbered tickets, and nothing about anyone."""

import os
import zoneinfo
from datetime import date

__version__ = "0.1.0"
# No clock that says an earlier day is right. Bumped with each version.
RELEASED = date(2026, 11, 1)

# Pydantic looks through every installed package for plugins, at each start; the kiosk has none.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

# The rules of time zones are those that came with this version: whoever checks a proof needs the same ones.
zoneinfo.reset_tzpath(())
