pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A page on which a code is typed, with digits or with letters, by touch or on a keyboard.
StaffFrame {
    id: root

    required property CodeTyping typing
    // A code is asked for; else ``instead`` is on the page.
    property bool asks: true
    property Component instead: null
    property string question: ""
    // What helps who does not know on, where there is room for it.
    property string advice: ""
    // What leads to something else; empty for nothing.
    property string otherText: ""
    signal sent
    signal otherChosen

    property bool letters: false
    readonly property bool waits: typing.waits > 0
    // Beside what is said of the wait there is no room for keys; there is nothing to type then.
    readonly property bool keyless: waits && Theme.cramped && Theme.textScale > 1
    // On a low screen the keys with letters take its whole width.
    readonly property bool wideKeys: asks && letters && !upright && !keyless

    told: typing.told
    troubled: typing.troubled
    part: 0.5
    together: true
    inPlace: true
    // In the largest letters what went wrong takes the place of the name: there is no room for both.
    bare: Theme.cramped && (wideKeys || (Theme.textScale > 1.4 && troubled && !waits))
    what: !asks ? instead : wideKeys ? widely : code
    acts: !asks || wideKeys || keyless ? null : letters ? words : digits

    onAsksChanged: if (asks)
        forceActiveFocus()
    // Who types on a keyboard goes on, though the key that they were on is gone.
    onKeylessChanged: if (asks)
        forceActiveFocus()
    Component.onCompleted: if (asks)
        forceActiveFocus()

    // Who has a keyboard types; the clipboard may hold a passphrase (WCAG 3.3.8).
    Keys.onPressed: event => {
        if (!root.asks)
            return;
        if (event.matches(StandardKey.Paste))
            root.typing.paste();
        else if (event.key === Qt.Key_Backspace)
            root.typing.press("\b");
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.sent();
        else if (event.text.length === 1 && event.text >= " ")
            root.typing.press(event.text);
        else
            return;
        event.accepted = true;
    }

    // What is typed. A voice tells how much of it there is, also while it can be read.
    component Typed: Rectangle {
        id: box
        readonly property bool secret: true
        readonly property string entry: "•".repeat(root.typing.code.length)
        readonly property string said: qsTr("Your code: %n signs", "", root.typing.code.length)
        implicitHeight: Math.max(Theme.target, dots.implicitHeight + Theme.px(4))
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.lineStrong
        border.color: Theme.action
        Accessible.role: Accessible.StaticText
        Accessible.name: root.typing.shows ? qsTr("Your code: %1").arg(root.typing.code) : said
        Words {
            id: dots
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(5)
            width: parent.width - 2 * x
            text: root.typing.shows ? root.typing.code : box.entry
            wrapMode: Text.NoWrap
            elide: Text.ElideLeft
            Accessible.ignored: true
        }
        // What is asked, where there is no other room for it.
        Words {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(5)
            width: parent.width - 2 * x
            visible: root.wideKeys && root.bare && root.typing.code === "" && implicitWidth <= width
            text: root.title
            wrapMode: Text.NoWrap
            cap: Theme.small
            color: Theme.text2
        }
    }
    Component {
        id: code
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                // On two lines it would leave no room for another name.
                visible: text !== "" && !root.waits && (Theme.textScale < 1.8 || (!Theme.cramped && !root.troubled)) && !(Theme.spaced && root.troubled)
                text: root.question
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
                    current: root.typing.shows
                    text: qsTr("Show my code")
                    onClicked: root.typing.shows = !root.typing.shows
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
                    objectName: "other"
                    Layout.fillWidth: true
                    visible: root.otherText !== ""
                    symbol: "person"
                    text: root.otherText
                    onClicked: root.otherChosen()
                }
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Words {
                    width: parent.width
                    visible: implicitHeight <= parent.height
                    text: root.bare ? root.title : root.advice
                    cap: Theme.small
                    color: Theme.text2
                }
            }
        }
    }
    Component {
        id: widely
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
                    current: root.typing.shows
                    text: qsTr("Show my code")
                    onClicked: root.typing.shows = !root.typing.shows
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
                    enabled: root.typing.code !== "" && root.typing.waits === 0
                    text: qsTr("OK")
                    onClicked: root.sent()
                }
            }
            Keyboard {
                Layout.fillWidth: true
                secret: true
                language: Theme.language
                tallest: root.height - Theme.target - Theme.px(Theme.cramped ? 14 : 40)
                onTyped: key => root.typing.press(key)
                onOrderChosen: alphabetical => root.typing.alphabetical = alphabetical
                alphabetical: root.typing.alphabetical
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
            rubs: root.typing.code !== ""
            tallest: root.upright ? 0 : root.height - Theme.px(Theme.cramped ? 24 : 40)
            sends: root.typing.code !== "" && root.typing.waits === 0
            onTyped: key => root.typing.press(key)
            onSent: root.sent()
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
                onTyped: key => root.typing.press(key)
                onOrderChosen: alphabetical => root.typing.alphabetical = alphabetical
                alphabetical: root.typing.alphabetical
            }
            ActionButton {
                Layout.alignment: Qt.AlignRight
                objectName: "send"
                primary: true
                enabled: root.typing.code !== "" && root.typing.waits === 0
                text: qsTr("OK")
                onClicked: root.sent()
            }
        }
    }
}
