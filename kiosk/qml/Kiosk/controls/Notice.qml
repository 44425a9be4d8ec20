import QtQuick
import QtQuick.Layouts
import Kiosk

// What a visitor reads when there is nothing to show: what happened, and what can be done.
Item {
    id: root

    property string symbol: "hourglass_empty"
    property string title: ""
    property string text: ""
    property string actionText: ""
    signal actionChosen

    implicitHeight: column.implicitHeight
    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(270 * Theme.wordScale))
        spacing: Theme.px(Theme.cramped ? 4 : 6)
        Icon {
            Layout.alignment: Qt.AlignHCenter
            visible: !Theme.cramped
            name: root.symbol
            color: Theme.action
            size: Theme.px(24)
        }
        Heading {
            Layout.fillWidth: true
            text: root.title
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.reading
        }
        ActionButton {
            Layout.alignment: Qt.AlignHCenter
            visible: text !== ""
            primary: true
            text: root.actionText
            onClicked: root.actionChosen()
        }
    }
}
