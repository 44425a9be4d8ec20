pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Who comes in: a name, then the code that only that person knows.
StaffFrame {
    id: root
    objectName: "door"

    required property Door door
    property bool letters: false
    readonly property bool named: door.chosen !== ""

    title: !named ? qsTr("Staff: who are you?") : door.chosenName
    told: door.told
    troubled: door.troubled
    part: 0.5
    together: true
    what: door.people.length === 0 ? nobody : named ? code : names
    acts: !named ? null : letters ? words : digits

    onNamedChanged: if (named)
        forceActiveFocus()
    Component.onCompleted: if (named)
        forceActiveFocus()

    // Who has a keyboard types; the clipboard may hold a passphrase (WCAG 3.3.8).
    Keys.onPressed: event => {
        if (!root.named)
            return;
        if (event.matches(StandardKey.Paste))
            root.door.paste();
        else if (event.key === Qt.Key_Backspace)
            root.door.press("\b");
        else if (event.text.length === 1 && event.text >= " ")
            root.door.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Component {
        id: nobody
        Notice {
            symbol: "person"
            title: qsTr("There is nobody here yet who may come in.")
            text: qsTr("Whoever set up this machine can do that: kiosk staff add. See README.")
        }
    }
    Component {
        id: names
        LinePages {
            name: root.title
            columns: root.upright || Theme.cramped ? 1 : 2
            rows: root.door.people
            line: LineButton {
                required property var modelData
                symbol: "person"
                text: modelData.name
                line: modelData.role
                onClicked: root.door.choose(modelData.id)
            }
        }
    }
    Component {
        id: code
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                text: qsTr("Type your code.")
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.target, dots.implicitHeight + Theme.px(4))
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.lineStrong
                border.color: Theme.action
                Accessible.role: Accessible.StaticText
                Accessible.name: root.door.shows ? qsTr("Your code: %1").arg(root.door.code) : qsTr("Your code: %n signs", "", root.door.code.length)
                Words {
                    id: dots
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.px(5)
                    width: parent.width - 2 * x
                    text: root.door.shows ? root.door.code : "•".repeat(root.door.code.length)
                    wrapMode: Text.NoWrap
                    elide: Text.ElideLeft
                    Accessible.ignored: true
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.upright ? 3 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    switches: true
                    current: root.door.shows
                    text: qsTr("Show my code")
                    onClicked: root.door.shows = !root.door.shows
                }
                ActionButton {
                    Layout.fillWidth: true
                    visible: !Theme.cramped
                    switches: true
                    current: root.letters
                    text: qsTr("Type letters")
                    onClicked: root.letters = !root.letters
                }
                ActionButton {
                    objectName: "otherName"
                    Layout.fillWidth: true
                    visible: root.door.people.length > 1
                    symbol: "person"
                    text: qsTr("Another name")
                    onClicked: root.door.choose("")
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: digits
        NumberPad {
            rubs: root.door.code !== ""
            tallest: root.upright ? 0 : root.height - Theme.px(Theme.cramped ? 24 : 40)
            sends: root.door.code !== "" && root.door.waits === 0
            onTyped: key => root.door.press(key)
            onSent: root.door.send()
        }
    }
    Component {
        id: words
        ColumnLayout {
            spacing: Theme.gap
            Keyboard {
                Layout.fillWidth: true
                language: Theme.language
                onTyped: key => root.door.press(key)
                onOrderChosen: alphabetical => root.door.alphabetical = alphabetical
                alphabetical: root.door.alphabetical
            }
            ActionButton {
                Layout.alignment: Qt.AlignRight
                objectName: "send"
                primary: true
                enabled: root.door.code !== "" && root.door.waits === 0
                text: qsTr("OK")
                onClicked: root.door.send()
            }
        }
    }
}
