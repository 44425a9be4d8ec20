import QtQuick
import QtQuick.Layouts
import Kiosk

// A day or an hour between two buttons that make it earlier and later.
RowLayout {
    id: root

    required property string name
    required property string told
    property string lessText: qsTr("Earlier")
    property string moreText: qsTr("Later")
    signal stepped(int steps)

    spacing: Theme.gap
    Step {
        symbol: "keyboard_arrow_left"
        Accessible.name: root.lessText + ": " + root.name
        onClicked: root.stepped(-1)
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target
        Layout.preferredHeight: column.implicitHeight + Theme.px(2)
        radius: Theme.radius
        color: Theme.sunken
        ColumnLayout {
            id: column
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 0
            Words {
                Layout.fillWidth: true
                visible: !Theme.cramped
                text: root.name
                cap: Theme.small
                color: Theme.text2
                horizontalAlignment: Text.AlignHCenter
            }
            Words {
                Layout.fillWidth: true
                text: root.told
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.name: root.name + ": " + root.told
            }
        }
    }
    Step {
        symbol: "keyboard_arrow_right"
        Accessible.name: root.moreText + ": " + root.name
        onClicked: root.stepped(1)
    }

    component Step: ActionButton {
        Layout.preferredWidth: Theme.target
        Layout.fillHeight: true
        padX: Theme.px(2)
        repeats: true
    }
}
