pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Loudness in ten steps: two buttons and ten bars, spoken as "sound 6 of 10". Where there is room, silence at once.
RowLayout {
    id: root

    property int volume: 6
    property bool mutable: false
    property bool mute: false
    signal softer
    signal louder
    signal muteChosen

    spacing: Theme.px(root.mutable ? 4.1 : 3)
    ActionButton {
        padX: 0
        implicitWidth: Theme.target
        symbol: "remove"
        enabled: root.volume > 0
        Accessible.name: qsTr("Softer")
        onClicked: root.softer()
    }
    Item {
        id: bars
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(40)
        Layout.minimumWidth: Theme.px(18)
        implicitHeight: Theme.target
        Accessible.role: Accessible.Indicator
        Accessible.name: qsTr("Sound %1 of 10").arg(root.volume)
        Repeater {
            model: 10
            Rectangle {
                required property int index
                readonly property real step: bars.width / 10
                x: Math.round(index * step)
                y: bars.height - height - Theme.px(3)
                width: Math.max(2, Math.round(step * 0.62))
                height: Theme.px(5 + index)
                color: index < root.volume ? Theme.action : Theme.nothing
                border.width: index < root.volume ? 0 : Theme.line
                border.color: Theme.border
            }
        }
    }
    ActionButton {
        padX: 0
        implicitWidth: Theme.target
        symbol: "add"
        enabled: root.volume < 10
        Accessible.name: qsTr("Louder")
        onClicked: root.louder()
    }
    ActionButton {
        visible: root.mutable
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(60)
        padX: Theme.px(2)
        symbol: root.mute ? "volume_off" : "volume_up"
        text: qsTr("Silent")
        cap: Theme.small
        current: root.mute
        Accessible.checkable: true
        Accessible.checked: root.mute
        onClicked: root.muteChosen()
    }
}
