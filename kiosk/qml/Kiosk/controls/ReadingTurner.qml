pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The two buttons that turn the page of a story or a book; the contents between them where they have no other place.
GridLayout {
    id: root

    required property Reading reading
    property bool withContents: false
    signal contentsChosen

    readonly property bool ready: reading.state === "ready"
    readonly property bool leaves: !reading.story && reading.lastOfChapter && !reading.atEnd

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Turn {
        objectName: "turnBack"
        symbol: root.reading.rightToLeft ? "arrow_forward" : "arrow_back"
        text: qsTr("Previous page")
        enabled: root.ready && !root.reading.atStart
        onClicked: root.reading.turn(-1)
    }
    Turn {
        visible: root.withContents && root.reading.contents.length > 1
        symbol: "menu_book"
        text: qsTr("Contents")
        onClicked: root.contentsChosen()
    }
    Turn {
        objectName: "turnOn"
        primary: true
        focus: root.visible
        symbol: root.reading.rightToLeft ? "arrow_back" : "arrow_forward"
        // Nobody skips lines that are still to be read: it shows those first.
        text: root.reading.story && !root.reading.lastOfChapter ? qsTr("Read on") : root.leaves ? qsTr("Next chapter") : qsTr("Next page")
        enabled: root.ready && !root.reading.atEnd
        onClicked: root.reading.turn(1)
    }

    component Turn: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: root.columns > 1
        Layout.preferredWidth: Theme.px(20)
        padX: Theme.px(3)
    }
}
