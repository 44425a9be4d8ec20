pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What is heard while one looks at another page of its work: hold it, stop it, make it softer, or go back to it.
Rectangle {
    id: root

    required property Player player
    required property string title
    // On an upright screen there is room for what is heard above its buttons.
    property bool upright: false
    readonly property bool stacked: upright && row.width - keys.implicitWidth <= 1.6 * least
    readonly property int least: Theme.px(50 * Theme.wordScale)
    signal stopChosen
    signal backChosen

    readonly property bool brief: width < Theme.px(360 * Math.pow(Theme.wordScale, 0.8))
    // What the words take too much; drawings give way to them, from the last on.
    readonly property real over: metrics.font.pixelSize <= 0 ? 0 : [hold, halt, back].reduce((sum, key) => sum + Math.ceil(metrics.advanceWidth(key.text)) + 2 * key.padX + 1 + drawing + Theme.gap, loudness.implicitWidth) - row.width
    readonly property int drawing: Theme.icon + Theme.px(3)

    color: Theme.sunken
    implicitHeight: row.implicitHeight + Theme.px(4)
    Accessible.role: Accessible.ToolBar
    readonly property string told: (player.pause ? qsTr("Stands still: %1") : qsTr("You hear: %1")).arg(title)
    Accessible.name: told

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.action
    }
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(root.brief ? Theme.small : Theme.button), Font.DemiBold)
    }
    GridLayout {
        id: row
        x: Theme.px(8)
        y: Theme.px(2)
        width: parent.width - 2 * x
        columns: root.stacked ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(2)
        Icon {
            visible: !root.brief && !root.stacked
            name: "graphic_eq"
            color: Theme.action
            size: Theme.icon
        }
        Words {
            // Where there is no room for it, the page itself has the title.
            visible: root.stacked || row.width - keys.implicitWidth > root.least * (Theme.spaced ? 1.4 : 1)
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.px(20)
            text: root.told
            cap: root.brief ? Theme.small : Theme.button
            close: root.brief
            font.weight: Font.DemiBold
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        RowLayout {
            id: keys
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap
            Hold {
                id: hold
                symbol: root.over > 2 * root.drawing ? "" : root.player.pause ? "play_arrow" : "pause"
                text: root.player.pause ? qsTr("Go on") : qsTr("Pause")
                onClicked: root.player.togglePause()
            }
            Hold {
                id: halt
                symbol: root.over > root.drawing ? "" : "stop"
                text: qsTr("Stop")
                onClicked: root.stopChosen()
            }
            PlayerVolume {
                id: loudness
                Layout.fillWidth: false
                terse: root.brief
                player: root.player
            }
            Hold {
                id: back
                symbol: root.over > 0 ? "" : "headphones"
                text: root.brief ? qsTr("To the sound") : qsTr("Back to the sound")
                onClicked: root.backChosen()
            }
        }
    }

    component Hold: ActionButton {
        implicitHeight: Theme.target
        padX: Theme.px(3)
        padY: Theme.px(1)
        cap: root.brief ? Theme.small : Theme.button
        Accessible.name: text + ": " + root.title
    }
}
