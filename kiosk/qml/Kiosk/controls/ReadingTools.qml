pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How one reads: the contents, the size of the letters, a softer paper.
GridLayout {
    id: root

    required property Reading reading
    signal contentsChosen

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Knob {
        visible: root.reading.contents.length > 1
        symbol: "menu_book"
        text: qsTr("Contents")
        onClicked: root.contentsChosen()
    }
    Knob {
        Layout.row: root.columns === 2 ? 1 : 0
        Layout.column: root.columns === 2 ? 0 : 1
        symbol: "text_decrease"
        text: qsTr("Smaller")
        Accessible.name: qsTr("Smaller letters")
        enabled: root.reading.canShrink
        onClicked: root.reading.smaller()
    }
    Knob {
        Layout.row: root.columns === 2 ? 1 : 0
        Layout.column: root.columns === 2 ? 1 : 2
        symbol: "text_increase"
        text: qsTr("Larger")
        Accessible.name: qsTr("Larger letters")
        enabled: root.reading.canGrow
        onClicked: root.reading.larger()
    }
    Knob {
        Layout.row: 0
        Layout.column: root.columns === 2 ? (root.reading.contents.length > 1 ? 1 : 0) : 3
        Layout.columnSpan: root.columns === 2 && root.reading.contents.length < 2 ? 2 : 1
        symbol: current ? "check" : "contrast"
        text: qsTr("Soft paper")
        current: root.reading.softPaper
        Accessible.checkable: true
        Accessible.checked: current
        onClicked: root.reading.softPaper = !root.reading.softPaper
    }

    component Knob: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        stacked: root.columns === 2 && root.width < Theme.px(130 * Theme.textScale)
        padX: Theme.px(2)
    }
}
