pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What can be done with a work: one large button that says what happens next, and the others beside it or below.
GridLayout {
    id: root

    required property Work work
    signal playChosen
    signal lookChosen
    signal readChosen

    readonly property bool alone: !look.visible && !read.visible
    readonly property bool single: primary.implicitWidth + (look.visible ? look.implicitWidth + columnSpacing : 0) + (read.visible ? read.implicitWidth + columnSpacing : 0) <= width

    function act(): void {
        if (work.plays)
            root.playChosen();
        else if (work.reads)
            root.readChosen();
        else
            root.lookChosen();
    }
    function verb(): string {
        switch (work.kind) {
        case "film":
            return qsTr("Watch the film");
        case "sound":
            return qsTr("Listen");
        case "story":
            return qsTr("Read the story");
        default:
            return qsTr("Look closely");
        }
    }

    columns: single ? 3 : look.visible && read.visible ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    ActionButton {
        id: primary
        objectName: "primary"
        Layout.fillWidth: true
        Layout.preferredWidth: implicitWidth * 1.5
        Layout.minimumWidth: root.single ? implicitWidth : 0
        Layout.columnSpan: root.single ? 1 : root.columns
        Layout.preferredHeight: Math.max(Theme.px(24), implicitHeight)
        primary: true
        focus: true
        padX: Theme.px(Theme.cramped ? 4 : 8)
        symbol: root.work.plays ? "play_arrow" : root.work.reads ? "menu_book" : "zoom_in"
        text: root.verb()
        cap: Theme.body + 0.3
        onClicked: root.act()
    }
    Other {
        id: look
        visible: root.work.looks && (root.work.plays || root.work.reads)
        symbol: "zoom_in"
        text: qsTr("Look closely")
        onClicked: root.lookChosen()
    }
    Other {
        id: read
        visible: root.work.reads && root.work.plays
        symbol: "menu_book"
        text: qsTr("Read")
        onClicked: root.readChosen()
    }

    component Other: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: root.single ? implicitWidth : 0
        padX: Theme.px(4)
    }
}
