"""What is looked at from nearby, and drawings in any colour."""
