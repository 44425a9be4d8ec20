pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// One catalogue: how it is doing, and a button that reads it now.
StaffFrame {
    id: root

    required property Door door
    required property Sources sources
    required property string source

    title: source
    told: sources.result
    news: told !== ""
    troubled: sources.troubled
    what: words
    acts: door.may.sources ? buttons : null
    Component.onCompleted: sources.open(source)

    Component {
        id: words
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                text: root.sources.state
                font.weight: Font.Bold
            }
            Words {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: text !== ""
                text: root.sources.details
                verticalAlignment: Text.AlignTop
                elide: Text.ElideRight
            }
            Item {
                Layout.fillHeight: root.sources.details === ""
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.columns
            ActionButton {
                objectName: "try"
                Layout.fillWidth: true
                Layout.columnSpan: root.columns
                primary: true
                enabled: root.sources.canTry
                symbol: "refresh"
                text: qsTr("Try it now")
                onClicked: root.sources.tryNow()
            }
        }
    }
}
