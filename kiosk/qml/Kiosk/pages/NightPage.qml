pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Outside opening hours, when nobody is there: black, with the time and when it opens again. All of it moves a little
// every minute, so that nothing burns into the glass. Any touch or key brings the screen back.
Rectangle {
    id: root
    objectName: "nightPage"

    required property Session session

    // Nine by seven places, each minute another, that do not lie beside the one before.
    readonly property real across: (session.minute * 5 % 9) / 8
    readonly property real down: (session.minute * 3 % 7) / 6
    // Within reach of who sits, though the whole page may be touched.
    readonly property int least: Math.max(Theme.margin, Math.min(Theme.reach, height - Theme.margin - body.height))

    color: Theme.night
    focus: true
    Accessible.role: Accessible.Button
    Accessible.name: [session.time, session.opening, qsTr("Touch the screen.")].filter(words => words !== "").join(" ")
    Accessible.onPressAction: root.session.touch()
    SpokenHeading {
        text: root.session.time
    }
    Column {
        id: body
        readonly property int room: root.width - 2 * Theme.margin
        x: Theme.margin + Math.round((room - width) * root.across)
        y: root.least + Math.round((root.height - Theme.margin - height - root.least) * root.down)
        width: Math.min(room, Math.max(time.implicitWidth, again.implicitWidth, invited.implicitWidth, hours.implicitWidth))
        spacing: Theme.px(4)
        Dim {
            id: time
            text: root.session.time
            cap: Theme.h1
            font.weight: Font.Bold
        }
        Dim {
            id: again
            visible: text !== ""
            text: root.session.desk ? root.session.opening : ""
            cap: Theme.h3
        }
        Column {
            id: hours
            visible: root.session.desk && !Theme.cramped
            spacing: Theme.px(1)
            Repeater {
                model: hours.visible ? root.session.week : []
                Dim {
                    required property string modelData
                    width: Math.min(implicitWidth, body.room)
                    text: modelData
                }
            }
        }
        Dim {
            id: invited
            text: qsTr("Touch the screen.")
        }
    }

    component Dim: Words {
        width: Math.min(implicitWidth, root.width - 2 * Theme.margin)
        color: Theme.inkAtNight
        Accessible.ignored: true
    }
}
