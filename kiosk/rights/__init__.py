"""What may be shown, kept and given away, of what is said of the rights of a work."""
