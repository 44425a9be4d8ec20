pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk
import Kiosk.Models

// Steady hand: a ring around the finger that fills while it stays, and is whole when it may be lifted. It tells
// something, and so it also fills where nothing else moves.
Shape {
    id: root

    required property Hand hand
    readonly property int thick: Theme.px(3)
    property real part: 0

    component Arc: ShapePath {
        id: arc
        property real part: 1
        fillColor: Theme.nothing
        capStyle: ShapePath.FlatCap
        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: (root.width - root.thick) / 2 - Theme.lineStrong
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * arc.part
        }
    }

    visible: hand.holding
    width: Theme.px(34)
    height: width
    x: Math.round(hand.spot.x - width / 2)
    y: Math.round(hand.spot.y - height / 2)

    Arc {
        strokeColor: Theme.focusOuter
        strokeWidth: root.thick + 2 * Theme.lineStrong
    }
    Arc {
        strokeColor: Theme.surface
        strokeWidth: root.thick
    }
    Arc {
        strokeColor: Theme.action
        strokeWidth: root.thick
        part: root.part
    }

    NumberAnimation on part {
        running: root.hand.holding
        from: 0
        to: 1
        duration: root.hand.holdTime
    }
}
