pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What is on this device without the network: how full it is, and each playlist. A touch keeps one, or no longer.
StaffFrame {
    id: root

    required property Door door
    required property Device device
    signal sourcesChosen

    title: qsTr("On this device")
    told: device.coming
    news: device.news
    troubled: device.troubled
    whatText: qsTr("Playlists")
    what: list
    acts: buttons
    Component.onCompleted: device.begin()
    Component.onDestruction: device.end()

    Component {
        id: list
        LinePages {
            name: qsTr("Playlists")
            tall: true
            rows: root.device.rows
            line: LineButton {
                required property var modelData
                symbol: modelData.symbol
                endSymbol: modelData.current ? "check" : ""
                current: modelData.current
                text: modelData.title
                line: modelData.line
                lineLines: 2
                enabled: root.door.may.publish
                onClicked: root.device.toggle(modelData.id)
            }
        }
    }
    Component {
        id: buttons
        ColumnLayout {
            spacing: Theme.gap
            Rectangle {
                Layout.fillWidth: true
                visible: !root.bare // the words say it too
                implicitHeight: Theme.px(4)
                radius: height / 2
                color: Theme.sunken
                border.width: Theme.line
                border.color: Theme.border
                Accessible.ignored: true
                Rectangle {
                    x: root.LayoutMirroring.enabled ? parent.width - width : 0
                    width: Math.max(parent.height, parent.width * root.device.full)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.action
                }
            }
            Words {
                Layout.fillWidth: true
                text: root.device.storage
                cap: Theme.small
            }
            Words {
                Layout.fillWidth: true
                visible: root.bare && !root.troubled && text !== ""
                text: root.device.coming
                cap: Theme.small
            }
            ActionButton {
                objectName: "sources"
                Layout.fillWidth: true
                visible: root.door.may.sources
                symbol: "travel_explore"
                text: qsTr("Catalogues")
                onClicked: root.sourcesChosen()
            }
            StaffUndo {
                Layout.fillWidth: true
                visible: root.door.may.publish
                editor: root.device
            }
        }
    }
}
