import QtQuick
import Kiosk

// A small fact with its drawing: "8 minuten", "ondertiteld". Not a button.
Row {
    id: root

    property string symbol: ""
    property string text: ""
    property color ink: Theme.text2

    spacing: Theme.px(1.6)
    visible: text !== ""
    Icon {
        name: root.symbol
        color: root.ink
        size: Math.round(Theme.font(Theme.small) * 0.92)
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.text
        cap: Theme.small
        color: root.ink
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
