"""What is kept: the catalogue, which can be fetched again, and what staff make, which can not.

database.py    opens both files, moves them to the newest tables, speaks of the disk in plain words
damage.py      what is wrong with a file, and where a damaged one is kept
backups.py     checked copies of both, and how one takes the place of a damaged file
writing.py     put, gone, sweep: one page of a source in one transaction
items.py       reads: Items, Cards, Collections, addresses, health, counts
cards.py       an Item as a shelf shows it; texts.py as search finds it; ranks.py how well known it is;
               addresses.py what it speaks of on the network
shelves.py     the shelves of the start page; listing.py which ids there are; health.py how each source fares
index.py       the search index and its vocabulary, kept exact with every page
search.py · spelling.py    finding while one types, and "did you mean"
playlists.py   staff's ordered Items with their own words
faults.py      what SQLite says, in plain words; consistency.py whether the tables agree, for tests and checks
"""
