pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// One work of a playlist: where it stands, and what staff say about it.
StaffFrame {
    id: root

    required property Door door
    required property Editor editor
    required property Hiding hiding
    required property string entryId
    signal textChosen(string field)
    signal pictureChosen
    signal placeChosen
    signal workChosen(string item)
    signal done

    readonly property int at: editor.entries.findIndex(one => one.id === entryId)
    readonly property var row: at >= 0 ? editor.entries[at] : ({})
    readonly property int count: editor.entries.length
    title: row.title ?? ""
    readonly property string trouble: hiding.trouble !== "" ? hiding.trouble : editor.trouble
    told: trouble !== "" ? trouble : at < 0 ? "" : qsTr("Place %1 of %2 in “%3”").arg(at + 1).arg(count).arg(editor.title)
    troubled: trouble !== ""
    // The largest letters leave a word on each of three columns.
    readonly property bool terse: Theme.cramped && Theme.textScale > 1.8
    part: 0.58
    crowded: true
    // Who touches a work of the list wants to do something with it.
    acting: true
    bare: apart && (Theme.cramped || Theme.textScale > 1 || Theme.spaced)
    what: at < 0 ? gone : work
    stage: poster
    whatText: qsTr("See it")
    acts: at < 0 || !door.may.draft ? null : buttons

    Component.onCompleted: hiding.look()

    Component {
        id: poster
        Picture {
            whole: true
            source: root.row.picture ?? ""
            leaf: []
            symbol: root.row.symbol ?? "image"
        }
    }
    Component {
        id: gone
        Notice {
            symbol: "info"
            title: qsTr("It is not in the playlist any more.")
            actionText: qsTr("To the playlist")
            onActionChosen: root.done()
        }
    }
    Component {
        id: work
        ColumnLayout {
            spacing: Theme.gap
            Loader {
                visible: !root.upright
                active: visible
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.px(20)
                sourceComponent: poster
            }
            ActionButton {
                Layout.fillWidth: true
                visible: !(root.row.missing ?? true)
                text: qsTr("See it as a visitor")
                onClicked: root.workChosen(root.row.item)
            }
            Hide {
                visible: mayHide && (root.acts === null || Theme.cramped)
            }
            Item {
                visible: root.upright
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.apart ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Act {
                objectName: "title"
                text: qsTr("Title")
                onClicked: root.textChosen("title")
            }
            Act {
                objectName: "words"
                text: qsTr("Your words")
                onClicked: root.textChosen("words")
            }
            Act {
                objectName: "alt"
                shortens: root.terse
                brief: qsTr("Seen")
                whole: qsTr("What one sees")
                onClicked: root.textChosen("alt")
            }
            Act {
                objectName: "picture"
                enabled: !(root.row.missing ?? true)
                text: qsTr("Another picture")
                onClicked: root.pictureChosen()
            }
            Act {
                objectName: "up"
                repeats: true
                symbol: "keyboard_arrow_up"
                enabled: root.at > 0
                text: qsTr("One up")
                onClicked: root.editor.move(root.entryId, root.at)
            }
            Act {
                objectName: "down"
                repeats: true
                symbol: "keyboard_arrow_down"
                enabled: root.at < root.count - 1
                text: qsTr("One down")
                onClicked: root.editor.move(root.entryId, root.at + 2)
            }
            Act {
                objectName: "first"
                enabled: root.at > 0
                brief: qsTr("First")
                whole: qsTr("To the first place")
                onClicked: root.editor.move(root.entryId, 1)
            }
            Act {
                objectName: "last"
                enabled: root.at < root.count - 1
                brief: qsTr("Last")
                whole: qsTr("To the last place")
                onClicked: root.editor.move(root.entryId, root.count)
            }
            Act {
                objectName: "place"
                enabled: root.count > 1
                brief: qsTr("Place …")
                whole: qsTr("To place …")
                onClicked: root.placeChosen()
            }
            Act {
                objectName: "pick"
                enabled: root.count > 1
                text: qsTr("Pick up")
                onClicked: {
                    root.editor.pick(root.entryId);
                    root.done();
                }
            }
            Act {
                objectName: "remove"
                symbol: Theme.cramped || Theme.textScale > 1.8 ? "" : "remove"
                shortens: root.terse
                brief: qsTr("Take out")
                whole: qsTr("Take it out")
                onClicked: {
                    root.editor.remove(root.entryId);
                    root.done();
                }
            }
            Hide {
                visible: mayHide && !Theme.cramped
            }
            StaffUndo {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.cramped ? 1 : parent.columns
                editor: root.editor
            }
        }
    }

    // For all of the station, not for this playlist alone: it stands last, or on the other side.
    component Hide: Act {
        readonly property bool mayHide: root.door.may.hide && (root.row.hidden || !root.row.missing)
        objectName: "hide"
        symbol: root.row.hidden ? "add" : "block"
        text: root.row.hidden ? qsTr("Show it again") : qsTr("Show it nowhere")
        onClicked: root.row.hidden ? root.hiding.bring(root.row.item) : root.hiding.hide(root.row.item)
    }
    component Act: ActionButton {
        // Its words, and those for where they have no room; who listens hears them all.
        property string whole: ""
        property string brief: ""
        property bool shortens: Theme.cramped
        readonly property bool shortened: shortens && brief !== ""
        text: shortened ? brief : whole
        Accessible.description: shortened ? whole : ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        padX: Theme.px(Theme.cramped ? 1 : 2)
        padY: Theme.px(Theme.cramped ? 0.8 : 2)
    }
}
