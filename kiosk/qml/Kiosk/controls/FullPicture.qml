import QtQuick
import Kiosk
import Kiosk.Models

// Over a film that has the screen to itself: a touch anywhere brings the buttons back, and so does one that says so.
// Pause stands beside it (EN 301 549, 7.3), and says that the film is held.
Item {
    id: root

    // Where that button covers no words: below a film that leaves room there, else at its top.
    property bool low: false
    required property Player player
    required property Playing playing
    signal closed

    readonly property bool over: playing.state === "ended" || playing.state === "failed"

    Keys.onEscapePressed: root.closed()
    Keys.onBackPressed: root.closed()

    TapHandler {
        onTapped: root.closed()
    }
    Rectangle {
        x: parent.width - width - Theme.px(6)
        y: root.low ? parent.height - height - Theme.px(6) : Theme.px(6)
        width: keys.width + 2 * Theme.px(4)
        height: keys.height + 2 * Theme.px(4)
        radius: Theme.radius
        color: Theme.canvas
        Row {
            id: keys
            anchors.centerIn: parent
            spacing: Theme.gap
            Words {
                visible: root.player.pause && !root.over
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("It stands still.")
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            ActionButton {
                objectName: "fullPause"
                focus: true
                primary: root.player.pause || root.over
                padX: Theme.px(5)
                symbol: root.over ? "restart_alt" : root.player.pause ? "play_arrow" : "pause"
                text: root.playing.state === "failed" ? qsTr("Try again") : root.over ? qsTr("Once more") : root.player.pause ? qsTr("Go on") : qsTr("Pause")
                onClicked: root.over ? root.playing.again() : root.player.togglePause()
            }
            ActionButton {
                objectName: "fullBack"
                symbol: "fullscreen_exit"
                text: qsTr("Buttons")
                onClicked: root.closed()
            }
        }
    }
}
