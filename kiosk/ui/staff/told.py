"""What an operation of staff is called, in the language of who looks."""

from PySide6.QtCore import QObject

from kiosk.staff.operations import Operation


class Told(QObject):
    """The words; lupdate sees plurals only in ``tr`` of a class."""

    def what(self, operation: Operation) -> str:
        """A few words that name it: “Maskers” to place 4."""
        told = operation.told
        title = str(told.get("title", "")) or self.tr("a work")
        playlist = str(told.get("playlist", "")) or self.tr("a playlist")
        many = int(told.get("count", 1))
        match operation.name:
            case "entry-moved" if many > 1:
                return self.tr("%n works moved", "", many)
            case "entry-moved":
                return self.tr("“%1” to place %2").replace("%1", title).replace("%2", str(told.get("to", "")))
            case "entry-added" if many > 1:
                return self.tr("%n works added", "", many)
            case "entry-added":
                return self.tr("“%1” added").replace("%1", title)
            case "entry-removed" if many > 1:
                return self.tr("%n works taken out", "", many)
            case "entry-removed":
                return self.tr("“%1” taken out").replace("%1", title)
            case "entry-replaced":
                return self.tr("another work for “%1”").replace("%1", title)
            case "entry-picture" if told.get("own"):
                return self.tr("the own picture with “%1”").replace("%1", title)
            case "entry-picture":
                return self.tr("another picture with “%1”").replace("%1", title)
            case "entry-title":
                return self.tr("the title of “%1”").replace("%1", title)
            case "entry-words":
                return self.tr("your words with “%1”").replace("%1", title)
            case "entry-alt":
                return self.tr("the description of “%1”").replace("%1", title)
            case "playlist-label":
                return self.tr("the name of the playlist")
            case "playlist-summary":
                return self.tr("the introduction")
            case "playlist-rule" if told.get("words"):
                return self.tr("it follows “%1”").replace("%1", str(told["words"]))
            case "playlist-rule":
                return self.tr("it follows nothing any more")
            case "playlist-published":
                return self.tr("“%1” on the screens").replace("%1", playlist)
            case "playlist-created":
                return self.tr("“%1” made").replace("%1", playlist)
            case "playlist-deleted":
                return self.tr("“%1” thrown away").replace("%1", playlist)
            case "playlist-kept":
                return self.tr("“%1” kept here").replace("%1", playlist)
            case "playlist-let-go":
                return self.tr("“%1” not kept any more").replace("%1", playlist)
            case "work-hidden":
                return self.tr("“%1” off the screens").replace("%1", title)
            case "work-shown":
                return self.tr("“%1” shown again").replace("%1", title)
            case "plan-changed":
                return self.tr("when “%1” is shown").replace("%1", playlist)
            case "plan-removed":
                return self.tr("“%1” off the screens").replace("%1", playlist)
            case "version-put-back":
                return self.tr("back to version %1").replace("%1", str(told.get("number", "")))
            case "own-added":
                return self.tr("%n works of “%1” from a stick", "", many).replace("%1", title)
            case "own-removed":
                return self.tr("“%1” taken out of the house").replace("%1", title)
            case "own-put-back":
                return self.tr("“%1” brought back").replace("%1", title)
            case "signed-in":
                return self.tr("came in")
            case "wrong-code":
                return self.tr("a wrong code")
            case "source-tried":
                return self.tr("“%1” read anew").replace("%1", str(told.get("source", "")))
            case "person-added":
                return self.tr("“%1” may come in").replace("%1", str(told.get("name", "")))
            case "person-recoded":
                return self.tr("another code for “%1”").replace("%1", str(told.get("name", "")))
            case "person-removed":
                return self.tr("“%1” may not come in any more").replace("%1", str(told.get("name", "")))
            case "role-changed":
                return self.tr("another role for “%1”").replace("%1", str(told.get("name", "")))
        return operation.name

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
