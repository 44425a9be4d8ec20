import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The plate under a film on an upright wall: what it is, as in a museum.
ReadingPane {
    id: root

    required property Work work
    // Capital height of what is told of it.
    required property real cap

    spacing: Theme.px(3.4)
    Heading {
        Layout.fillWidth: true
        text: root.work.title
        tongue: root.work.titleLanguage
        cap: Theme.h2
        Tongue {}
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.work.byline
        color: Theme.text2
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.work.summary
        tongue: root.work.language
        lineHeight: Theme.reading
        cap: root.cap
        Tongue {}
    }
}
