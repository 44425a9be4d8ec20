"""What kept something from being done, in the language of the page."""

import logging

from PySide6.QtCore import QCoreApplication

from kiosk.errors import KioskError
from kiosk.staff.codes import LONGEST, SHORTEST_PASSPHRASE, SHORTEST_PIN
from kiosk.staff.interchange.trouble import FileTrouble
from kiosk.staff.operations import Clash
from kiosk.staff.playlists import MOST_ENTRIES
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store.faults import Busy, Damaged, Full, Unwritable
from kiosk.ui.staff.file_words import words

log = logging.getLogger(__name__)


def sentence(error: KioskError) -> str:
    """What went wrong, and what to do. The details, which are English, are for the log."""
    log.info("told staff: %s", error)
    return _told(error) or QCoreApplication.translate("Trouble", "That did not work. Try it again.")


def _told(error: KioskError) -> str:
    """Empty for what is so seldom that it has no words of its own."""
    match error:
        case FileTrouble(trouble=trouble):
            return words.trouble(trouble)
        case Refusal(reason=Reason.NOT_ALLOWED):
            return QCoreApplication.translate("Trouble", "You may not do this. Ask a colleague.")
        case Refusal(reason=Reason.GONE):
            return QCoreApplication.translate("Trouble", "It is not there any more. Look at the list.")
        case Refusal(reason=Reason.PLAYLIST_FULL):
            text = QCoreApplication.translate("Trouble", "A playlist holds %1 works at most. Take some out.")
            return text.replace("%1", str(MOST_ENTRIES))
        case Refusal(reason=Reason.PICTURE_UNKNOWN):
            return QCoreApplication.translate("Trouble", "No work here has this picture.")
        case Refusal(reason=Reason.PRACTICE):
            return QCoreApplication.translate("Trouble", "You practise now. Stop practising to do this.")
        case Refusal(reason=Reason.CHANGED_OVER):
            return QCoreApplication.translate("Trouble", "Practising began or ended. Do it again.")
        case Refusal(reason=Reason.CODE_SHORT):
            text = QCoreApplication.translate("Trouble", "Too short: at least %1 digits, or %2 letters.")
            return text.replace("%1", str(SHORTEST_PIN)).replace("%2", str(SHORTEST_PASSPHRASE))
        case Refusal(reason=Reason.CODE_LONG):
            text = QCoreApplication.translate("Trouble", "Too long: at most %1 signs.")
            return text.replace("%1", str(LONGEST))
        case Refusal(reason=Reason.CODE_SIGNS):
            return QCoreApplication.translate("Trouble", "One sign in it is invisible. Type it yourself.")
        case Refusal(
            reason=Reason.CODE_ONE_SIGN | Reason.CODE_ROW | Reason.CODE_PATTERN | Reason.CODE_COMMON
        ):
            return QCoreApplication.translate("Trouble", "Too easy to guess. Take another code.")
        case Refusal(reason=Reason.CODE_NAME):
            return QCoreApplication.translate("Trouble", "Your name is in it. Take another code.")
        case Refusal(reason=Reason.CODE_TWICE):
            return QCoreApplication.translate("Trouble", "They are not the same. Type your new code again.")
        case Refusal(reason=Reason.CODE_SAME):
            return QCoreApplication.translate("Trouble", "That is your old code. Take another one.")
        case Refusal(reason=Reason.CODE_CHANGED):
            return QCoreApplication.translate("Trouble", "You got another code meanwhile. Type that one.")
        case Clash():
            return QCoreApplication.translate("Trouble", "Somebody else changed this.")
        case Full():
            return QCoreApplication.translate("Trouble", "Not saved: the disk is full. Ask for help.")
        case Busy():
            return QCoreApplication.translate("Trouble", "Not saved: the file is in use. Do it again soon.")
        case Unwritable():
            return QCoreApplication.translate("Trouble", "Not saved: Venster may not write. Ask for help.")
        case Damaged():
            return QCoreApplication.translate("Trouble", "Part of the file is broken. Start Venster again.")
    return ""
