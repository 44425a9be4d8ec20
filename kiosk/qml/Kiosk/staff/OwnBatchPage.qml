pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What came in at once: how much it is, and a button that takes it away.
StaffFrame {
    id: root

    required property OwnWorks own
    // The folder of what came in.
    required property string folder
    signal done

    readonly property var row: own.rows.find(one => one.folder === folder) ?? ({})

    title: row.title ?? ""
    told: own.told
    troubled: own.troubled
    what: words
    acts: buttons

    Component {
        id: words
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                text: root.row.line ?? ""
                font.weight: Font.Bold
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Take it away, and it goes from the screen. For a week you can bring it back. New files may need its room sooner.")
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.columns
            ActionButton {
                objectName: "takeAway"
                Layout.fillWidth: true
                Layout.columnSpan: root.columns
                primary: true
                enabled: root.row.folder !== undefined
                text: qsTr("Take it away")
                onClicked: {
                    root.own.takeAway(root.folder);
                    root.done();
                }
            }
        }
    }
}
