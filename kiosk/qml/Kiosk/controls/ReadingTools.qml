pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How one reads: the contents, a softer paper, the size of the letters.
GridLayout {
    id: root

    required property Reading reading
    signal contentsChosen

    readonly property bool listed: reading.contents.length > 1
    // Where a drawing has no room beside its word it stands above it.
    readonly property bool narrow: (width - (columns - 1) * columnSpacing) / columns < Theme.px(62 * Theme.textScale)

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Knob {
        visible: root.listed
        symbol: "menu_book"
        text: qsTr("Contents")
        onClicked: root.contentsChosen()
    }
    Knob {
        Layout.columnSpan: root.listed || root.columns > 2 ? 1 : root.columns
        symbol: current ? "check" : "contrast"
        text: qsTr("Soft paper")
        current: root.reading.paper.soft
        Accessible.checkable: true
        Accessible.checked: current
        onClicked: root.reading.paper.soft = !root.reading.paper.soft
    }
    Knob {
        symbol: "text_decrease"
        text: qsTr("Smaller")
        Accessible.name: qsTr("Smaller letters")
        enabled: root.reading.paper.canShrink
        onClicked: root.reading.paper.smaller()
    }
    Knob {
        symbol: "text_increase"
        text: qsTr("Larger")
        Accessible.name: qsTr("Larger letters")
        enabled: root.reading.paper.canGrow
        onClicked: root.reading.paper.larger()
    }

    component Knob: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        stacked: root.narrow
        cap: root.narrow ? Theme.small : Theme.button
        padX: Theme.px(2)
    }
}
