"""What an operation of staff is called, in the language of who looks."""

from PySide6.QtCore import QObject

from kiosk.staff.deeds import Deed
from kiosk.staff.operations import Operation


class Told(QObject):
    """The words; lupdate sees plurals only in ``tr`` of a class."""

    def what(self, operation: Operation) -> str:
        """A few words that name it: “Maskers” to place 4; of a newer Venster no more than its name."""
        try:
            deed = Deed(operation.name)
        except ValueError:
            return operation.name
        told = operation.told
        title = str(told.get("title", "")) or self.tr("a work")
        playlist = str(told.get("playlist", "")) or self.tr("a playlist")
        many = int(told.get("count", 1))
        match deed:
            case Deed.ENTRY_MOVED if many > 1:
                return self.tr("%n works moved", "", many)
            case Deed.ENTRY_MOVED:
                return self.tr("“%1” to place %2").replace("%1", title).replace("%2", str(told.get("to", "")))
            case Deed.ENTRY_ADDED if many > 1:
                return self.tr("%n works added", "", many)
            case Deed.ENTRY_ADDED:
                return self.tr("“%1” added").replace("%1", title)
            case Deed.ENTRY_REMOVED if many > 1:
                return self.tr("%n works taken out", "", many)
            case Deed.ENTRY_REMOVED:
                return self.tr("“%1” taken out").replace("%1", title)
            case Deed.ENTRY_REPLACED:
                return self.tr("another work for “%1”").replace("%1", title)
            case Deed.ENTRY_PICTURE if told.get("own"):
                return self.tr("the own picture with “%1”").replace("%1", title)
            case Deed.ENTRY_PICTURE:
                return self.tr("another picture with “%1”").replace("%1", title)
            case Deed.ENTRY_TITLE:
                return self.tr("the title of “%1”").replace("%1", title)
            case Deed.ENTRY_WORDS:
                return self.tr("your words with “%1”").replace("%1", title)
            case Deed.ENTRY_ALT:
                return self.tr("the description of “%1”").replace("%1", title)
            case Deed.PLAYLIST_LABEL:
                return self.tr("the name of the playlist")
            case Deed.PLAYLIST_SUMMARY:
                return self.tr("the introduction")
            case Deed.PLAYLIST_RULE if told.get("words"):
                return self.tr("it follows “%1”").replace("%1", str(told["words"]))
            case Deed.PLAYLIST_RULE:
                return self.tr("it follows nothing any more")
            case Deed.PLAYLIST_PUBLISHED:
                return self.tr("“%1” on the screens").replace("%1", playlist)
            case Deed.PLAYLIST_CREATED:
                return self.tr("“%1” made").replace("%1", playlist)
            case Deed.PLAYLIST_DELETED:
                return self.tr("“%1” thrown away").replace("%1", playlist)
            case Deed.PLAYLIST_KEPT:
                return self.tr("“%1” kept here").replace("%1", playlist)
            case Deed.PLAYLIST_LET_GO:
                return self.tr("“%1” not kept any more").replace("%1", playlist)
            case Deed.WORK_HIDDEN:
                return self.tr("“%1” off the screens").replace("%1", title)
            case Deed.WORK_SHOWN:
                return self.tr("“%1” shown again").replace("%1", title)
            case Deed.PLAN_CHANGED:
                return self.tr("when “%1” is shown").replace("%1", playlist)
            case Deed.PLAN_REMOVED:
                return self.tr("“%1” off the screens").replace("%1", playlist)
            case Deed.VERSION_PUT_BACK:
                return self.tr("back to version %1").replace("%1", str(told.get("number", "")))
            case Deed.OWN_ADDED:
                return self.tr("%n works of “%1” from a stick", "", many).replace("%1", title)
            case Deed.OWN_REMOVED:
                return self.tr("“%1” taken out of the house").replace("%1", title)
            case Deed.OWN_PUT_BACK:
                return self.tr("“%1” brought back").replace("%1", title)
            case Deed.SOURCE_TRIED:
                return self.tr("“%1” read anew").replace("%1", str(told.get("source", "")))
            case Deed.SIGNED_IN:
                return self.tr("came in")
            case Deed.WRONG_CODE:
                return self.tr("a wrong code")
            case Deed.PERSON_ADDED:
                return self.tr("“%1” may come in").replace("%1", str(told.get("name", "")))
            case Deed.PERSON_RECODED:
                return self.tr("another code for “%1”").replace("%1", str(told.get("name", "")))
            case Deed.PERSON_REMOVED:
                return self.tr("“%1” may not come in any more").replace("%1", str(told.get("name", "")))
            case Deed.ROLE_CHANGED:
                return self.tr("another role for “%1”").replace("%1", str(told.get("name", "")))

    def done(self, operation: Operation) -> str:
        """The same, and whether it was taken back or done again."""
        what = self.what(operation)
        match operation.act:
            case "undo":
                return self.tr("taken back: %1").replace("%1", what)
            case "redo":
                return self.tr("done again: %1").replace("%1", what)
        return what


_told = Told()


def what(operation: Operation | None) -> str:
    """A few words that name it, in the language of the moment; empty for none."""
    return _told.what(operation) if operation else ""


def done(operation: Operation) -> str:
    """What was done, and whether it was taken back or done again, in the language of the moment."""
    return _told.done(operation)
