"""Questions to the store and to the gateway, off the GUI thread."""
