"""A broadcaster with a podcast (RSS 2.0)."""

from xml.sax.saxutils import escape

from tests.catalogue.list_museum import ListMuseum


class Podcast(ListMuseum):
    """Each work is a sound of its own."""

    content_type = "application/rss+xml"
    path = "/podcast.xml"

    def id_of(self, number: str) -> str:
        return number

    def document(self) -> bytes:
        entries = "".join(
            f"<item><title>{escape(work['title'])}</title><guid isPermaLink='false'>{number}</guid>"
            f"<enclosure url='http://{self.host}/{number}.mp3' type='audio/mpeg' length='1'/></item>"
            for number, work in self.works.items()
        )
        return f"<rss version='2.0'><channel><title>Radio Leie</title>{entries}</channel></rss>".encode()
