pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// One playlist: its works in their order. A touch on one tells more of it; what is picked up is put down where one
// touches next. Everything is kept at once, and visitors see it when it is put on the screens.
StaffFrame {
    id: root

    required property Door door
    required property Editor editor
    required property Checking checking
    signal entryChosen(string entry)
    signal addChosen
    signal whenChosen
    signal checksChosen
    signal moreChosen
    signal previewChosen
    signal othersChosen

    readonly property bool carries: editor.picked !== ""
    readonly property bool drafts: door.may.draft
    // Visitors see it now, or will.
    readonly property bool turns: ["now", "later"].includes(editor.turn)
    // Arrows beside each work, where there is room for them.
    readonly property bool arrows: drafts && !carries && Theme.textScale < 1.8 && !Theme.cramped && !low

    title: editor.follows !== "" ? qsTr("%1 · follows “%2”").arg(editor.title).arg(editor.follows) : editor.title
    told: carries ? qsTr("Touch the place where it is to stand.") : editor.asShown && !editor.troubled ? (editor.turn === "now" ? qsTr("Visitors see it just so.") : qsTr("Visitors will see it just so.")) : undone ? editor.saved + " " + undoing : editor.saved
    // Below the buttons of a low screen it has no room; beside its name, on two lines, mostly.
    readonly property string undoing: low && drafts && !editor.troubled && practice === "" && editor.undoes !== "" ? qsTr("“Undo” takes back: %1").arg(editor.undoes) : ""
    readonly property bool undone: undoing !== "" && !Theme.spaced && smallWords.font.pixelSize > 0 && smallWords.advanceWidth(editor.saved + " " + undoing) < 0.8 * wide
    FontMetrics {
        id: smallWords
        font: Theme.face(Theme.font(Theme.small), Font.Normal)
    }
    // Titles far apart take two; in the largest letters there are rather more of them at a time.
    readonly property int lines: Theme.spaced && Theme.textScale < 1.4 ? 2 : 1
    news: carries
    troubled: editor.troubled
    part: 0.3
    what: editor.entries.length > 0 || !editor.looked ? list : none
    acts: buttons
    whatText: qsTr("The works in it")

    Component {
        id: none
        Notice {
            symbol: "add"
            title: qsTr("There is nothing in it yet.")
            text: qsTr("Look for works as a visitor does. Each has a button: “Take it”.")
        }
    }
    Component {
        id: list
        LinePages {
            id: pages
            // Titles stand below one another, also from the tenth on.
            readonly property real numbers: Math.ceil(metrics.advanceWidth("0".repeat(String(root.editor.entries.length).length)))
            FontMetrics {
                id: metrics
                font: Theme.face(Theme.font(Theme.body), Font.Bold)
            }
            name: root.title
            lines: root.lines
            rows: root.editor.entries
            line: RowLayout {
                id: spot
                required property var modelData
                spacing: Theme.gap
                LineButton {
                    objectName: "entry"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    place: spot.modelData.number
                    placeWidth: pages.numbers
                    picture: spot.modelData.picture ?? ""
                    symbol: spot.modelData.symbol ?? ""
                    text: spot.modelData.title ?? ""
                    line: spot.modelData.line ?? ""
                    lines: root.lines
                    note: spot.modelData.picked ? qsTr("picked up") : ""
                    current: spot.modelData.picked ?? false
                    endSymbol: root.carries ? "" : "keyboard_arrow_right"
                    Accessible.name: [place, text, line, note, root.carries && !current ? qsTr("put it down here") : ""].filter(one => one !== "").join(", ")
                    onClicked: {
                        if (!root.carries)
                            root.entryChosen(spot.modelData.id);
                        else if (current)
                            root.editor.pick(spot.modelData.id);
                        else
                            root.editor.drop(spot.modelData.id);
                    }
                }
                Arrow {
                    visible: root.arrows
                    symbol: "keyboard_arrow_up"
                    enabled: spot.modelData.number > 1
                    Accessible.name: qsTr("%1 one place up").arg(spot.modelData.title)
                    onClicked: root.editor.move(spot.modelData.id, spot.modelData.number - 1)
                }
                Arrow {
                    visible: root.arrows
                    symbol: "keyboard_arrow_down"
                    enabled: spot.modelData.number < root.editor.entries.length
                    Accessible.name: qsTr("%1 one place down").arg(spot.modelData.title)
                    onClicked: root.editor.move(spot.modelData.id, spot.modelData.number + 1)
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
            Act {
                objectName: "add"
                visible: root.drafts
                symbol: "add"
                text: qsTr("Add works")
                onClicked: root.addChosen()
            }
            Act {
                objectName: "more"
                visible: root.drafts && root.editor.entries.length > 0
                symbol: "shuffle"
                text: qsTr("More like this")
                onClicked: root.moreChosen()
            }
            Act {
                objectName: "preview"
                visible: root.editor.entries.length > 0
                symbol: "person"
                text: qsTr("As a visitor")
                onClicked: root.previewChosen()
            }
            Act {
                objectName: "checks"
                symbol: root.checking.urgent > 0 ? "info" : root.checking.tips > 0 ? "help" : "check"
                text: root.checking.urgent > 0 ? qsTr("%n to put right", "", root.checking.urgent) : root.checking.tips > 0 ? qsTr("%n tips", "", root.checking.tips) : qsTr("All is well")
                onClicked: root.checksChosen()
            }
            Act {
                objectName: "others"
                text: qsTr("More …")
                onClicked: root.othersChosen()
            }
            StaffUndo {
                Layout.fillWidth: true
                Layout.columnSpan: root.columns
                visible: root.drafts
                // A low screen; words far apart on one that is not high, or with what is said of practice.
                brief: !root.upright && (root.low || (Theme.spaced && (root.practice !== "" || root.height < Theme.px(300))))
                editor: root.editor
            }
            Act {
                objectName: "publish"
                Layout.columnSpan: root.columns
                visible: root.door.may.publish
                primary: true
                enabled: !root.editor.asShown && (root.editor.entries.length > 0 || root.editor.follows !== "")
                text: !root.editor.asShown ? qsTr("Put on the screens") : root.editor.turn === "now" ? qsTr("On the screens") : qsTr("In the schedule")
                onClicked: {
                    if (root.turns)
                        root.editor.publish();
                    else
                        root.whenChosen();
                }
            }
        }
    }

    component Act: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padX: Theme.px(3)
        padY: Theme.px(Theme.cramped || root.low ? 0.8 : 2.5)
    }
    component Arrow: ActionButton {
        Layout.preferredWidth: Theme.target
        Layout.fillHeight: true
        padX: Theme.px(2)
        repeats: true
    }
}
