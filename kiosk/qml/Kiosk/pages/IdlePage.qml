import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// "Are you still there?" The whole screen asks; any touch anywhere is a yes (WCAG 2.2.1).
Rectangle {
    id: root

    required property Session session

    color: Theme.canvas

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.session.touch()
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(330))
        spacing: Theme.px(9)
        Heading {
            Layout.fillWidth: true
            text: qsTr("Are you still there?")
            cap: Theme.h1
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Otherwise the screen begins again in %n seconds.", "", root.session.secondsLeft)
            cap: Theme.body + 0.8
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width > root.height && Theme.textScale < 1.8 ? 2 : 1
            columnSpacing: Theme.px(8)
            rowSpacing: Theme.px(8)
            ActionButton {
                objectName: "stillHere"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(60)
                Layout.preferredHeight: Math.max(Theme.px(28), implicitHeight)
                primary: true
                focus: true
                symbol: "check"
                text: qsTr("Yes, I am still here")
                cap: Theme.body + 0.8
                onClicked: root.session.touch()
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(60)
                Layout.preferredHeight: Math.max(Theme.px(28), implicitHeight)
                text: qsTr("No, stop")
                cap: Theme.body + 0.8
                onClicked: root.session.reset()
            }
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("This screen remembers nothing about you.")
            cap: Theme.small
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
