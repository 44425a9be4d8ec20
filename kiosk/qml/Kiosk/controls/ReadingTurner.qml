pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The two buttons that turn the page of a story or a book; between them the contents, where those have no other
// place. Brief, with very large letters, they leave the word "page" to who listens.
GridLayout {
    id: root

    required property Reading reading
    property bool withContents: false
    property bool brief: false
    property bool large: false
    // How wide it will be: nothing here is asked of the layout while it works.
    property int room: width
    signal contentsChosen

    readonly property bool ready: reading.state === "ready"
    readonly property bool goesOn: reading.story && !reading.lastOfChapter
    readonly property bool leaves: !reading.story && reading.lastOfChapter && !reading.atEnd

    // One row: all as wide as one another where that is enough; else each as its words ask, without drawings if need be.
    readonly property var row: [back, contents, on].filter(key => key.visible)
    readonly property bool lined: columns > 1 && metrics.font.pixelSize > 0
    readonly property int drawing: Theme.icon + Theme.px(3)
    readonly property bool even: !lined || row.every(key => keyWidth(key) + drawing <= (room - (row.length - 1) * columnSpacing) / row.length)
    readonly property bool bare: lined && brief && row.reduce((sum, key) => sum + keyWidth(key) + drawing + columnSpacing, 0) > room
    function keyWidth(key: Item): int {
        return Math.ceil(metrics.advanceWidth((key as ActionButton).text)) + 2 * (key as ActionButton).padX + 1;
    }

    columns: 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(root.brief ? Theme.small : Theme.button), Font.Bold)
    }
    Turn {
        id: back
        objectName: "turnBack"
        drawing: root.reading.rightToLeft ? "arrow_forward" : "arrow_back"
        whole: qsTr("Previous page")
        text: root.brief ? qsTr("Previous") : whole
        enabled: root.ready && !root.reading.atStart
        onClicked: root.reading.turn(-1)
    }
    Turn {
        id: contents
        visible: root.withContents && root.reading.contents.length > 1
        drawing: "menu_book"
        text: qsTr("Contents")
        onClicked: root.contentsChosen()
    }
    Turn {
        id: on
        objectName: "turnOn"
        primary: true
        focus: root.visible
        drawing: root.reading.rightToLeft ? "arrow_back" : "arrow_forward"
        // Nobody skips lines that are still to be read: it shows those first.
        whole: root.goesOn ? qsTr("Read on") : root.leaves ? qsTr("Next chapter") : qsTr("Next page")
        text: root.brief && !root.goesOn ? qsTr("Next") : whole
        enabled: root.ready && !root.reading.atEnd
        onClicked: root.reading.turn(1)
    }

    component Turn: ActionButton {
        property string whole: text
        property string drawing: ""
        symbol: root.bare ? "" : drawing
        Accessible.name: whole.startsWith(text) ? whole : text + ": " + whole
        Layout.fillWidth: true
        Layout.fillHeight: root.columns > 1
        Layout.preferredWidth: root.even ? Theme.px(20) : implicitWidth
        Layout.minimumHeight: root.large ? Theme.targetLarge : -1
        cap: root.brief ? Theme.small : Theme.button
        padX: Theme.px(root.brief ? 2 : 3)
        padY: Theme.px(root.brief ? 1 : 2.5)
    }
}
