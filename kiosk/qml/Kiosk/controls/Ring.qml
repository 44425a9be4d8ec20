pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// Time that is left, as a ring that empties and a number in it. The same is said in words beside it.
Item {
    id: root

    property int seconds: 0
    property int most: 1
    property int thick: Theme.px(5)
    readonly property real radius: (width - thick) / 2

    component Arc: ShapePath {
        id: arc
        property real part: 1
        fillColor: Theme.nothing
        strokeWidth: root.thick
        capStyle: ShapePath.FlatCap
        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: root.radius
            radiusY: root.radius
            startAngle: -90
            sweepAngle: 360 * arc.part
        }
    }

    Shape {
        anchors.fill: parent
        Arc {
            strokeColor: Theme.frame
        }
        Arc {
            strokeColor: Theme.action
            part: Theme.reducedMotion ? 1 : Math.max(0, Math.min(1, root.seconds / root.most))
        }
    }
    Words {
        anchors.centerIn: parent
        text: root.seconds
        pixels: Math.max(Theme.font(Theme.small), Math.round(root.width * 0.36))
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
