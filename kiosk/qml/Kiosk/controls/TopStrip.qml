import QtQuick
import QtQuick.Layouts
import Kiosk

// Whose screen this is, and what time it is. Nothing here can be touched.
RowLayout {
    id: root

    required property string institution
    required property string clock
    property string note: ""

    spacing: Theme.gap
    WindowMark {
        Layout.alignment: Qt.AlignVCenter
    }
    Heading {
        Layout.fillWidth: true
        text: root.institution
        cap: 6.2
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    Chip {
        Layout.alignment: Qt.AlignVCenter
        symbol: "wifi_off"
        text: root.note
    }
    Words {
        text: root.clock
        cap: Theme.small
        color: Theme.text2
        wrapMode: Text.NoWrap
        visible: root.width - Theme.px(20) > implicitWidth + Theme.px(140)
    }
}
