import QtQuick
import QtQuick.Layouts
import Kiosk

// One thing of a list that is only read: a number or a drawing, words, and how much of the most it is.
Item {
    id: root

    property string symbol: ""
    required property string text
    property string line: ""
    property string place: ""
    property real placeWidth: 0
    property real share: -1
    property int lines: 2
    property int lineLines: 1

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(4)
        anchors.rightMargin: Theme.px(3)
        spacing: Theme.px(4)
        Words {
            visible: text !== ""
            text: root.place
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Layout.minimumWidth: root.placeWidth
            Layout.alignment: Qt.AlignVCenter
            Accessible.name: root.place + ", " + root.text
        }
        Icon {
            visible: name !== ""
            name: root.symbol
            color: Theme.action
            size: Theme.icon
            Layout.alignment: Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: root.text
                font.weight: root.place !== "" ? Font.Bold : Font.Normal
                maximumLineCount: root.lines
                elide: Text.ElideRight
                lineHeight: 0.93
                Accessible.ignored: root.place !== ""
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.line
                cap: Theme.small
                color: Theme.text2
                lineHeight: 0.93
                elide: Text.ElideRight
                maximumLineCount: root.lineLines
            }
            ShareBar {
                Layout.fillWidth: true
                visible: root.share >= 0
                share: root.share
            }
        }
    }
}
