import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// While somebody of staff looks around as a visitor: who that is, the work taken into the playlist, and the way back.
Rectangle {
    id: root

    required property Door door
    required property Editor editor
    required property Preview preview
    // The work that is looked at; empty for none.
    required property string item
    required property Search search
    // One is on the page where works are looked for.
    property bool searching: false
    readonly property bool many: searching && !preview.on && editor.playlist !== "" && door.may.draft && search.found > 1
    signal backChosen

    readonly property bool takes: !preview.on && editor.playlist !== "" && door.may.draft && item !== ""
    readonly property bool taken: editor.entries.some(one => one.item === item)

    color: Theme.sunken
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("For staff")
    RowLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.gap
        Words {
            Layout.fillWidth: true
            text: root.preview.on ? qsTr("This is how visitors see “%1”.").arg(root.editor.title) : root.taken ? qsTr("It is in “%1”.").arg(root.editor.title) : root.editor.playlist !== "" ? qsTr("You look for works for “%1”.").arg(root.editor.title) : qsTr("You look as a visitor, %1.").arg(root.door.name)
            visible: !Theme.cramped
            cap: Theme.small
        }
        ActionButton {
            objectName: "take"
            visible: root.takes && !root.taken
            primary: true
            padX: Theme.px(4)
            symbol: "add"
            text: qsTr("Take it")
            onClicked: root.editor.add(root.item)
        }
        ActionButton {
            objectName: "takeAll"
            visible: root.many
            padX: Theme.px(4)
            symbol: "add"
            text: qsTr("Take all %n", "", root.search.found)
            onClicked: root.editor.addAll(root.search.ids)
        }
        ActionButton {
            objectName: "follow"
            visible: root.many && root.search.words !== ""
            padX: Theme.px(4)
            switches: true
            current: root.editor.follows === root.search.words
            text: qsTr("Follow")
            Accessible.name: qsTr("Follow: what comes later too")
            onClicked: root.editor.follow(current ? "" : root.search.words, root.search.narrowed.filter(one => one !== "offline"))
        }
        ActionButton {
            objectName: "staff"
            padX: Theme.px(4)
            symbol: "person"
            text: qsTr("Staff")
            onClicked: root.backChosen()
        }
    }
}
