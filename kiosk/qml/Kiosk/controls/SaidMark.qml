import QtQuick
import Kiosk

// A line, or a part of one, of the sentence that is read aloud: a soft ground that leaves the words legible, and
// under them a line that stands out from the page (WCAG 1.4.11).
Rectangle {
    id: root

    // Where the words lie.
    required property rect place
    property color under: Theme.action

    x: place.x - Theme.px(0.6)
    y: place.y
    width: place.width + Theme.px(1.2)
    height: place.height
    radius: Theme.px(0.8)
    color: Theme.said
    Rectangle {
        objectName: "saidLine"
        y: parent.height - height
        width: parent.width
        height: Theme.px(0.8)
        radius: height / 2
        color: root.under
    }
}
