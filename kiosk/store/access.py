"""What this station may do with an Item: the rules of ``kiosk.rights``, asked the same way everywhere."""

from kiosk import rights
from kiosk.model import Item, MediaKind


def access_of(item: Item, here: rights.Here = rights.ANYWHERE) -> rights.Access:
    """What may be done with it at this station."""
    return rights.access(
        item.rights,
        credited=bool(item.required_statement or item.publisher),
        let_in=item.access,
        licences=item.licences,
        owner=item.owner,
        source=item.source,
        plays=any(media.kind is not MediaKind.IMAGE for media in item.media),
        here=here,
    )
