"""A museum with a list of films, sounds and channels (M3U)."""

from typing import Any

from tests.catalogue.list_museum import ListMuseum


class PlaylistMuseum(ListMuseum):
    """Fields of a work: ``address``, ``seconds``; others are attributes (``tvg_logo`` is ``tvg-logo``)."""

    content_type = "audio/x-mpegurl"
    path = "/films/list.m3u"

    def publishes(self, title: str, **fields: Any) -> str:
        return super().publishes(title, **{"address": f"{len(self.works)}.mp4", **fields})

    def id_of(self, number: str) -> str:
        return f"m3u:{self.source}:{number}"

    def document(self) -> bytes:
        lines = ["#EXTM3U", "#PLAYLIST:Museum aan de Leie"]
        for number, work in self.works.items():
            told = {"tvg-id": number, **{name.replace("_", "-"): value for name, value in work.items()}}
            written = " ".join(
                f'{name}="{value}"'
                for name, value in told.items()
                if name not in ("title", "address", "seconds")
            )
            lines += [f"#EXTINF:{work.get('seconds', -1)} {written},{work['title']}", work["address"]]
        return "\n".join(lines).encode()
