pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The digits as they lie on a telephone, with a key that rubs out and one that sends.
Item {
    id: root

    property string sendText: qsTr("OK")
    property bool sends: true
    // There is something to rub out.
    property bool rubs: true
    property int tallest: 0
    // A code is typed: what a key says is not spoken for all to hear.
    property bool secret: false
    signal typed(string key)
    signal sent

    readonly property int spacing: Theme.gap
    readonly property int cell: Math.max(0, Math.floor((width - 2 * spacing) / 3))
    readonly property int high: tallest > 0 ? Math.max(Theme.targetSmall, Math.min(Theme.px(26), Math.floor((tallest - 3 * spacing) / 4))) : Theme.target

    implicitHeight: 4 * high + 3 * spacing
    Grid {
        columns: 3
        spacing: root.spacing
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
            ActionButton {
                required property string modelData
                readonly property bool brisk: true
                readonly property bool secret: root.secret
                width: root.cell
                height: root.high
                text: modelData
                onClicked: root.typed(modelData)
            }
        }
        ActionButton {
            readonly property bool brisk: true
            width: root.cell
            height: root.high
            padX: Theme.px(1)
            symbol: "backspace"
            enabled: root.rubs
            Accessible.name: qsTr("Rub out")
            onClicked: root.typed("\b")
        }
        ActionButton {
            readonly property bool brisk: true
            readonly property bool secret: root.secret
            width: root.cell
            height: root.high
            text: "0"
            onClicked: root.typed(text)
        }
        ActionButton {
            objectName: "send"
            width: root.cell
            height: root.high
            padX: Theme.px(1)
            primary: true
            enabled: root.sends
            text: root.sendText
            onClicked: root.sent()
        }
    }
}
