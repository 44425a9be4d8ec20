pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// One thing that a visitor may adjust: its name, and every answer there is. Choosing works at once.
// A new wish of the Session has an entry in "every" here, and its place among the subjects of the page.
GridLayout {
    id: root

    required property Session session
    required property string subject
    property bool named: true
    // With its name to the left, where its answers are few.
    property bool beside: false
    property bool listed: false
    property int nameWidth: Theme.px(60)
    // No word of it is broken, in whatever language.
    readonly property int widest: metrics.font.pixelSize <= 0 ? 0 : Math.ceil(Math.max(...asked.name.split(" ").map(word => metrics.advanceWidth(word)))) + Theme.px(10 + 2.4) + 2
    readonly property int nameRoom: Math.max(nameWidth, widest)
    // The width that it will have; it is laid out for that also while it can't be seen.
    property int room: width

    // The property of the session; each answer as [value, words, symbol]; and the width in millimetres of the
    // narrowest that is good to look at.
    readonly property var every: ({
            "letters": {
                name: qsTr("Letters"),
                symbol: "format_size",
                wish: "textSize",
                answers: [[0, qsTr("Normal")], [1, qsTr("Large")], [2, qsTr("Very large")]],
                least: 52
            },
            "colours": {
                name: qsTr("Colours"),
                symbol: "palette",
                wish: "theme",
                answers: [["day", qsTr("Day")], ["evening", qsTr("Evening")], ["yellow", qsTr("Yellow on black")], ["white", qsTr("White on black")], ["paper", qsTr("Black on white")]],
                least: 40
            },
            "language": {
                name: qsTr("Language"),
                symbol: "language",
                wish: "language",
                answers: root.session.languages.map(each => [each, root.session.languageNames[each]]),
                least: 50
            },
            "spacing": {
                name: qsTr("Spacing"),
                symbol: "format_line_spacing",
                wish: "spaced",
                answers: [[false, qsTr("Usual spacing")], [true, qsTr("Wider"), "format_line_spacing"]],
                least: 60
            },
            "movement": {
                name: qsTr("Movement"),
                symbol: "waves",
                wish: "reducedMotion",
                answers: [[false, qsTr("Calm movement"), "waves"], [true, qsTr("No movement"), "stop"]],
                least: 66
            },
            "spoken": {
                name: qsTr("Spoken screen"),
                symbol: "record_voice_over",
                wish: "voice",
                answers: [[0, qsTr("Off")], [0.7, qsTr("Slow")], [0.9, qsTr("Steady")], [1.15, qsTr("Fast")]],
                least: 40
            },
            "height": {
                name: qsTr("Buttons"),
                symbol: "accessible",
                wish: "low",
                answers: [[false, qsTr("At the usual height"), "keyboard_arrow_up"], [true, qsTr("Lower"), "keyboard_arrow_down"]],
                least: 66
            },
            "side": {
                name: qsTr("Hand"),
                symbol: "front_hand",
                wish: "leftHanded",
                answers: [[false, qsTr("Right hand"), "keyboard_arrow_right"], [true, qsTr("Left hand"), "keyboard_arrow_left"]],
                least: 56
            },
            "time": {
                name: qsTr("Time"),
                symbol: "hourglass_empty",
                wish: "moreTime",
                answers: [[false, qsTr("Usual time")], [true, qsTr("More time"), "hourglass_empty"]],
                least: 60
            },
            "hand": {
                name: qsTr("Touching"),
                symbol: "touch_app",
                wish: "steady",
                answers: [[false, qsTr("A short touch"), "touch_app"], [true, qsTr("Steady hand: hold a moment"), "front_hand"]],
                least: 66
            },
            "view": {
                name: qsTr("View"),
                symbol: "filter_1",
                wish: "simple",
                answers: [[false, qsTr("Full"), "category"], [true, qsTr("Simple"), "filter_1"]],
                least: 60
            },
            "switches": {
                name: qsTr("Switches"),
                symbol: "touch_app",
                wish: "switches",
                answers: [[0, qsTr("No switches")], [1, qsTr("One switch")], [2, qsTr("Two switches")]],
                least: 40
            }
        })
    readonly property var asked: every[subject]
    signal answered

    // The focus on the answer that holds.
    function lead(): void {
        for (let index = 0; index < answers.count; index++) {
            const answer = answers.itemAt(index) as Choice;
            if (answer?.current)
                answer.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    // How high it is in its room; a layout that can't be seen does not say so.
    readonly property int high: {
        let tallest = 0;
        for (let index = 0; index < answers.count; index++)
            tallest = Math.max(tallest, answers.itemAt(index).implicitHeight);
        const rows = Math.ceil(grid.count / grid.columns);
        const all = rows * tallest + (rows - 1) * Theme.gap;
        const lines = metrics.font.pixelSize <= 0 || metrics.advanceWidth(asked.name) < (beside ? nameRoom : room) - Theme.px(12.4) ? 1 : 2;
        const name = Math.max(Theme.px(10), Math.ceil(lines * metrics.height * title.lineHeight));
        return beside ? Math.max(name, all) : name + rowSpacing + all;
    }

    columns: beside ? 2 : 1
    columnSpacing: Theme.px(4)
    rowSpacing: Theme.px(2.4)
    FontMetrics {
        id: metrics
        font: title.font
    }
    RowLayout {
        visible: root.named
        Layout.preferredWidth: root.beside ? root.nameRoom : -1
        Layout.maximumWidth: root.beside ? root.nameRoom : root.width
        spacing: Theme.px(2.4)
        Icon {
            name: root.asked.symbol
            color: Theme.action
            size: Theme.px(10)
        }
        Heading {
            id: title
            Layout.fillWidth: true
            text: root.asked.name
            cap: Theme.body + 0.2
        }
    }
    GridLayout {
        id: grid
        Layout.fillWidth: true
        Layout.fillHeight: true
        readonly property int wide: root.beside ? root.room - root.nameRoom - root.columnSpacing : root.room
        readonly property int fit: Math.max(1, Math.floor((wide + Theme.gap) / (Theme.px(root.asked.least * Math.pow(Theme.wordScale, 0.9)) + Theme.gap)))
        readonly property int count: root.asked.answers.length
        columns: root.listed ? 1 : fit >= count ? count : Math.ceil(count / Math.ceil(count / fit))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellHeights: true
        Repeater {
            id: answers
            model: grid.count // not the answers: they are other words when the language changes, and these stay
            Choice {
                required property int index
                readonly property var answer: root.asked.answers[Math.min(index, grid.count - 1)] // it goes when there are fewer
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.px(20)
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, Theme.px(30))
                room: Math.floor((grid.wide - (grid.columns - 1) * Theme.gap) / grid.columns)
                leading: root.listed
                text: answer[1]
                tongue: root.subject === "language" ? answer[0] : ""
                symbol: answer[2] ?? ""
                colours: root.subject === "colours" ? Palettes.all[answer[0]] : null
                // In large letters as much larger as a page holds: what is next to it must still be read.
                letter: root.subject === "letters" ? Theme.small * (Theme.textScale < 1.4 ? root.session.textScales[index] : Theme.textScale * Math.pow(root.session.textScales[index], 0.6)) : 0
                current: root.session[root.asked.wish] === answer[0]
                onClicked: {
                    root.answered(); // first: the page may be laid out anew by what was asked for
                    root.session[root.asked.wish] = answer[0];
                }
            }
        }
    }
}
