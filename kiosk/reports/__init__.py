"""Reading releases lives here: one page of the releases of a kiosk, a site or a network."""
