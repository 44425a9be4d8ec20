"""What can be followed as it happens, and the lobby before it."""
