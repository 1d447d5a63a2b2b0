"""Paper: what a slip says, how it is drawn, and how its bytes reach the printer."""
