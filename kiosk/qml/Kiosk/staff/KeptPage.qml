pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// What is kept of visitors and of staff and what never is, for staff and for whoever asks them.
StaffFrame {
    id: root

    required property Figures figures

    // Very large letters, far apart.
    readonly property int lines: Theme.textScale > 1.4 && Theme.spaced ? 3 : 2

    title: qsTr("What do we keep?")
    told: figures.keeps ? "" : qsTr("This screen counts nothing.")
    what: list

    FontMetrics {
        id: letters
        font: Theme.face(Theme.font(Theme.body), Font.Normal)
    }
    Component {
        id: list
        LinePages {
            name: root.title
            high: Math.max(Theme.target, Math.ceil(Theme.spread(1) * root.lines * letters.height) + Theme.px(4))
            columns: root.upright || Theme.cramped || Theme.textScale > 1.4 ? 1 : 2
            rows: [...(root.figures.keeps ? [["check", qsTr("For each day: how many visits there were.")], ["check", qsTr("In how many visits people looked at a work, or played it.")], ["check", qsTr("How many used help, such as large letters, and which language.")], ["info", qsTr("We add up a visit when it is over.")], ["info", qsTr("Below five you see “<5”. Totals are a little too low then.")], ["info", qsTr("After thirteen months we keep only months. After three years nothing.")]] : []), ["block", qsTr("Never: who a visitor is.")], ["block", qsTr("Never: what a visitor types or searches.")], ["block", qsTr("Never: at what hour a visitor came, or what came next.")], ["block", qsTr("Never: what staff themselves look at.")], ["info", qsTr("A film that somebody plays may stay on this device, with the day. Never who.")], ["info", qsTr("Your own pictures: until staff take them away, and a week more.")], ["info", qsTr("Of staff: their name, role and wrong codes.")], ["info", qsTr("Of staff: when they come in and what they do.")], ["info", qsTr("That does not go away by itself.")], ["info", qsTr("The figures stay on this machine, until you save them.")]]
            line: ToldRow {
                required property var modelData
                symbol: modelData[0]
                text: modelData[1]
                lines: root.lines
            }
        }
    }
}
