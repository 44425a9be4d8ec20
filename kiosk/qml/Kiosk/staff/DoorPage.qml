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
    readonly property bool waits: door.waits > 0
    // Beside what is said of the wait there is no room for keys; there is nothing to type then.
    readonly property bool keyless: waits && Theme.cramped && Theme.textScale > 1
    // On a low screen the keys with letters take its whole width.
    readonly property bool wideKeys: named && letters && !upright && !keyless

    title: !named ? qsTr("Staff: who are you?") : door.chosenName
    told: door.told
    troubled: door.troubled
    part: 0.5
    together: true
    bare: wideKeys && Theme.cramped
    what: door.people.length === 0 ? nobody : wideKeys ? typing : named ? code : names
    acts: !named || wideKeys || keyless ? null : letters ? words : digits

    onNamedChanged: if (named)
        forceActiveFocus()
    // Who types on a keyboard goes on, though the key that they were on is gone.
    onKeylessChanged: if (named)
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

    // What is typed. A voice tells how much of it there is, also while it can be read.
    component Typed: Rectangle {
        id: box
        readonly property bool secret: true
        readonly property string entry: "•".repeat(root.door.code.length)
        readonly property string said: qsTr("Your code: %n signs", "", root.door.code.length)
        implicitHeight: Math.max(Theme.target, dots.implicitHeight + Theme.px(4))
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.lineStrong
        border.color: Theme.action
        Accessible.role: Accessible.StaticText
        Accessible.name: root.door.shows ? qsTr("Your code: %1").arg(root.door.code) : said
        Words {
            id: dots
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(5)
            width: parent.width - 2 * x
            text: root.door.shows ? root.door.code : box.entry
            wrapMode: Text.NoWrap
            elide: Text.ElideLeft
            Accessible.ignored: true
        }
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
            columns: root.large ? 1 : 2
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
                // On two lines it would leave no room for another name.
                visible: !root.waits && (!Theme.cramped || Theme.textScale < 1.8)
                text: qsTr("Type your code.")
            }
            Typed {
                Layout.fillWidth: true
                visible: !root.keyless
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.upright ? 3 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    visible: !root.waits
                    switches: true
                    current: root.door.shows
                    text: qsTr("Show my code")
                    onClicked: root.door.shows = !root.door.shows
                }
                ActionButton {
                    Layout.fillWidth: true
                    visible: !root.waits
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
                Layout.fillWidth: true
                Layout.fillHeight: true
                Words {
                    width: parent.width
                    visible: implicitHeight <= parent.height
                    text: root.waits ? qsTr("Too many codes were wrong, perhaps of somebody else. Whoever manages this machine gives you a new one.") : qsTr("Forgot your code? Ask whoever manages this machine.")
                    cap: Theme.small
                    color: Theme.text2
                }
            }
        }
    }
    Component {
        id: typing
        ColumnLayout {
            spacing: Theme.px(Theme.cramped ? 4.1 : 5)
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.gap
                Typed {
                    Layout.fillWidth: true
                }
                ActionButton {
                    visible: !Theme.cramped
                    padX: Theme.px(3)
                    padY: Theme.px(0.8)
                    switches: true
                    current: root.door.shows
                    text: qsTr("Show my code")
                    onClicked: root.door.shows = !root.door.shows
                }
                ActionButton {
                    padX: Theme.px(3)
                    padY: Theme.px(0.8)
                    text: qsTr("Type digits")
                    onClicked: root.letters = false
                }
                ActionButton {
                    objectName: "send"
                    padX: Theme.px(3)
                    padY: Theme.px(0.8)
                    primary: true
                    enabled: root.door.code !== "" && root.door.waits === 0
                    text: qsTr("OK")
                    onClicked: root.door.send()
                }
            }
            Keyboard {
                Layout.fillWidth: true
                secret: true
                language: Theme.language
                tallest: root.height - Theme.target - Theme.px(Theme.cramped ? 14 : 40)
                onTyped: key => root.door.press(key)
                onOrderChosen: alphabetical => root.door.alphabetical = alphabetical
                alphabetical: root.door.alphabetical
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: digits
        NumberPad {
            secret: true
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
                secret: true
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
