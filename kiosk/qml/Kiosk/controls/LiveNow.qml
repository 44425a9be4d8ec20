pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What is on now, large; while nothing is, what comes next. The picture is above and not touched, the words and the
// one button stand below it.
Rectangle {
    id: root

    required property Live live
    // The picture reaches down to here at least.
    property int pictureTo: 0
    signal playChosen(string itemId)
    signal takeChosen(string itemId)
    signal itemChosen(string itemId)

    // Height that all of it takes.
    readonly property int least: pictureTo + told.implicitHeight + Theme.px(11)
    readonly property var first: live.first
    readonly property bool on: first.on ?? false
    readonly property bool plays: first.plays ?? false

    function act(): void {
        if (!on)
            root.itemChosen(first.itemId);
        else if (plays)
            root.playChosen(first.itemId);
        else
            root.takeChosen(first.itemId);
    }
    function verb(): string {
        if (!on)
            return qsTr("More about it");
        if (!plays)
            return qsTr("Where to watch");
        return first.sound ? qsTr("Listen now") : qsTr("Watch now");
    }

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.hair

    Picture {
        id: image
        x: Theme.line
        y: Theme.line
        width: root.width - 2 * x
        height: Math.max(root.pictureTo, root.height - told.implicitHeight - Theme.px(11))
        source: root.live.cover
        symbol: root.first.kindSymbol ?? "live_tv"
        leaf: root.first.leaf ?? []
        roundBottom: false
    }
    ColumnLayout {
        id: told
        x: Theme.px(6)
        y: image.y + image.height + Theme.px(4.5)
        width: root.width - 2 * x
        spacing: Theme.px(2)
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.on ? qsTr("Now") : root.live.nothing !== "" ? qsTr("Nothing is live now. This comes next:") : qsTr("This comes next:")
            cap: Theme.small
            color: Theme.text2
        }
        Heading {
            Layout.fillWidth: true
            text: root.first.title ?? ""
            tongue: root.first.language ?? ""
            cap: Theme.h3 + 0.6
            maximumLineCount: Theme.spaced ? 3 : 2
            elide: Text.ElideRight
            Tongue {}
        }
        Words {
            Layout.fillWidth: true
            text: root.first.time ?? ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.px(5)
            Repeater {
                model: root.first.access ?? []
                Chip {
                    required property var modelData
                    most: told.width
                    symbol: modelData.symbol
                    text: modelData.text
                }
            }
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(1.5)
            Layout.preferredHeight: Math.max(Theme.px(24), implicitHeight)
            objectName: "watchNow"
            focus: true
            primary: true
            symbol: !root.on ? "calendar_month" : root.plays ? "play_arrow" : "qr_code"
            text: root.verb()
            title: root.first.title ?? ""
            tongue: root.first.language ?? ""
            Accessible.name: root.verb() + ": " + (root.first.title ?? "")
            onClicked: root.act()
        }
    }
}
