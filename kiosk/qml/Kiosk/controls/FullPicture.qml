import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Over a film that has the screen to itself: a touch anywhere brings the buttons back, and so does one that says so.
// Pause stands beside it (EN 301 549, 7.3), and says that the film is held; so does its loudness.
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
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.closed()
    }
    Rectangle {
        x: Theme.leftHanded ? Theme.px(6) : parent.width - width - Theme.px(6)
        y: root.low ? parent.height - height - Theme.px(6) : Theme.px(6)
        width: keys.width + 2 * Theme.px(4)
        height: keys.height + 2 * Theme.px(4)
        radius: Theme.radius
        color: Theme.canvas
        // A finger beside a key wants that key.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        GridLayout {
            id: keys
            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - 2 * Theme.px(10))
            // All in one row where there is room for it, however play is called now; else the loudness above the keys.
            readonly property bool wide: said.implicitWidth + Theme.px(62 * Math.pow(Theme.wordScale, 0.8)) + back.implicitWidth + loudness.implicitWidth + 3 * columnSpacing <= root.width - 2 * Theme.px(10)
            columns: wide ? 4 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            PlayerVolume {
                id: loudness
                Layout.columnSpan: keys.wide ? 1 : 3
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: false
                player: root.player
            }
            Words {
                id: said
                visible: root.player.pause && !root.over
                Layout.fillWidth: true
                text: qsTr("It stands still.")
                wrapMode: keys.wide ? Text.NoWrap : Text.WordWrap
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
                id: back
                objectName: "fullBack"
                symbol: "fullscreen_exit"
                text: qsTr("Buttons")
                onClicked: root.closed()
            }
        }
    }
}
