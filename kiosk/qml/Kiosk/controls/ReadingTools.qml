pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How one reads: the contents, a softer paper, the size of the letters.
GridLayout {
    id: root

    required property Reading reading
    // The letters fill the paper already.
    property bool atMost: false
    signal contentsChosen

    property bool withContents: true
    readonly property bool listed: withContents && reading.contents.length > 1
    // Where a drawing has no room beside its word it stands above it.
    readonly property bool narrow: columns > 1 && (width - (columns - 1) * columnSpacing) / columns < Theme.px(62 * Theme.wordScale)

    columnSpacing: Theme.gap
    rowSpacing: Theme.px(Theme.cramped ? 4.1 : 5)
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
        switches: true
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
        enabled: root.reading.paper.canGrow && !root.atMost
        onClicked: root.reading.paper.larger()
    }

    component Knob: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        stacked: root.narrow
        cap: root.narrow || Theme.cramped ? Theme.small : Theme.button
        padX: Theme.px(Theme.textScale > 1.7 ? 1 : 2)
        spacing: Theme.px(Theme.cramped ? 2 : 3)
        padY: Theme.px(Theme.cramped ? 1 : 2.5)
    }
}
