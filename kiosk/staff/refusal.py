"""What may not be done, or not by whom; each with a reason that a screen puts in its own words."""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.errors import StoreError


class Reason(StrEnum):
    """Why not."""

    NAME_EMPTY = "name-empty"
    NAME_LONG = "name-long"
    NAME_SIGNS = "name-signs"
    NAME_TAKEN = "name-taken"
    CODE_SHORT = "code-short"
    CODE_LONG = "code-long"
    CODE_SIGNS = "code-signs"
    CODE_ONE_SIGN = "code-one-sign"
    CODE_ROW = "code-row"
    CODE_PATTERN = "code-pattern"
    CODE_COMMON = "code-common"
    CODE_NAME = "code-name"
    CODE_TWICE = "code-twice"
    CODE_SAME = "code-same"
    CODE_CHANGED = "code-changed"
    FIRST_IS_MANAGER = "first-is-manager"
    LAST_MANAGER = "last-manager"
    NOBODY = "nobody"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"
    PLAYLIST_FULL = "playlist-full"
    PICTURE_UNKNOWN = "picture-unknown"
    PRACTICE = "practice"
    CHANGED_OVER = "changed-over"


SENTENCES: Mapping[Reason, tuple[str, str]] = {
    Reason.NAME_EMPTY: ("a name has at least one letter.", "Type the name again."),
    Reason.NAME_LONG: ("a name has at most 40 letters.", "Type a shorter one."),
    Reason.NAME_SIGNS: ("the name has signs in it that can't be seen.", "Type the name by hand."),
    Reason.NAME_TAKEN: ("somebody has this name already.", "Add a letter of the surname."),
    Reason.CODE_SHORT: ("the code is too short.", "Take at least 6 digits, or at least 10 letters."),
    Reason.CODE_LONG: ("the code is too long.", "Take at most 200 letters."),
    Reason.CODE_SIGNS: ("the code has signs in it that can't be seen.", "Type the code by hand."),
    Reason.CODE_ONE_SIGN: ("the code is one sign, again and again.", "Take another code."),
    Reason.CODE_ROW: ("the code is a row that goes on by itself, as 123456 does.", "Take another code."),
    Reason.CODE_PATTERN: ("the code repeats itself, as 121212 does.", "Take another code."),
    Reason.CODE_COMMON: ("the code is one of the first that anybody tries.", "Take another code."),
    Reason.CODE_NAME: ("the name is in the code.", "Take a code without it."),
    Reason.CODE_TWICE: ("the two codes are not the same.", "Type the same code twice."),
    Reason.CODE_SAME: ("that is the code that you had.", "Take another code."),
    Reason.CODE_CHANGED: ("your code was changed meanwhile.", "Type the code that you have now."),
    Reason.FIRST_IS_MANAGER: ("the first person must be a manager.", "Add a manager first."),
    Reason.LAST_MANAGER: ("this is the last manager.", "Make somebody else a manager first."),
    Reason.NOBODY: ("there is nobody of that name.", "Look at the list again."),
    Reason.NOT_ALLOWED: ("you may not do this.", "Ask a colleague who may."),
    Reason.GONE: ("this is not there any more.", "Look at the list again."),
    Reason.PLAYLIST_FULL: (
        "a playlist holds 1000 works at most.",
        "Make a second playlist.",
    ),
    Reason.PICTURE_UNKNOWN: ("no work of the catalogue has this picture.", "Choose one of the list."),
    Reason.CHANGED_OVER: ("somebody began or stopped to practise meanwhile.", "Do it again."),
    Reason.PRACTICE: ("this would be real, and somebody practises.", "Stop practising to do this."),
}
"""What is wrong, and what to do."""


class Refusal(StoreError):
    """It may not be; nothing has changed, and nothing is wrong with the disk."""

    def __init__(self, reason: Reason) -> None:
        what, next_step = SENTENCES[reason]
        super().__init__(what, next_step=next_step)
        self.reason = reason
