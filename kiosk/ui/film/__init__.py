"""A film or a sound: the player as the screen has it, and the words, signs and sound that go with it."""
