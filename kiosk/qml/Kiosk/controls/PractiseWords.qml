import QtQuick
import Kiosk

// While somebody of staff practises: that nothing of it stays.
Words {
    // What is said then; empty while all is real.
    required property string practice
    // Very large letters leave room for three words.
    property bool brief: false

    visible: text !== ""
    close: brief && Theme.textScale > 1.8
    text: brief && practice !== "" ? qsTr("You practise now.") : practice
    cap: Theme.small
    font.weight: Font.Bold
}
