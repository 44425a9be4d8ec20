pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Four arrows, plus, minus and "show all": every way around a picture in one tap each. With room they stand as they
// point, each with its word; else in two rows.
GridLayout {
    id: root

    required property ZoomView view
    property bool crossed: false
    signal allChosen

    columns: crossed ? 3 : 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Pad {
        Layout.row: root.crossed ? 0 : 1
        Layout.column: 0
        symbol: "remove"
        Accessible.name: qsTr("Further away")
        enabled: root.view.zoom > 1
        onClicked: root.view.nearer(1 / 1.5)
    }
    Pad {
        Layout.row: 0
        Layout.column: 1
        symbol: "keyboard_arrow_up"
        text: root.crossed ? qsTr("Up") : ""
        Accessible.name: root.crossed ? text + ": " + qsTr("Look up") : qsTr("Look up")
        enabled: root.view.moreUp
        onClicked: root.view.pan(0, -1)
    }
    Pad {
        Layout.row: root.crossed ? 0 : 1
        Layout.column: root.crossed ? 2 : 3
        symbol: "add"
        Accessible.name: qsTr("Nearer")
        enabled: root.view.zoom < root.view.most
        onClicked: root.view.nearer(1.5)
    }
    Pad {
        Layout.row: root.crossed ? 1 : 0
        Layout.column: 0
        symbol: "keyboard_arrow_left"
        text: root.crossed ? qsTr("Left") : ""
        Accessible.name: root.crossed ? text + ": " + qsTr("Look left") : qsTr("Look left")
        enabled: root.view.moreLeft
        onClicked: root.view.pan(-1, 0)
    }
    Pad {
        Layout.row: 1
        Layout.column: 1
        Layout.columnSpan: root.crossed ? 1 : 2
        text: Theme.cramped ? qsTr("All") : qsTr("Show all")
        enabled: root.view.zoom > 1
        onClicked: root.allChosen()
    }
    Pad {
        Layout.row: root.crossed ? 1 : 0
        Layout.column: root.crossed ? 2 : 3
        symbol: "keyboard_arrow_right"
        text: root.crossed ? qsTr("Right") : ""
        Accessible.name: root.crossed ? text + ": " + qsTr("Look right") : qsTr("Look right")
        enabled: root.view.moreRight
        onClicked: root.view.pan(1, 0)
    }
    Pad {
        Layout.row: root.crossed ? 2 : 0
        Layout.column: root.crossed ? 1 : 2
        symbol: "keyboard_arrow_down"
        text: root.crossed ? qsTr("Down") : ""
        Accessible.name: root.crossed ? text + ": " + qsTr("Look down") : qsTr("Look down")
        enabled: root.view.moreDown
        onClicked: root.view.pan(0, 1)
    }

    component Pad: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        stacked: root.crossed
        padX: 0
    }
}
