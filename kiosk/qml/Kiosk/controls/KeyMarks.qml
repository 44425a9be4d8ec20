pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Over the page, for who does not touch it: the numbers of the cards, and the frame that goes with the switches.
Item {
    id: root

    required property KeyWatch keys
    readonly property string kind: keys.scanning.kind
    readonly property bool outside: kind === "up" || kind === "rest" || kind === "waits"

    Repeater {
        model: root.keys.numbers.badges
        Rectangle {
            id: badge
            required property var modelData
            // Beside the upper corner more than on it: there are words on it, and above it.
            x: Math.max(Theme.line, modelData.x - Math.round(width * 0.62))
            y: Math.max(Theme.line, modelData.y - Math.round(height * 0.2))
            width: Math.max(digit.implicitWidth, digit.implicitHeight) + Theme.px(1)
            height: width
            radius: width / 2
            color: Theme.focusInner
            border.width: Theme.lineStrong
            border.color: Theme.focusOuter
            Words {
                id: digit
                anchors.centerIn: parent
                text: badge.modelData.number
                cap: Theme.small
                color: Theme.focusOuter
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    // As the focus, and 4 mm thick: the outer half stands out against the page, the inner half against what it is around.
    Item {
        visible: root.kind !== ""
        x: Math.max(Theme.px(4), root.keys.scanning.frame.x)
        y: Math.max(Theme.px(4), root.keys.scanning.frame.y)
        width: Math.min(root.width - Theme.px(4), root.keys.scanning.frame.right) - x
        height: Math.min(root.height - Theme.px(4), root.keys.scanning.frame.bottom) - y
        Band {
            anchors.margins: -Theme.px(4)
            radius: Theme.radius + Theme.px(4)
            border.color: Theme.focusOuter
        }
        Band {
            anchors.margins: -Theme.px(2)
            radius: Theme.radius + Theme.px(2)
            border.color: Theme.focusInner
        }
        Rectangle {
            visible: root.outside
            anchors.centerIn: parent
            width: way.width + Theme.px(10)
            height: way.height + Theme.px(8)
            radius: Theme.radius
            color: Theme.focusInner
            border.width: Theme.px(2)
            border.color: Theme.focusOuter
            Row {
                id: way
                anchors.centerIn: parent
                spacing: Theme.px(3)
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.kind === "up" ? "keyboard_arrow_up" : "pause"
                    color: Theme.focusOuter
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.kind === "up" ? qsTr("Out of this group") : root.kind === "rest" ? qsTr("Rest") : qsTr("Press to go on.")
                    cap: Theme.button
                    color: Theme.focusOuter
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    component Band: Rectangle {
        anchors.fill: parent
        color: Theme.nothing
        border.width: Theme.px(2)
    }
}
