pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Before a work that somebody may not want to meet: what is in it, in plain words. The safe choice comes first.
Item {
    id: root

    required property Work work
    signal otherChosen

    readonly property bool upright: height > width
    readonly property int across: upright ? Text.AlignHCenter : Text.AlignLeft

    function anyway(): string {
        switch (root.work.kind) {
        case "sound":
            return qsTr("Listen all the same");
        case "story":
        case "book":
            return qsTr("Read all the same");
        default:
            return qsTr("Watch all the same");
        }
    }

    ReadingPane {
        id: pane
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.upright ? Math.max(Theme.reach, Math.round(root.height * 0.42)) : Math.max(Theme.px(6), Math.round((root.height - height) * 0.42))
        width: Math.min(root.width - 2 * (Theme.cramped ? Theme.px(7) : Theme.margin), Theme.px(330))
        height: Math.min(implicitHeight, root.height - (root.upright ? y : 0) - Theme.px(12))
        beside: Theme.cramped
        Icon {
            Layout.alignment: root.upright ? Qt.AlignHCenter : Qt.AlignLeft
            visible: !Theme.cramped
            name: "front_hand"
            color: Theme.action
            size: Theme.px(24)
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("A word before")
            horizontalAlignment: root.across
        }
        Repeater {
            model: root.work.cautions
            Words {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                cap: Theme.body + (Theme.textScale < 1.4 ? 2.4 : 0.6)
                horizontalAlignment: root.across
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(Theme.cramped ? 2 : 8)
            columns: root.upright || Theme.textScale > 1.8 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Answer {
                objectName: "other"
                focus: true
                primary: true
                symbol: "arrow_back"
                text: qsTr("Something else")
                onClicked: root.otherChosen()
            }
            Answer {
                symbol: root.work.kind === "sound" ? "headphones" : root.work.kind === "story" || root.work.kind === "book" ? "menu_book" : root.work.kind === "picture" ? "image" : "play_arrow"
                text: root.anyway()
                onClicked: root.work.accept()
            }
        }
    }

    component Answer: ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.px(Theme.cramped ? 22 : 30), implicitHeight)
        cap: Theme.body + 0.8
    }
}
