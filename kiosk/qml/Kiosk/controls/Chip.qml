import QtQuick
import Kiosk

// A small fact with its drawing: "8 minuten", "ondertiteld". Not a button.
Row {
    id: root

    property string symbol: ""
    property string text: ""
    property color ink: Theme.text2
    property int most: 0

    spacing: Theme.px(1.6 * Math.pow(Theme.textScale, 0.7))
    visible: text !== ""
    Icon {
        name: root.symbol
        color: root.ink
        size: Math.round(Theme.font(Theme.small) * 0.92)
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        width: root.most > 0 ? Math.min(Math.ceil(implicitWidth), root.most - Math.ceil(Theme.font(Theme.small)) - root.spacing) : implicitWidth
        elide: Text.ElideRight
        text: root.text
        cap: Theme.small
        color: root.ink
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
