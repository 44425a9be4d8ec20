pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What was answered, once more, with what somebody may not want to see unprepared; then it comes in.
StaffFrame {
    id: root

    required property OwnWorks own
    signal begun

    title: own.title
    told: own.told
    troubled: own.troubled
    part: 0.45
    whatText: qsTr("What you said")
    what: words
    acts: buttons

    Connections {
        target: root.own
        function onChanged(): void {
            if (root.own.copying)
                root.begun();
        }
    }

    Component {
        id: words
        ReadingPane {
            beside: Theme.cramped
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(Theme.cramped ? 3 : 5)
                Repeater {
                    model: root.own.summary
                    Words {
                        required property string modelData
                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
        }
    }
    Component {
        id: buttons
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                text: qsTr("Is there something that may hurt somebody? Venster asks first.")
                cap: Theme.small
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Repeater {
                    model: root.own.notes
                    Choice {
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: modelData.title
                        current: modelData.chosen
                        onClicked: root.own.warn(modelData.note)
                    }
                }
            }
            ActionButton {
                objectName: "bring"
                Layout.fillWidth: true
                primary: true
                text: qsTr("Put it on the screen")
                onClicked: root.own.bring()
            }
        }
    }
}
