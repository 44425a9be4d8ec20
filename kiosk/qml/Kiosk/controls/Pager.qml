import QtQuick
import QtQuick.Layouts
import Kiosk

// Two buttons that lead back and on, side by side or one above the other: those that turn the pages of a ReadingPane,
// or whatever a page calls them.
GridLayout {
    id: root

    required property bool atStart
    required property bool atEnd
    property bool upright: false
    property string backText: qsTr("Up")
    property string backName: qsTr("Up in the text")
    property string backSymbol: "keyboard_arrow_up"
    // Not "go on", which is what play says after a pause.
    property string onText: qsTr("Down")
    property string onName: qsTr("Down in the text")
    property string onSymbol: "keyboard_arrow_down"
    signal turned(int direction)

    // Measured anew when the letters grow, which the function alone would not tell.
    // Beside a picture very large words leave no room for the arrows.
    readonly property real longest: metrics.font.pixelSize <= 0 ? 0 : Math.max(metrics.advanceWidth(back.text), metrics.advanceWidth(on.text))
    // Width that both take side by side with their arrows.
    readonly property int roomy: 2 * Math.ceil(longest + Theme.icon + Theme.px(3) + 2 * Theme.px(2) + 2) + columnSpacing
    readonly property bool narrow: !upright && width > 0 && roomy > width

    columns: upright ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    ActionButton {
        id: back
        objectName: "turnBack"
        Layout.fillWidth: true
        Layout.preferredWidth: root.upright || root.narrow ? implicitWidth : Theme.px(20)
        padX: Theme.px(2)
        symbol: root.narrow ? "" : root.backSymbol
        cap: root.narrow ? Theme.small : Theme.button
        enabled: !root.atStart
        text: root.backText
        Accessible.name: root.backName
        onClicked: root.turned(-1)
    }
    ActionButton {
        id: on
        objectName: "turnOn"
        Layout.fillWidth: true
        Layout.preferredWidth: root.upright || root.narrow ? implicitWidth : Theme.px(20)
        padX: Theme.px(2)
        symbol: root.narrow ? "" : root.onSymbol
        cap: root.narrow ? Theme.small : Theme.button
        enabled: !root.atEnd
        text: root.onText
        Accessible.name: root.onName
        onClicked: root.turned(1)
    }
}
