pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A name that somebody types: what it is, or who made it.
StaffFrame {
    id: root

    required property OwnWorks own
    // "what" or "who".
    required property string step
    signal answered

    property string name: step === "what" ? own.title : ""
    property bool alphabetical: false
    readonly property bool fits: name.trim() !== ""

    function press(key: string): void {
        if (key === "\b")
            root.name = root.name.slice(0, -1);
        else if (root.name.length < 120)
            root.name += key;
    }
    function send(): void {
        if (!root.fits)
            return;
        if (root.step === "what")
            root.own.call(root.name);
        else
            root.own.madeBy(root.name);
        root.answered();
    }

    title: step === "what" ? qsTr("What is it called?") : qsTr("What is the name of the maker?")
    bare: !upright && (Theme.cramped || Theme.textScale > 1.4)
    what: board
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.send();
        else if (event.key === Qt.Key_Backspace)
            root.press("\b");
        else if (event.text.length === 1 && event.text >= " ")
            root.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Component {
        id: board
        ColumnLayout {
            spacing: Theme.gap
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                Rectangle {
                    // What is typed: the voice says each letter.
                    readonly property string entry: root.name
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.target, typed.implicitHeight + Theme.px(4))
                    radius: Theme.radius
                    color: Theme.surface
                    border.width: Theme.lineStrong
                    border.color: Theme.action
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("The name: %1").arg(root.name)
                    Words {
                        id: typed
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.px(5)
                        width: parent.width - 2 * x
                        text: root.name + "|"
                        wrapMode: Text.NoWrap
                        elide: Text.ElideLeft
                        Accessible.ignored: true
                    }
                }
                ActionButton {
                    objectName: "done"
                    primary: true
                    padX: Theme.px(4)
                    enabled: root.fits
                    symbol: "check"
                    text: qsTr("Ready")
                    onClicked: root.send()
                }
            }
            Item {
                Layout.fillHeight: true
            }
            Keyboard {
                Layout.fillWidth: true
                language: Theme.language
                prose: true
                capitals: root.name === ""
                tallest: root.upright ? 0 : root.bare ? root.height - root.saidHeight - Theme.target - Theme.px(20) : Math.round(root.height * 0.5)
                alphabetical: root.alphabetical
                onTyped: key => root.press(key)
                onOrderChosen: alphabetical => root.alphabetical = alphabetical
            }
        }
    }
}
