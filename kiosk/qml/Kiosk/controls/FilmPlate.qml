import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The plate under a film on an upright wall: what it is, as in a museum.
ReadingPane {
    id: root

    required property Work work
    // Capital height of what is told of it.
    required property real cap
    // The height that it may take: what would have fewer than two lines there stands on the page of the work.
    property int free: height
    readonly property int underTitle: free - title.implicitHeight - spacing

    spacing: Theme.px(3.4)
    Heading {
        id: title
        Layout.fillWidth: true
        text: root.work.title
        tongue: root.work.titleLanguage
        cap: Theme.h2
        Tongue {}
    }
    Words {
        Layout.fillWidth: true
        visible: text !== "" && root.underTitle >= Theme.font(Theme.body) * 1.5
        text: root.work.byline
        color: Theme.text2
    }
    Words {
        Layout.fillWidth: true
        visible: text !== "" && root.underTitle >= Theme.font(Theme.body) * 1.5 + 2 * Theme.font(root.cap) * 1.6 + root.spacing
        text: root.work.summary
        tongue: root.work.language
        lineHeight: Theme.reading
        cap: root.cap
        Tongue {}
    }
}
