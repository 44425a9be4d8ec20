pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The start, for who wants one thing at a time: one picture, one sentence, two buttons. The picture does what the
// first of them does. Wide: words and buttons beside the picture; upright: below it, within reach of who sits.
Item {
    id: root

    required property Simple simple
    signal opened(string page, string itemId)

    readonly property bool upright: height > width
    readonly property bool low: !upright && height < Theme.px(210 * Math.pow(Theme.textScale, 0.6))
    readonly property bool packed: Theme.cramped && Theme.textScale > 1.4
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    // The longer the title, the smaller: both buttons stay whole.
    readonly property int letters: root.simple.heading.length
    readonly property real cap: {
        if (Theme.cramped)
            return Theme.h3;
        if (root.low)
            return letters > 36 ? Theme.h3 : Theme.h2;
        return letters > 80 && !root.upright ? Theme.h3 : letters > 40 ? Theme.h2 : Theme.h1;
    }
    function go(): void {
        root.opened(root.simple.page, root.simple.itemId);
    }

    Notice {
        visible: root.simple.page === ""
        anchors.fill: parent
        title: root.simple.loaded ? qsTr("The first works are on their way.") : qsTr("One moment, please.")
        text: qsTr("This takes about a minute the first time.")
    }
    Picture {
        id: picture
        visible: root.simple.page !== ""
        x: Theme.leftHanded ? parent.width - width - root.edge : root.edge
        y: root.edge
        width: root.upright ? parent.width - 2 * root.edge : Math.round((parent.width - 2 * root.edge) * (Theme.textScale > 1.4 ? (Theme.spaced ? 0.44 : 0.5) : 0.58))
        height: (root.upright ? told.y - Theme.px(12) : parent.height - root.edge) - y
        source: root.simple.picture
        symbol: root.simple.symbol
        alt: root.simple.alt
        // The same button once more, for who touches the picture; also where it hangs out of reach of others.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.go()
        }
    }
    ColumnLayout {
        id: told
        visible: root.simple.page !== ""
        readonly property int between: Theme.px(Theme.cramped ? 8 : 14)
        // What the sentence and both buttons leave to the title.
        readonly property int free: height - sentence.implicitHeight - first.Layout.preferredHeight - second.Layout.preferredHeight - (tight ? 3 : 5) * spacing
        // Very large letters far apart need all of the height.
        readonly property bool tight: Theme.cramped && Theme.spaced
        x: root.upright || Theme.leftHanded ? root.edge : picture.x + picture.width + between
        y: root.upright ? root.height - height - Theme.px(14) : picture.y
        width: root.width - 2 * root.edge - (root.upright ? 0 : picture.width + between)
        height: root.upright ? implicitHeight : picture.height
        spacing: Theme.px(Theme.cramped ? 4 : 8)
        Item {
            visible: !root.upright && !told.tight
            Layout.fillHeight: true
        }
        Heading {
            Layout.fillWidth: true
            text: root.simple.heading + (/[.!?…]$/.test(root.simple.heading) ? "" : ".")
            cap: root.cap
            // Very large letters on a low screen leave it no room to spread.
            close: root.packed
            lineHeight: root.packed ? 1.1 : Theme.spread(1.1)
            maximumLineCount: root.upright ? 4 : Math.max(1, Math.min(4, Math.floor(told.free / ((root.packed ? 1.35 : 1.33 * Theme.spread(1)) * Theme.font(root.cap)))))
            elide: Text.ElideRight
        }
        Words {
            id: sentence
            Layout.fillWidth: true
            text: root.simple.sentence
            cap: root.low ? Theme.body : root.upright ? Theme.h2 : Theme.h3
            color: Theme.text2
        }
        Item {
            visible: !told.tight
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(root.upright ? 10 : 0)
        }
        Large {
            id: first
            objectName: "featureButton"
            focus: true
            primary: true
            symbol: root.simple.page === "story" ? "menu_book" : root.simple.page === "picture" ? "zoom_in" : "play_arrow"
            text: root.simple.action
            Accessible.name: text + ": " + root.simple.title
            onClicked: root.go()
        }
        Large {
            id: second
            objectName: "another"
            symbol: "shuffle"
            text: qsTr("Something else")
            enabled: !root.simple.alone
            onClicked: root.simple.another()
        }
    }

    component Large: ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.px(!root.low ? 38 : Theme.spaced && Theme.cramped ? 20 : 26))
        cap: root.low ? Theme.button : root.upright ? Theme.h2 : Theme.h3
        symbolSize: root.low ? Theme.icon : Theme.px(13)
    }
}
