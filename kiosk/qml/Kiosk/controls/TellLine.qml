import QtQuick
import QtQuick.Layouts
import Kiosk

// One thing of a list that is only told: where it stands or a drawing, its name, and a line about it.
Item {
    id: root

    property string symbol: ""
    property string place: ""
    property string text: ""
    property string line: ""
    property int lines: 1
    property int lineLines: 1

    implicitHeight: row.implicitHeight + Theme.px(3)
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.px(2)
        anchors.rightMargin: Theme.px(2)
        spacing: Theme.px(4)
        Words {
            visible: text !== ""
            text: root.place
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignVCenter
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
                font.weight: Font.Bold
                maximumLineCount: root.lines
                elide: Text.ElideRight
                lineHeight: 0.93
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.line
                cap: Theme.small
                color: Theme.text2
                lineHeight: 0.93
                maximumLineCount: root.lineLines
                elide: Text.ElideRight
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
}
