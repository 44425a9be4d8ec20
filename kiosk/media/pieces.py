"""How the cache calls the many files of one film in parts (HLS): by the work and by their own address.

A file of its own is called by its address. A piece is called by the address of the work, a space, and its
own: no address has a space in it, so what belongs to a work can be told from its name alone.
"""


def named(owner: str, url: str) -> str:
    """The name of the piece ``url`` of the work at ``owner``; the work itself keeps its address."""
    return url if url == owner else f"{owner} {url}"


def owner_of(name: str) -> str:
    """The address of the work that a name belongs to."""
    return name.partition(" ")[0]


def origin_of(name: str) -> str:
    """The address that the file of a name comes from."""
    return name.partition(" ")[2] or name
