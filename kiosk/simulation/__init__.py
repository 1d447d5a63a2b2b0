"""A made-up network lives here: its releases, to try reports on."""
