"""What visitors see and touch: the only room, with the drawing of slips, that knows Qt."""
