"""The pages of staff: who comes in, what they make, and what they see of it."""
