"""M3U lists of streams and files, and HLS."""
