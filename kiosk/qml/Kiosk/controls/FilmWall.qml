import QtQuick
import Kiosk
import Kiosk.Models

// On an upright screen: a wall for the film and, right under it, its captions; below stands on the same plate what it
// is. With a panel below it there is the wall alone.
Item {
    id: root

    required property Work work
    required property CaptionWishes wishes
    property string caption: ""
    property real cap: Theme.body
    // The film, at least so high; all of it together; and the wall with a panel below it.
    property int least: 0
    property int room: 0
    property int beside: 0
    property bool paneled: false
    property bool captioned: false
    // No film to caption, not yet or no more.
    property bool idle: false
    // The plate may have pages, and buttons that turn them; else it is whole, or not there.
    property bool turns: true

    readonly property int wallHeight: wall.height
    readonly property int filmY: Math.round((wall.height - least - under.height) / 2)
    // It shows no title.
    readonly property bool untitled: plate.visible && !label.visible

    implicitHeight: plate.visible ? plate.height : wall.height
    Rectangle {
        id: plate
        visible: root.visible && !root.paneled
        width: parent.width
        height: root.room
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
    }
    Rectangle {
        id: wall
        width: parent.width
        height: root.paneled ? Math.max(root.least + under.height, root.beside) : Math.max(root.least + under.height, plate.height - (label.whole ? label.implicitHeight + Theme.px(14) : 0))
        radius: Theme.radius
        color: Theme.frame
        border.width: Theme.line
        border.color: Theme.hair
    }
    CaptionBand {
        id: under
        visible: root.captioned
        // Within the line around the wall.
        x: Theme.line
        y: root.filmY + root.least
        width: parent.width - 2 * x
        height: visible ? implicitHeight : 0
        text: root.caption
        wishes: root.wishes
        cap: root.cap
        idle: root.idle
    }
    FilmPlate {
        id: label
        readonly property bool whole: root.turns || free > implicitHeight
        visible: plate.visible && whole
        x: Theme.px(8)
        y: wall.height + Theme.px(7)
        width: parent.width - 2 * x
        height: Math.max(Theme.font(Theme.h2), plate.height - y - Theme.px(6))
        work: root.work
        cap: root.cap
        free: plate.height - root.least - under.height - Theme.px(14)
    }
}
