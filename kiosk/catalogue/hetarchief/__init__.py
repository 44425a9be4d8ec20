"""het Archief: the audiovisual heritage of Flanders that meemoo (once VIAA) keeps."""
