"""One module per screen, plus the drivers."""
