"""The one door to the network, and what may go through it."""
