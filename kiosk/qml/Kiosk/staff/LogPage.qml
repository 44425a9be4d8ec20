pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Who of staff did what, the newest first.
StaffFrame {
    id: root

    required property Logbook logbook
    // The question whose are shown is on the page.
    property bool choosing: false

    objectName: "logPage"
    title: choosing ? qsTr("Whose?") : qsTr("Logbook: %1").arg(logbook.of)
    told: logbook.told
    news: logbook.told !== ""
    troubled: logbook.troubled
    whatText: qsTr("What staff did")
    what: choosing ? names : list
    acts: buttons
    Component.onCompleted: logbook.open()

    Component {
        id: list
        LinePages {
            name: root.whatText
            tall: root.large
            lines: root.large ? 2 : 1
            rows: root.logbook.rows
            line: ToldRow {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.title
                line: modelData.line
                lines: root.large ? 2 : 1
                lineLines: root.large ? 2 : 1
            }
        }
    }
    Component {
        id: names
        LinePages {
            name: root.title
            rows: root.logbook.people
            line: LineButton {
                required property var modelData
                symbol: "person"
                text: modelData.name
                current: modelData.chosen
                endSymbol: ""
                onClicked: {
                    root.logbook.choose(modelData.id);
                    root.choosing = false;
                }
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Act {
                objectName: "older"
                symbol: "history"
                enabled: root.logbook.more
                text: qsTr("Older ones too")
                onClicked: root.logbook.older()
            }
            Act {
                objectName: "whose"
                visible: root.logbook.people.length > 0
                symbol: "person"
                text: root.choosing ? qsTr("To the logbook") : qsTr("Of one person")
                onClicked: {
                    root.choosing = !root.choosing;
                    root.acting = false;
                }
            }
            Act {
                objectName: "save"
                text: qsTr("Save as CSV")
                onClicked: root.logbook.save()
            }
        }
    }

    component Act: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padX: Theme.px(3)
        padY: Theme.px(Theme.cramped ? 0.8 : 2.5)
    }
}
