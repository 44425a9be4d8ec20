pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// One of the four questions about what comes in; a touch answers it, and leads to the next.
StaffFrame {
    id: root

    required property OwnWorks own
    // "what", "who", "may" or "whom".
    required property string step
    signal answered
    signal typing

    readonly property var questions: ({
            "what": qsTr("1. What is it?"),
            "who": qsTr("2. Who made it?"),
            "may": qsTr("3. May we show it?"),
            "whom": qsTr("4. For whom is it?")
        })
    // What is answered, a drawing, its words, and a word about it.
    readonly property var answers: ({
            "what": [...own.names.map(name => [name, "image", name, ""]), ["*", "draw", qsTr("Another name"), ""]],
            "who": [[own.house, "home", qsTr("We did: %1").arg(own.house), ""], ["*", "person", qsTr("Somebody else"), ""], ["", "help", qsTr("We do not know"), ""]],
            "may": [["ours", "home", qsTr("Yes, we made it ourselves"), qsTr("Whoever is in it says so too.")], ["allowed", "check", qsTr("Yes, we have leave"), qsTr("Whoever made it says so, also who is in it.")], ["free", "sunny", qsTr("Yes, it is free of rights"), qsTr("The maker died more than 70 years ago, or gave it away.")], ["unknown", "block", qsTr("I do not know"), qsTr("Then it stays off the screen.")]],
            "whom": [["here", "touch_app", qsTr("To look at, on this screen"), ""], ["take", "luggage", qsTr("Also to print and take home"), qsTr("Not to earn money with.")]]
        })
    // Where letters are large on a low screen the answers stand without a word about each, or one would not see two.
    readonly property bool explained: (step === "may" || step === "whom") && (upright || Theme.textScale < 1.5)
    // Nobody may show it.
    property bool refused: false

    function answer(answer: string): void {
        root.refused = root.step === "may" && answer === "unknown";
        if (answer === "*") {
            root.typing();
            return;
        }
        if (root.step === "what")
            root.own.call(answer);
        else if (root.step === "who")
            root.own.madeBy(answer);
        else if (root.step === "may")
            root.own.may(answer);
        else
            root.own.isFor(answer);
        if (!root.refused)
            root.answered();
    }

    title: questions[step] ?? ""
    told: refused ? qsTr("Then nothing comes in. Ask who made it, and come back.") : own.title
    troubled: refused
    what: list

    Component {
        id: list
        LinePages {
            name: root.title
            tall: root.explained
            columns: root.upright || Theme.textScale > 1.2 || Theme.spaced || rows.length < 4 ? 1 : 2
            rows: root.answers[root.step] ?? []
            line: LineButton {
                required property var modelData
                symbol: modelData[1]
                text: modelData[2]
                line: root.explained ? modelData[3] : ""
                lineLines: 2
                onClicked: root.answer(modelData[0])
            }
        }
    }
}
