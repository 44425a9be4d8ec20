import QtQuick
import Kiosk
import Kiosk.Models

// Whose work it is, and what its rights allow.
Words {
    required property Work work
    visible: text !== ""
    text: work.credit
    cap: Theme.small
    color: Theme.text2
    verticalAlignment: Text.AlignTop
}
