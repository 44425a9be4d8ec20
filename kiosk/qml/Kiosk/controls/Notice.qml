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
    // It came by itself: who listens hears it at once.
    property bool alert: false
    signal actionChosen

    implicitHeight: column.implicitHeight
    FontMetrics {
        id: letters
        font: Theme.face(Theme.font(Theme.body), Font.Normal)
    }
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
            Accessible.role: root.alert ? Accessible.AlertMessage : Accessible.Heading
        }
        Words {
            // Lines of about one length: no word stands alone on the last.
            readonly property real whole: letters.font.pixelSize > 0 ? letters.advanceWidth(text) : 0
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Math.min(column.width, Math.ceil(whole / Math.max(1, Math.ceil(whole / column.width)) * 1.15))
            visible: text !== ""
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.reading
        }
        ActionButton {
            Layout.alignment: Qt.AlignHCenter
            visible: text !== ""
            primary: true
            focus: root.alert
            text: root.actionText
            onClicked: root.actionChosen()
        }
    }
}
