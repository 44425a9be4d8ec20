import QtQuick
import Kiosk
import Kiosk.Models

// What a film is, as far as there is room for it under its switches: whole words of its title, then of who made it,
// then of what is told of it; never a part of one of them.
Item {
    id: root

    required property Work work
    readonly property bool fits: title.implicitHeight <= height

    Heading {
        id: title
        width: parent.width
        text: root.work.title
        tongue: root.work.titleLanguage
        Tongue {}
    }
    Words {
        id: by
        visible: y + implicitHeight <= root.height
        y: title.height + Theme.px(2)
        width: parent.width
        text: root.work.byline
        cap: Theme.small
        color: Theme.text2
    }
    Words {
        visible: by.visible && text !== "" && y + implicitHeight <= root.height
        y: by.y + by.height + Theme.px(4)
        width: parent.width
        text: root.work.summary
        tongue: root.work.language
        lineHeight: Theme.reading
        Tongue {}
    }
}
