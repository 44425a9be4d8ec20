pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Where staff begin: their playlists, which of them visitors see, and a new one.
StaffFrame {
    id: root

    required property Door door
    required property Editor editor
    required property Checking checking
    required property Ideas ideas
    required property Lesson lesson
    // Very large letters on a wide screen leave no room for what would be told step by step.
    readonly property bool guides: upright || (Theme.textScale < 1.8 && !(Theme.cramped && Theme.textScale > 1.4))
    signal playlistChosen(string playlist)
    signal taskChosen(string playlist)
    signal newChosen
    signal leftChosen
    signal scheduleChosen
    signal moreChosen
    signal practiceLeft

    title: qsTr("Hello %1").arg(door.name)
    told: editor.saved
    troubled: editor.troubled
    what: rows.length > 0 || !editor.looked ? list : none
    acts: buttons
    whatText: qsTr("Playlists")
    // What comes first, then all playlists.
    readonly property var idea: ideas.title !== "" && door.may.draft ? [
        {
            idea: true,
            title: qsTr("Idea of the week: %1").arg(ideas.title),
            line: qsTr("%n works, ready to look at", "", ideas.count)
        }
    ] : []
    readonly property var first: lesson.offered && guides ? [
        {
            lesson: true,
            title: qsTr("First time? Practise ten minutes"),
            line: qsTr("Nothing of it stays")
        }
    ] : []
    // The way out, where no band has it.
    readonly property var out: guided !== "" || (practice !== "" && !lesson.on) ? [
        {
            out: true,
            title: lesson.done ? qsTr("Ready") : qsTr("Stop practising"),
            line: qsTr("Nothing of it stays")
        }
    ] : []
    readonly property var rows: [...out, ...checking.tasks, ...idea, ...first, ...editor.playlists]
    Component.onCompleted: {
        editor.open("");
        checking.look();
        ideas.look();
    }

    Component {
        id: none
        Notice {
            symbol: "library_music"
            title: qsTr("There are no playlists yet.")
            text: qsTr("You choose the works of a playlist. Without one on the screens, visitors see the shelves of the collections.")
        }
    }
    Component {
        id: list
        LinePages {
            name: qsTr("Playlists")
            tall: Theme.spaced
            rows: root.rows
            line: LineButton {
                required property var modelData
                readonly property bool task: modelData.playlist !== undefined
                symbol: modelData.idea ? "sunny" : modelData.lesson ? "school" : modelData.out ? "close" : task ? "info" : modelData.symbol
                text: modelData.title
                line: task ? qsTr("do this first") + (modelData.line !== "" ? " · " + modelData.line : "") : modelData.line
                lineLines: Theme.spaced ? 2 : 1
                onClicked: {
                    if (modelData.idea)
                        root.ideas.make();
                    else if (modelData.lesson)
                        root.lesson.begin();
                    else if (modelData.out && root.lesson.on)
                        root.lesson.leave();
                    else if (modelData.out)
                        root.practiceLeft();
                    else if (task)
                        root.taskChosen(modelData.playlist);
                    else
                        root.playlistChosen(modelData.id);
                }
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            ActionButton {
                objectName: "new"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.door.may.draft
                primary: true
                padX: Theme.px(3)
                symbol: root.low ? "" : "add"
                text: qsTr("New playlist")
                onClicked: root.newChosen()
            }
            ActionButton {
                objectName: "schedule"
                Layout.fillWidth: true
                Layout.fillHeight: true
                symbol: "calendar_month"
                text: qsTr("Schedule")
                onClicked: root.scheduleChosen()
            }
            ActionButton {
                objectName: "more"
                Layout.fillWidth: true
                Layout.fillHeight: true
                symbol: "category"
                text: qsTr("More …")
                onClicked: root.moreChosen()
            }
            StaffUndo {
                Layout.fillWidth: true
                Layout.columnSpan: root.columns
                visible: root.door.may.draft
                editor: root.editor
            }
            ActionButton {
                objectName: "leave"
                Layout.columnSpan: root.columns
                Layout.fillWidth: true
                Layout.fillHeight: true
                padX: Theme.px(2)
                symbol: root.low ? "" : "close"
                text: qsTr("Sign out")
                onClicked: root.leftChosen()
            }
        }
    }
}
