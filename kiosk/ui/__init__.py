"""View models: the only Python that draws. It asks the store and the agent beside it, never the network."""
