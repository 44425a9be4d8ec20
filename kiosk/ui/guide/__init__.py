"""The voice that says where one is, for who can't see the screen."""
