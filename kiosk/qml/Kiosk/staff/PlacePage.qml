pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// To which place a work of a playlist goes, as a number.
StaffFrame {
    id: root

    required property Editor editor
    required property string entryId
    signal done

    readonly property var row: editor.entries.find(one => one.id === entryId) ?? ({})
    property string digits: ""
    readonly property int to: Number(digits)
    readonly property bool fits: digits !== "" && to >= 1 && to <= editor.entries.length

    title: qsTr("To which place?")
    told: row.title ?? ""
    part: 0.5
    together: true
    what: number
    acts: pad

    Component.onCompleted: forceActiveFocus()
    function press(key: string): void {
        if (key === "\b")
            root.digits = root.digits.slice(0, -1);
        else if (key >= "0" && key <= "9" && root.digits.length < 4)
            root.digits += key;
    }
    function send(): void {
        root.editor.move(root.entryId, root.to);
        root.done();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.press("\b");
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.fits)
            root.send();
        else if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            root.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Component {
        id: number
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                text: qsTr("From 1 to %1. Now it stands at %2.").arg(root.editor.entries.length).arg(root.row.number ?? "")
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.target
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.lineStrong
                border.color: Theme.action
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Place: %1").arg(root.digits)
                Words {
                    anchors.centerIn: parent
                    text: root.digits
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: pad
        NumberPad {
            tallest: root.upright ? 0 : root.height - Theme.px(Theme.cramped ? 24 : 40)
            sends: root.fits
            rubs: root.digits !== ""
            onTyped: key => root.press(key)
            onSent: root.send()
        }
    }
}
