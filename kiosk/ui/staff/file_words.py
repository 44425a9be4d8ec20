"""What is said of files that leave the house or come in."""

from PySide6.QtCore import QLocale, QObject

from kiosk.staff.interchange.places import Place
from kiosk.staff.interchange.trouble import Trouble
from kiosk.staff.interchange.warned import Code, Warned


class FileWords(QObject):
    """The sentences; lupdate sees plurals only in ``tr`` of a class."""

    def trouble(self, trouble: Trouble) -> str:
        """What goes wrong most."""
        return {
            Trouble.GONE: self.tr("The file or the stick is not there any more."),
            Trouble.UNREADABLE: self.tr("Venster can’t read this file."),
            Trouble.TOO_LARGE: self.tr("This file is too large."),
            Trouble.NO_PLAYLIST: self.tr("There is no playlist in this file."),
            Trouble.DAMAGED: self.tr("This file is damaged. Copy it again."),
            Trouble.UNSAFE: self.tr("This file is not safe. Venster did not open it."),
            Trouble.FULL: self.tr("There is no room left. Nothing is written."),
            Trouble.OLD_FORMAT: self.tr("This file is old, or it has a password. Save it as .xlsx."),
            Trouble.PASSWORD: self.tr("This file has a password. Ask for one without."),
            Trouble.NEWER: self.tr("A newer Venster made this file. Ask for help."),
            Trouble.LOCKED: self.tr("Nobody may write there. Nothing is written."),
        }[trouble]

    def warning(self, warned: Warned) -> str:
        """What could not be taken as it was."""
        told = warned.told
        place, title = str(told.get("place", "")), str(told.get("title", ""))
        count = int(told.get("count", 0))
        match warned.code:
            case Code.WORK_UNKNOWN:
                return self.tr("Work %1, “%2”, is not here.").replace("%1", place).replace("%2", title)
            case Code.TEXT_CUT:
                return self.tr("Work %1: a text was too long. Its end is gone.").replace("%1", place)
            case Code.TEXT_CLEANED:
                return self.tr("Work %1: a text had hidden signs. They are gone.").replace("%1", place)
            case Code.LANGUAGE_UNKNOWN:
                return self.tr("Work %1: nobody knows the language of a text. It stays out.").replace(
                    "%1", place
                )
            case Code.PICTURE_LEFT_OUT:
                return self.tr("Work %1: its picture has no web address. It stays out.").replace("%1", place)
            case Code.LEFT_OUT:
                return self.tr("Number %1 is no work. It stays out.").replace("%1", place)
            case Code.TEXTS_STAY:
                return self.tr(
                    "%n texts with films stay in the file. Captions come from the catalogue.", "", count
                )
            case Code.FILES_LEFT_OUT:
                return self.tr("Venster did not open %n other files.", "", count)
            case Code.ENCODING_GUESSED:
                return self.tr("Look at the letters with accents: are they right?")
            case Code.ROW_WITHOUT_WORK:
                return self.tr("Row %1 names no work. It stays out.").replace("%1", str(told.get("row", "")))
            case Code.PLACE_UNREADABLE:
                row = str(told.get("row", ""))
                return self.tr("Row %1: its place is no number. It stays where it is.").replace("%1", row)
            case Code.COLUMN_TWICE:
                return self.tr("Two columns have the name “%1”. The first counts.").replace("%1", title)
            case Code.MORE:
                return self.tr("And %n more like these.", "", count)

    def works(self, n: int) -> str:
        """``n`` works."""
        return self.tr("%n works", "", n)

    def missing(self, n: int) -> str:
        """So many of them are not known here."""
        return self.tr("%n are not here yet", "", n) if n else self.tr("all are here")

    def written(self, name: str, place: Place) -> str:
        """It was written, and lies there."""
        return self.on_stick(name, place.name) if place.stick else self.in_folder(name)

    def on_stick(self, name: str, stick: str) -> str:
        """It was written, and lies on the disk."""
        said = self.tr("“%1” is on “%2”. You may take the stick out.")
        return said.replace("%2", stick).replace("%1", name)

    def in_folder(self, name: str) -> str:
        """It was written, and lies on the disk."""
        return self.tr("“%1” is in the folder “exchange” of this screen.").replace("%1", name)

    def here(self) -> str:
        """The folder of this station."""
        return self.tr("This screen")

    def size(self, size: int, language: str) -> str:
        """Of a file."""
        traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        return QLocale(language).formattedDataSize(size, 0, traditional)

    def moment(self) -> str:
        """Somebody waits."""
        return self.tr("One moment …")

    def silent(self) -> str:
        """The catalogue could not be read."""
        return self.tr("The catalogue does not answer. Try it again.")


words = FileWords()
