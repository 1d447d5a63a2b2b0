"""The reception kiosk of the Cités des métiers: anonymous numbered tickets, and nothing about anyone."""

__version__ = "0.1.0"
