"""Podcasts, RSS, Atom and Media RSS."""
