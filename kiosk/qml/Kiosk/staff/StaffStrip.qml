import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// While somebody of staff looks around as a visitor: who that is, the work taken into the playlist or off the screens,
// and the way back.
Rectangle {
    id: root

    required property Door door
    required property Editor editor
    required property Preview preview
    required property Lesson lesson
    required property Search search
    required property Hiding hiding
    // The page below which it stands, and what that is about.
    required property string page
    required property string subject
    // The work that is looked at; empty for none.
    readonly property string item: page === "item" ? subject : ""
    // The work of the page, whatever it shows of it; empty for none.
    readonly property string work: ["item", "player", "sound", "picture", "story"].includes(page) ? subject : ""
    readonly property bool many: page === "search" && !preview.on && editor.playlist !== "" && door.may.draft && search.found > 1
    signal backChosen

    readonly property bool takes: !preview.on && editor.playlist !== "" && door.may.draft && item !== ""
    readonly property bool taken: editor.entries.some(one => one.item === item)

    readonly property bool hidden: hiding.items.includes(work)
    // This look is a step of the first visit.
    readonly property bool guided: lesson.on && preview.on
    // Of what one looks at.
    readonly property string about: {
        if (hidden)
            return qsTr("You do not show this work.");
        if (preview.on && preview.unplugged)
            return qsTr("This is how visitors see “%1” without internet.").arg(editor.title);
        if (preview.on)
            return qsTr("This is how visitors see “%1”.").arg(editor.title);
        if (taken)
            return qsTr("It is in “%1”.").arg(editor.title);
        return "";
    }
    readonly property string trouble: hiding.trouble === editor.trouble ? editor.trouble : [hiding.trouble, editor.trouble].join(" ").trim()
    // On a low screen with large letters only what must be known; what to do now stands on the pages of staff.
    readonly property string says: {
        if (trouble !== "")
            return trouble;
        if (guided)
            return Theme.cramped ? "" : lesson.told;
        if (Theme.cramped)
            return door.practice;
        if (door.practising)
            return [door.practice, about].join(" ").trim();
        if (about !== "")
            return about;
        if (editor.playlist !== "")
            return qsTr("You look for works for “%1”.").arg(editor.title);
        return qsTr("You look as a visitor, %1.").arg(door.name);
    }
    readonly property bool urgent: trouble !== "" || guided || door.practising
    readonly property real across: width - 2 * Theme.margin
    // Words stand beside the buttons where about twenty letters have room on a line; else above them.
    readonly property bool beside: !Theme.cramped && across - keys.implicitWidth - Theme.gap > 12 * said.pixels
    readonly property real edge: Theme.px(2.5)
    readonly property real between: Theme.cramped && Theme.spaced ? Theme.px(1) : Theme.gap

    color: Theme.sunken
    // The ring of the button in focus lies outside it.
    implicitHeight: 2 * edge + (beside ? Math.max(keys.implicitHeight, said.height) : (said.visible ? said.height + between : 0) + keys.implicitHeight)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("For staff")
    Words {
        id: said
        visible: text !== ""
        x: Theme.margin
        y: root.beside ? (root.height - height) / 2 : root.edge
        width: root.across - (root.beside ? keys.implicitWidth + Theme.gap : 0)
        text: root.says
        cap: Theme.small
        close: Theme.cramped
        font.weight: root.urgent ? Font.Bold : Font.Normal
        // A long name of a playlist leaves room for the work; what must be known is read whole.
        maximumLineCount: root.urgent ? 100 : 4
        elide: Text.ElideRight
        Accessible.role: root.trouble !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
    RowLayout {
        id: keys
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.beside ? (root.height - height) / 2 : root.edge
        x: root.beside ? root.width - Theme.margin - width : Theme.margin
        width: Math.min(implicitWidth, root.across)
        spacing: Theme.gap
        ActionButton {
            objectName: "hide"
            visible: root.work !== "" && root.door.may.hide && !root.guided
            padX: Theme.px(Theme.cramped ? 2.5 : 4)
            symbol: root.hidden ? "add" : "block"
            text: root.hidden ? qsTr("Show it again") : qsTr("Don’t show it")
            onClicked: root.hidden ? root.hiding.bring(root.work) : root.hiding.hide(root.work)
        }
        ActionButton {
            objectName: "take"
            visible: root.takes && !root.taken && !root.hidden
            primary: true
            padX: Theme.px(Theme.cramped ? 2.5 : 4)
            symbol: "add"
            text: qsTr("Take it")
            onClicked: root.editor.add(root.item)
        }
        ActionButton {
            objectName: "takeAll"
            visible: root.many
            padX: Theme.px(4)
            symbol: "add"
            text: qsTr("Take all %n", "", root.search.found)
            onClicked: root.editor.addAll(root.search.ids)
        }
        ActionButton {
            objectName: "follow"
            visible: root.many && root.search.words !== ""
            padX: Theme.px(4)
            switches: true
            readonly property list<string> only: root.search.narrowed.filter(one => one !== "offline")
            current: root.editor.follows === root.search.words && [...root.editor.followsOnly].sort().join() === [...only].sort().join()
            text: qsTr("Follow")
            Accessible.name: qsTr("Follow: what comes later too")
            onClicked: root.editor.follow(current ? "" : root.search.words, only)
        }
        ActionButton {
            objectName: "stopLesson"
            visible: root.guided
            padX: Theme.px(Theme.cramped ? 2.5 : 4)
            symbol: Theme.textScale > 1.4 ? "" : "close"
            text: Theme.textScale > 1.4 ? qsTr("Stop") : qsTr("Stop practising")
            onClicked: root.lesson.leave()
        }
        ActionButton {
            objectName: "staff"
            padX: Theme.px(Theme.cramped ? 2.5 : 4)
            symbol: "person"
            text: qsTr("Staff")
            onClicked: root.backChosen()
        }
    }
}
