pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// "Are you still there?" The whole screen asks; any touch anywhere is a yes (WCAG 2.2.1).
Rectangle {
    id: root

    required property Session session

    readonly property bool upright: height > width
    readonly property int across: upright || Theme.cramped ? Text.AlignHCenter : Text.AlignLeft
    color: Theme.canvas

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.session.touch()
    }
    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(400))
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.px(16)
        Ring {
            visible: !Theme.cramped
            Layout.alignment: Qt.AlignCenter
            implicitWidth: Theme.px(root.upright ? 120 : Theme.textScale > 1.4 ? 80 : 100)
            implicitHeight: implicitWidth
            seconds: root.session.secondsLeft
            Component.onCompleted: most = Math.max(1, root.session.secondsLeft)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(Theme.cramped ? 6 : 9)
            Heading {
                Layout.fillWidth: true
                text: qsTr("Are you still there?")
                cap: Theme.h1
                horizontalAlignment: root.across
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Otherwise the screen begins again in %n seconds.", "", root.session.secondsLeft)
                cap: Theme.body + 0.8
                color: Theme.text2
                horizontalAlignment: root.across
            }
            Answer {
                objectName: "stillHere"
                primary: true
                focus: true
                symbol: "check"
                text: qsTr("Yes, I am still here")
                onClicked: root.session.touch()
            }
            Answer {
                symbol: "close"
                text: qsTr("No, stop")
                onClicked: root.session.reset()
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("This screen remembers nothing about you.")
                cap: Theme.small
                color: Theme.text2
                horizontalAlignment: root.across
            }
        }
    }

    component Answer: ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.px(Theme.cramped ? 24 : 30), implicitHeight)
        cap: Theme.body + 0.8
    }
}
