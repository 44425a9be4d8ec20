import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// During the first visit: what to do now, below the page on which it is done, and the way out of it.
Rectangle {
    id: root

    required property Lesson lesson

    color: Theme.sunken
    // The ring of the button in focus lies outside it.
    implicitHeight: row.implicitHeight + 2 * Theme.px(2)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("What to do now")
    RowLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.gap
        Icon {
            visible: !Theme.cramped
            name: root.lesson.done ? "check" : "school"
            color: Theme.action
        }
        Words {
            Layout.fillWidth: true
            text: root.lesson.told
            cap: Theme.small
            font.weight: Font.Bold
        }
        ActionButton {
            objectName: "leaveLesson"
            padX: Theme.px(Theme.cramped ? 2.5 : 4)
            padY: Theme.px(Theme.cramped ? 0.8 : 2)
            primary: root.lesson.done
            symbol: Theme.textScale > 1.4 ? "" : root.lesson.done ? "check" : "close"
            text: root.lesson.done ? qsTr("Ready") : Theme.textScale > 1.4 ? qsTr("Stop") : qsTr("Stop practising")
            onClicked: root.lesson.leave()
        }
    }
}
