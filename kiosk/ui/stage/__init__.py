"""The whole screen, set for one visitor: for pictures of it and for tests."""
