pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// What one seldom does with a playlist.
StaffFrame {
    id: root

    required property Door door
    required property Editor editor
    required property string playlist
    signal nameChosen
    signal whenChosen
    signal shareChosen
    signal versionsChosen
    signal copyChosen
    signal offChosen
    signal throwChosen

    // What is on the screens goes from them: that asks for more.
    readonly property bool throwable: editor.published ? door.may.publish : door.may.draft
    readonly property var rows: [...(door.may.draft ? [
                {
                    act: root.nameChosen,
                    symbol: "draw",
                    title: qsTr("Name"),
                    line: qsTr("in four languages")
                }
            ] : []), ...(door.may.publish && ["now", "later"].includes(editor.turn) ? [
                {
                    act: root.whenChosen,
                    symbol: "calendar_month",
                    title: qsTr("When"),
                    line: qsTr("the days and hours on the screens")
                },
                {
                    act: root.offChosen,
                    symbol: "block",
                    title: qsTr("Off the screens"),
                    line: qsTr("the playlist itself stays")
                }
            ] : []),
        {
            act: root.shareChosen,
            symbol: "luggage",
            title: qsTr("Share"),
            line: qsTr("on a stick, or read one in")
        },
        {
            act: root.versionsChosen,
            symbol: "history",
            title: qsTr("Versions"),
            line: qsTr("what was on the screens, and the way back")
        },
        ...(door.may.draft ? [
                {
                    act: root.copyChosen,
                    symbol: "filter_1",
                    title: qsTr("Copy"),
                    line: qsTr("a new playlist with the same works and words")
                }
            ] : []), ...(throwable ? [
                {
                    act: root.throwChosen,
                    symbol: "close",
                    title: qsTr("Throw away"),
                    line: qsTr("“Undo” brings it back")
                }
            ] : [])]

    title: editor.title
    told: editor.trouble
    troubled: editor.troubled
    what: list
    Component.onCompleted: editor.open(playlist)

    Component {
        id: list
        LinePages {
            name: root.title
            tall: root.large
            rows: root.rows
            line: LineButton {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.title
                line: modelData.line
                lineLines: root.large ? 2 : 1
                onClicked: modelData.act()
            }
        }
    }
}
