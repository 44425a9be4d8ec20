"""What speaks: the engine, who has the floor, and who reads a text aloud."""
