"""What a look at a playlist found, in a sentence."""

from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.staff.checks import Code, Finding, Severity
from kiosk.ui.words import when

SYMBOLS = {Severity.STOP: "block", Severity.FIRST: "info", Severity.TIP: "help"}


class FindingWords(QObject):
    """The sentences; lupdate sees plurals only in ``tr`` of a class."""

    def meaning(self, finding: Finding) -> str:
        """What it means for the screens."""
        if finding.code is Code.FLASHING:  # who looks for it finds it, and is asked first
            return self.tr("not shown in this playlist")
        return {
            Severity.STOP: self.tr("stays off the screens"),
            Severity.FIRST: self.tr("do this first"),
            Severity.TIP: self.tr("tip"),
        }[finding.severity]

    def sentence(self, finding: Finding, language: str) -> str:
        """What was found."""
        told = finding.told
        number = next((one for one in told.values() if isinstance(one, int)), 0)
        match finding.code:
            case Code.GONE:
                return self.tr("The work is not in the catalogue any more.")
            case Code.HIDDEN:
                return self.tr("You do not show this work.")
            case Code.RIGHTS_UNKNOWN:
                return self.tr("Nobody knows who has the rights.")
            case Code.RIGHTS_CLOSED:
                return self.tr("The rights do not allow it here.")
            case Code.RIGHTS_ENDED:
                return self.tr("The rights ended on %1.").replace("%1", _day(told.get("until"), language))
            case Code.RIGHTS_END:
                return self.tr("The rights end on %1.").replace("%1", _day(told.get("until"), language))
            case Code.NOT_YET:
                return self.tr("It may be shown from %1 on.").replace("%1", _day(told.get("since"), language))
            case Code.OVER:
                return self.tr("It is over.")
            case Code.FLASHING if "minute" in told:
                found = self.tr("Measured here: the light flashes in minute %1. That can make people ill.")
                return found.replace("%1", str(number))
            case Code.FLASHING:
                return self.tr("Its light flashes. That can make people ill.")
            case Code.DESCRIPTION_MISSING:
                return self.tr("Who can’t see the picture hears nothing. Describe it.")
            case Code.CAPTIONS_MISSING:
                return self.tr("Who can’t hear the film has nothing to read.")
            case Code.TITLE_MISSING:
                return self.tr("It has no title.")
            case Code.LABEL_MISSING:
                return self.tr("The playlist has no name.")
            case Code.DESCRIPTION_SHORT:
                return self.tr("The description is short: %n words.", "", number)
            case Code.DESCRIPTION_LONG:
                return self.tr("The description is long: %n words.", "", number)
            case Code.DESCRIPTION_OPENING:
                return self.tr("The description may leave out “%1”.").replace("%1", str(told.get("opening")))
            case Code.DESCRIPTION_FILE_NAME:
                return self.tr("The description is the name of a file.")
            case Code.DESCRIPTION_TITLE:
                return self.tr("The description says the title again.")
            case Code.SENTENCE_LONG:
                return self.tr("A sentence is long: %n words.", "", number)
            case Code.TITLE_LONG:
                return self.tr("The title is long: %n letters.", "", number)
            case Code.ONE_LANGUAGE:
                return self.tr("Your text is in one language.")
            case Code.WORK_LONG:
                return self.tr("For the simple view it is long: %n minutes.", "", number)
            case Code.FILMS_IN_A_ROW:
                return self.tr("%n films come one after the other.", "", number)
            case Code.SOUND_SOFT:
                return self.tr("The sound is soft.")

    def tasks(self, code: Code, n: int) -> str:
        """So many findings of one kind, as a task."""
        match code:
            case Code.DESCRIPTION_MISSING:
                return self.tr("Describe %n pictures", "", n)
            case Code.CAPTIONS_MISSING:
                return self.tr("%n films without captions", "", n)
            case Code.RIGHTS_END:
                return self.tr("The rights of %n works end soon", "", n)
            case Code.LABEL_MISSING:
                return self.tr("Give the playlist a name")
            case Code.TITLE_MISSING:
                return self.tr("Give %n works a title", "", n)
            case Code.FLASHING:
                return self.tr("The light of %n works flashes", "", n)
        return self.tr("%n works stay off the screens", "", n)


def _day(told: object, language: str) -> str:
    try:
        return when.in_full(datetime.fromisoformat(str(told)).date(), language, "d MMMM yyyy")
    except ValueError:
        return str(told)


words = FindingWords()
