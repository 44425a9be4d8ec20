"""Europeana: its Search and Record APIs."""
