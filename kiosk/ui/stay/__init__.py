"""One visitor's stay, as plain data: wishes, the way back, patience."""
