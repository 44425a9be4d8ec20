"""Pictures, films and sounds that the house brings in itself: looked at, asked about, copied and told of.

They lie in a folder of the station, what came in at once in a folder of its own, and beside those a table,
``catalogue.csv``, as the source of kind ``folder`` reads it. A row is there before its file is: nothing is
ever shown without what was answered about it.
"""

SOURCE = "own"
"""The source that reads the folder (``kiosk.config.settings.OWN``)."""
