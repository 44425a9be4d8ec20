"""The process that reads the network so that the screen never has to: sync, plan, downloads, gateway."""
