import QtQuick
import Kiosk

// Text on screen: always plain (a title must not fetch a picture), sized by its capitals in millimetres.
Text {
    property real cap: Theme.body

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: Theme.font(cap)
    color: Theme.text
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
}
