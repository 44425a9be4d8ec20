"""What this station may do with an Item: the rules of ``kiosk.rights``, asked the same way everywhere."""

from kiosk.model import Item, MediaKind
from kiosk.rights.access import ANYWHERE, Access, Here, access


def access_of(item: Item, here: Here = ANYWHERE) -> Access:
    """What may be done with it at this station."""
    return access(
        item.rights,
        credited=bool(item.required_statement or item.publisher),
        let_in=item.access,
        licences=item.licences,
        owner=item.owner,
        source=item.source,
        plays=any(media.kind is not MediaKind.IMAGE for media in item.media),
        here=here,
    )
