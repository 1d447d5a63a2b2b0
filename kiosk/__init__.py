"""The reception kiosk of the Cités des métiers: anonymous numbered tickets, and nothing about anyone."""

import os

__version__ = "0.1.0"

# Pydantic looks through every installed package for plugins, at each start; the kiosk has none.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
