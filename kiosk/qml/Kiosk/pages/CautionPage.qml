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

    // Both answers are always in sight; where the words are many, they are read page by page above them.
    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.upright ? Math.max(Theme.reach, Math.round(root.height * 0.42)) : Theme.px(6)
        width: Math.min(root.width - 2 * (Theme.cramped ? Theme.px(7) : Theme.margin), Theme.px(330))
        height: root.height - y - Theme.px(6)
        spacing: Theme.px(Theme.cramped ? 4 : 10)
        Item {
            Layout.fillHeight: true
            visible: !root.upright
        }
        ReadingPane {
            id: pane
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: implicitHeight
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
                cap: Theme.cramped ? Theme.h3 : Theme.h2
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
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.upright ? 1 : 2
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
        Item {
            Layout.fillHeight: true
        }
    }

    component Answer: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(60)
        Layout.preferredHeight: Math.max(Theme.px(Theme.cramped ? 20 : 30), implicitHeight)
        Layout.fillHeight: true
        Layout.maximumHeight: Layout.preferredHeight
        padX: Theme.px(3)
        cap: Theme.body + (Theme.cramped ? 0 : 0.8)
    }
}
