"""The screen in front of people: how large its pixels are, and who says so."""
