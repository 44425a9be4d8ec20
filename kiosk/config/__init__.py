"""What staff set: ``kiosk.toml``, key maps and secrets, checked, with every mistake told at once."""
