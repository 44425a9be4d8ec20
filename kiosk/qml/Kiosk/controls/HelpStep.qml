import QtQuick
import QtQuick.Layouts
import Kiosk

// One thing to know: a large drawing and a short sentence.
RowLayout {
    id: root

    property string symbol: ""
    property string text: ""
    property real cap: Theme.body
    property int drawn: Theme.px(16)

    spacing: Theme.px(6)
    Icon {
        Layout.alignment: Qt.AlignVCenter
        name: root.symbol
        color: Theme.action
        size: root.drawn
    }
    Words {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        text: root.text
        cap: root.cap
        lineHeight: Theme.spread(Theme.textScale > 1.4 ? 1 : 1.08)
    }
}
