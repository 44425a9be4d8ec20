pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What one can do on a page of staff, in a few sentences; and a place to practise, where nothing reaches the screens.
StaffFrame {
    id: root

    required property Door door
    required property Lesson lesson
    // Very large letters on a wide screen leave no room for what would be told step by step.
    readonly property bool guides: upright || (Theme.textScale < 1.8 && !(Theme.cramped && Theme.textScale > 1.4))
    // The page that one came from.
    required property string page
    signal practiceChosen

    readonly property var all: ({
            "staff": [["sunny", qsTr("At the top stands what comes first, and an idea for this week. Touch a line to begin.")], ["library_music", qsTr("Below stand your playlists. A tick means: visitors can see it.")], ["calendar_month", qsTr("Schedule tells what is on the screens when.")]],
            "staff-playlist": [["touch_app", qsTr("Touch a work to change its words or its place. The arrows move it.")], ["add", qsTr("Add works: look around as a visitor does, and touch “Take it”.")], ["restart_alt", qsTr("Undo takes back what you did, as often as you like. Also tomorrow.")], ["check", qsTr("Visitors see it when you put it on the screens, and not before.")]],
            "staff-entry": [["draw", qsTr("Give it a title and words of your own. Visitors read yours first.")], ["image", qsTr("Say what one sees, for who can’t see it: who, what, where.")], ["touch_app", qsTr("Pick it up, then touch the place where it is to stand.")]],
            "staff-picture": [["image", qsTr("Visitors see this picture in lists. On its own page they see the work itself.")], ["draw", qsTr("You described the picture before? Describe the new one too.")]],
            "staff-when": [["calendar_month", qsTr("Choose always, for some time, every week or one day.")], ["live_tv", qsTr("A broadcast comes first on the start page. When it is not there, visitors see the playlist.")], ["history", qsTr("A broadcast goes first, then one day, then some time, then every week.")]],
            "staff-schedule": [["check", qsTr("A tick means: it is on the screens now.")], ["person", qsTr("Ask what visitors see on another day, and why.")]],
            "staff-checks": [["block", qsTr("This stays off the screens until you put it right.")], ["info", qsTr("Do these first. Touch one to put it right.")], ["help", qsTr("A tip makes it better still.")]],
            "staff-preview": [["person", qsTr("You see the real pages, with this playlist on them.")], ["touch_app", qsTr("The bar at the bottom leads back.")]],
            "staff-preview-own": [["palette", qsTr("Choose what this visitor likes, and on which screen.")], ["wifi_off", qsTr("Without internet you see what still works when the line is down.")], ["touch_app", qsTr("The bar at the bottom leads back.")]],
            "staff-templates": [["library_music", qsTr("Touch an occasion. You get a playlist with works that go with it.")], ["touch_app", qsTr("Change it as you like. Visitors do not see it yet.")]],
            "staff-own": [["luggage", qsTr("Put a stick in. Venster asks four questions about what is on it.")], ["block", qsTr("Do you not know whether you may? Then leave it out, and ask.")], ["restart_alt", qsTr("Touch what came in to take it away.")]],
            "staff-write": [["language", qsTr("Write in each language. Nothing is lost: each key counts at once.")]]
        })
    readonly property var steps: [...(all[page] ?? all[page.startsWith("staff-own") ? "staff-own" : "staff"]), ["hourglass_empty", qsTr("Walk away when you like: what you did is kept.")]]

    title: qsTr("Help for staff")
    told: door.practising ? qsTr("You practise now.") : ""
    part: 0.3
    whatText: qsTr("Help")
    what: sentences
    acts: buttons

    Component {
        id: sentences
        ReadingPane {
            beside: Theme.cramped
            focus: true
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(Theme.cramped ? 4 : 8)
                Repeater {
                    model: root.steps
                    HelpStep {
                        required property var modelData
                        Layout.fillWidth: true
                        symbol: modelData[0]
                        text: modelData[1]
                    }
                }
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            ActionButton {
                objectName: "practise"
                Layout.fillWidth: true
                padX: Theme.px(3)
                visible: root.door.open
                symbol: "touch_app"
                switches: true
                current: root.door.practising
                text: qsTr("Practise")
                onClicked: root.practiceChosen()
            }
            ActionButton {
                objectName: "lesson"
                Layout.fillWidth: true
                padX: Theme.px(3)
                visible: root.lesson.possible && root.guides
                symbol: "school"
                text: qsTr("Ten minutes, step by step")
                onClicked: root.lesson.begin()
            }
            Words {
                Layout.fillWidth: true
                visible: root.door.open
                text: qsTr("While you practise, nothing reaches the screens, and nothing of it stays.")
                cap: Theme.small
                color: Theme.text2
            }
        }
    }
}
