import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What is typed, and beside it what that leads to: where keys and answers do not fit together, the way to the
// answers; else a button that takes all of it away.
RowLayout {
    id: root

    required property Search search
    // Keys and answers do not fit together.
    property bool apart: false
    signal answersWanted
    // It is empty now, and its button is gone.
    signal cleared

    readonly property string meant: search.suggestions.length > 0 && search.suggestions[0].length <= 14 ? search.suggestions[0] : ""

    // Of what they are narrowed by there may be none, and some without it.
    readonly property int shown: search.found || search.wider
    readonly property bool fruitless: apart && search.nothing && meant === ""

    spacing: Theme.px(4)
    Rectangle {
        // What is typed: the voice says each letter.
        readonly property string entry: root.search.words
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, typed.implicitHeight + Theme.px(4))
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.lineStrong
        border.color: Theme.action
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Your words: %1").arg(root.search.words) + (root.fruitless ? ". " + nothing.text : "")
        Words {
            id: typed
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(5)
            width: parent.width - 2 * x - (nothing.visible ? nothing.width + Theme.px(4) : 0)
            text: root.search.words === "" ? qsTr("Type a word") : root.search.words + "|"
            opacity: root.search.words === "" ? 0.75 : 1
            cap: Theme.body + 0.8
            wrapMode: Text.NoWrap
            elide: Text.ElideLeft
            Accessible.ignored: true
        }
        Words {
            id: nothing
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(4)
            // What is typed comes first; the button beside it says what to do in any case.
            visible: root.fruitless && typed.implicitWidth + implicitWidth + Theme.px(14) <= parent.width
            text: root.search.wider > 0 ? qsTr("Not with this choice") : qsTr("Nothing found")
            cap: Theme.small
            color: Theme.text2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    ActionButton {
        visible: root.apart
        padX: Theme.px(3)
        primary: root.search.words !== ""
        text: root.meant !== "" ? root.meant + "?" : root.shown > 0 ? qsTr("Show %n", "", root.shown) : qsTr("Topics")
        onClicked: {
            if (root.meant !== "") {
                root.search.words = root.meant;
                return;
            }
            if (root.search.wider > 0)
                root.search.widen();
            root.answersWanted();
        }
    }
    ActionButton {
        visible: !root.apart && root.search.words !== ""
        padX: Theme.px(3)
        text: qsTr("All away")
        onClicked: {
            root.search.words = "";
            root.cleared();
        }
    }
}
