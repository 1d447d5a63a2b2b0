"""What leaves lives here; the only room that may open a network connection of its own."""
