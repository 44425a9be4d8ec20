"""View models: the only Python that draws. Reads the store, never the network."""
