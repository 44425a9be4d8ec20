import QtQuick
import Kiosk

// A small fact with its drawing: "8 minuten", "ondertiteld". Not a button.
Row {
    id: root

    property string symbol: ""
    property string text: ""
    property color ink: Theme.text2
    property int most: 0

    spacing: Theme.px(1.6)
    visible: text !== ""
    Icon {
        name: root.symbol
        color: root.ink
        size: Math.round(Theme.font(Theme.small) * 0.92)
        anchors.verticalCenter: parent.verticalCenter
    }
    TextMetrics {
        id: wide
        font: Theme.lettering(Theme.font(Theme.small), Font.Normal, Theme.letterGap)
        text: root.text
    }
    Words {
        readonly property int room: root.most - Math.ceil(Theme.font(Theme.small)) - root.spacing
        width: root.most > 0 ? Math.min(Math.ceil(implicitWidth), room) : implicitWidth
        close: Theme.spaced && root.most > 0 && wide.advanceWidth > room
        elide: Text.ElideRight
        text: root.text
        cap: Theme.small
        color: root.ink
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
