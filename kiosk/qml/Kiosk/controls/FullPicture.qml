import QtQuick
import Kiosk

// Over a film that has the screen to itself: a touch anywhere brings the buttons back, and so does one that says so.
Item {
    id: root

    // Where that button covers no words: below a film that leaves room there, else at its top.
    property bool low: false
    signal closed

    Keys.onEscapePressed: root.closed()
    Keys.onBackPressed: root.closed()

    TapHandler {
        onTapped: root.closed()
    }
    Rectangle {
        x: parent.width - width - Theme.px(6)
        y: root.low ? parent.height - height - Theme.px(6) : Theme.px(6)
        width: back.width + 2 * Theme.px(4)
        height: back.height + 2 * Theme.px(4)
        radius: Theme.radius
        color: Theme.canvas
        ActionButton {
            id: back
            objectName: "fullBack"
            anchors.centerIn: parent
            focus: true
            symbol: "fullscreen_exit"
            text: qsTr("Buttons")
            onClicked: root.closed()
        }
    }
}
