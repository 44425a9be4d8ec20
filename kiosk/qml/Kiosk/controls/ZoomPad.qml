pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Four arrows, plus, minus and "show all": every way around a picture in one tap each; with its word where one fits.
// Under a picture they are one row.
GridLayout {
    id: root

    required property ZoomView view
    property bool worded: false
    property bool row: false
    // Large, and only nearer, further and all: side by side where their words have room, else one above the other.
    property bool simple: false
    property bool tall: false
    readonly property bool roomy: metrics.font.pixelSize > 0 && Math.max(...[further, nearer].map(pad => metrics.advanceWidth(pad.spoken))) + Theme.px(4) <= (width - 2 * columnSpacing) / 3
    readonly property bool heaped: simple && tall && !roomy
    // Width of one row of drawings, with "all" between them.
    readonly property int inRow: 6 * (Theme.target + columnSpacing) + (metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(whole.text)) + Theme.px(2) : 0)
    // One of these is what is done first on the page.
    property bool leads: false
    signal allChosen

    columns: heaped ? 1 : simple ? 3 : row ? 7 : 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    Pad {
        visible: !root.simple
        symbol: "keyboard_arrow_left"
        text: root.worded ? qsTr("Left") : ""
        spoken: qsTr("Look left")
        enabled: root.view.moreLeft
        onClicked: root.view.pan(-1, 0)
    }
    Pad {
        visible: !root.simple
        symbol: "keyboard_arrow_up"
        text: root.worded ? qsTr("Up") : ""
        spoken: qsTr("Look up")
        enabled: root.view.moreUp
        onClicked: root.view.pan(0, -1)
    }
    Pad {
        visible: !root.simple
        symbol: "keyboard_arrow_down"
        text: root.worded ? qsTr("Down") : ""
        spoken: qsTr("Look down")
        enabled: root.view.moreDown
        onClicked: root.view.pan(0, 1)
    }
    Pad {
        visible: !root.simple
        symbol: "keyboard_arrow_right"
        text: root.worded ? qsTr("Right") : ""
        spoken: qsTr("Look right")
        enabled: root.view.moreRight
        onClicked: root.view.pan(1, 0)
    }
    Pad {
        id: further
        symbol: "remove"
        text: far ? spoken : ""
        spoken: qsTr("Further away")
        enabled: root.view.zoom > 1
        onClicked: root.view.nearer(1 / 1.5)
    }
    Pad {
        id: whole
        Layout.columnSpan: root.row || root.simple ? 1 : 2
        symbol: (root.row && root.worded) || (root.simple && !Theme.cramped) ? "zoom_out_map" : ""
        text: Theme.cramped ? qsTr("All") : qsTr("Show all")
        enabled: root.view.zoom > 1
        onClicked: root.allChosen()
    }
    Pad {
        id: nearer
        symbol: "add"
        text: far ? spoken : ""
        spoken: qsTr("Nearer")
        focus: root.leads
        enabled: root.view.zoom < root.view.most
        onClicked: root.view.nearer(1.5)
    }

    component Pad: ActionButton {
        close: true // its keys are as narrow as the panel beside the picture
        property string spoken: ""
        said: spoken
        // The longest words, for letters that leave them room.
        readonly property bool far: root.worded && (Theme.textScale < 1.4 || (root.simple && (root.roomy || root.heaped)))
        repeats: true
        stacked: (root.simple && !root.heaped && !Theme.cramped) || (root.row && root.worded)
        cap: stacked ? Theme.small : Theme.button
        Layout.fillWidth: true
        Layout.preferredWidth: root.row && !root.worded ? Math.max(Theme.px(20), implicitWidth) : Theme.px(20)
        Layout.minimumHeight: root.simple && !Theme.cramped ? Math.max(Theme.targetLarge, implicitHeight) : -1
        padX: 0
        Layout.fillHeight: true
        Accessible.name: text !== "" && spoken !== "" && text !== spoken ? text + ": " + spoken : text || spoken
    }
}
