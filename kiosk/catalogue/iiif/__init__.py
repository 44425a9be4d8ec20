"""IIIF Presentation 2 and 3, Image API and Change Discovery."""
