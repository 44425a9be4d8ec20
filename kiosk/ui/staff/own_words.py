"""What is said of the house's own pictures and films."""

from PySide6.QtCore import QObject

from kiosk.errors import KioskError
from kiosk.model import ContentNote
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.own.answers import Answers, For, May
from kiosk.staff.own.bringing import Brought
from kiosk.staff.own.copying import Stopped
from kiosk.staff.own.looking import FileKind, Group
from kiosk.ui.staff import trouble_words


class OwnWords(QObject):
    """The sentences; lupdate sees plurals only in ``tr`` of a class."""

    def sentence(self, error: KioskError) -> str:
        """What went wrong."""
        match error:
            case Stopped():
                return self.tr("You stopped it. Nothing came in.")
            case FileTrouble(trouble=Trouble.GONE):
                return self.tr(
                    "The stick is not there any more. Nothing came in. Put it in, and try it again."
                )
            case FileTrouble(trouble=Trouble.FULL):
                return self.tr("There is no room for this on the disk. Nothing has changed.")
            case FileTrouble(trouble=Trouble.DAMAGED):
                return self.tr(
                    "Venster can’t read the list of your own works. Ask who looks after this machine."
                )
        return trouble_words.sentence(error)

    def moved(self, title: str, *, away: bool) -> str:
        """It was taken away, or brought back."""
        said = (
            self.tr("“%1” is gone. You can bring it back for a week.")
            if away
            else self.tr("“%1” is here again.")
        )
        return said.replace("%1", title)

    def undoes(self, title: str) -> str:
        """What undo brings back."""
        return self.tr("“%1”").replace("%1", title)

    def kinds(self, group: Group) -> str:
        """What is in it, counted."""
        pictures, films, sounds = (group.count(kind) for kind in FileKind)
        told = [
            self.tr("%n pictures", "", pictures) if pictures else "",
            self.tr("%n films", "", films) if films else "",
            self.tr("%n sounds", "", sounds) if sounds else "",
            self.tr("%n other files stay out", "", group.left) if group.left else "",
        ]
        return " · ".join(filter(None, told))

    def symbol(self, group: Group) -> str:
        """The drawing of what there is most of."""
        symbols = {FileKind.PICTURE: "image", FileKind.FILM: "movie", FileKind.SOUND: "music_note"}
        return symbols[max(FileKind, key=group.count)]

    def of_month(self, group: Group, month: str) -> str:
        """A name for who has none."""
        if group.count(FileKind.PICTURE):
            said = self.tr("Pictures of %1")
        elif group.count(FileKind.FILM):
            said = self.tr("Films of %1")
        else:
            said = self.tr("Sounds of %1")
        return said.replace("%1", month)

    def note(self, note: ContentNote) -> str:
        """What somebody may not want to see unprepared."""
        return {
            ContentNote.WAR: self.tr("War"),
            ContentNote.DEATH: self.tr("Death"),
            ContentNote.NUDITY: self.tr("Nakedness"),
            ContentNote.LOUD: self.tr("Loud sound"),
        }.get(note, "")

    def summary(self, group: Group, answers: Answers, house: str) -> list[str]:
        """What was answered."""
        maker = answers.maker or self.tr("nobody knows")
        may = {
            May.OURS: self.tr("We made it ourselves."),
            May.ALLOWED: self.tr("We have leave to show it."),
            May.FREE: self.tr("It is free of rights."),
        }.get(answers.may, "")
        whom = {
            For.HERE: self.tr("Visitors see it on this screen only."),
            For.TAKE: self.tr("Visitors may also print it and take it home."),
        }[answers.whom]
        told = [self.kinds(group), self.tr("By: %1").replace("%1", maker), f"{may} {whom}"]
        return [*told, self.tr("From: %1").replace("%1", house)]

    def so_far(self, done: str, whole: str) -> str:
        """How much is copied."""
        return self.tr("%1 of %2").replace("%2", whole).replace("%1", done)

    def result(self, brought: Brought) -> str:
        """It is here."""
        said = self.tr(
            "%n works are here. They come on the screen within a minute.", "", len(brought.batch.files)
        )
        if brought.unread:
            said += " " + self.tr("Venster could not read %n files.", "", brought.unread)
        return said


own_words = OwnWords()
