"""What a hand does on the glass, on keys and on switches, made into what it means."""
