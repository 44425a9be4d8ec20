"""XMLTV: what channels broadcast, and when."""
