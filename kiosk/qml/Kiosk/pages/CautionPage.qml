pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Before a work that somebody may not want to meet: what is in it, in plain words. The safe choice comes first. Where
// its picture would hang there is a hand.
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

    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property bool walled: upright || (Theme.textScale < 1.8 && width > Theme.px(400))

    Rectangle {
        id: wall
        visible: root.walled
        x: Theme.leftHanded && !root.upright ? root.width - root.edge - width : root.edge
        y: root.upright ? Theme.margin : Theme.px(8)
        width: root.upright ? root.width - 2 * root.edge : Math.round((root.width - 2 * root.edge) * 0.46)
        height: (root.upright ? words.y - Theme.px(8) : root.height - Theme.px(6)) - y
        radius: Theme.radius
        color: Theme.frame
        Icon {
            anchors.centerIn: parent
            name: "info"
            color: Theme.action
            size: Theme.px(36)
        }
    }

    // Both answers are always in sight; where the words are many, they are read page by page above them.
    ColumnLayout {
        id: words
        readonly property int free: root.width - 2 * root.edge - (root.walled && !root.upright ? wall.width + Theme.px(14) : 0)
        x: root.walled && !root.upright ? (Theme.leftHanded ? root.edge : wall.x + wall.width + Theme.px(14)) : Math.round((root.width - width) / 2)
        y: root.upright ? Math.max(Theme.reach, Math.round(root.height * 0.54)) : Theme.px(6)
        width: Math.min(free, Theme.px(330))
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
                visible: !Theme.cramped && !root.walled
                name: "info"
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
            columns: root.upright || root.walled ? 1 : 2
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
