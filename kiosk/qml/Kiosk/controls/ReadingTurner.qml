pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The two buttons that turn the page of a story or a book; the contents between them where they have no other place.
// Brief, with very large letters, they leave the word "page" to who listens.
GridLayout {
    id: root

    required property Reading reading
    property bool withContents: false
    property bool brief: false
    signal contentsChosen

    readonly property bool ready: reading.state === "ready"
    readonly property bool goesOn: reading.story && !reading.lastOfChapter
    readonly property bool leaves: !reading.story && reading.lastOfChapter && !reading.atEnd

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Turn {
        objectName: "turnBack"
        symbol: root.reading.rightToLeft ? "arrow_forward" : "arrow_back"
        whole: qsTr("Previous page")
        text: root.brief ? qsTr("Previous") : whole
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
        whole: root.goesOn ? qsTr("Read on") : root.leaves ? qsTr("Next chapter") : qsTr("Next page")
        text: root.brief && !root.goesOn ? qsTr("Next") : whole
        enabled: root.ready && !root.reading.atEnd
        onClicked: root.reading.turn(1)
    }

    component Turn: ActionButton {
        property string whole: text
        Accessible.name: whole.startsWith(text) ? whole : text + ": " + whole
        Layout.fillWidth: true
        Layout.fillHeight: root.columns > 1
        Layout.preferredWidth: Theme.px(20)
        cap: root.brief ? Theme.small : Theme.button
        padX: Theme.px(root.brief ? 2 : 3)
        padY: Theme.px(root.brief ? 1 : 2.5)
    }
}
