pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What is told of a picture: what it is called, where one is in it, and the words on the detail that is looked at.
ReadingPane {
    id: root

    required property Work work
    required property Narrator narrator
    // Where one is among the pages, and what the institution calls them.
    required property string place
    required property string names
    // Of the picture, what is sharper does not come.
    required property bool lacking
    required property bool titled
    required property bool upright
    required property bool tall
    // What reads it aloud stands here.
    required property bool listens

    spacing: Theme.px(2.4)
    Heading {
        Layout.fillWidth: true
        visible: root.titled
        text: root.work.title
        tongue: root.work.titleLanguage
        cap: root.upright ? Theme.h2 : Theme.h3
        Tongue {}
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: [root.place, Theme.cramped ? "" : root.names, root.work.detailPlace].filter(w => w !== "").join(" · ")
        cap: Theme.small
        color: Theme.text2
    }
    Words {
        Layout.fillWidth: true
        text: root.work.detailText !== "" ? root.work.detailText : root.work.detailCount > 0 ? qsTr("There is much to see. Choose a detail and look along.") : root.work.pageAlt !== root.work.title ? root.work.pageAlt : ""
        visible: text !== ""
        cap: root.tall ? Theme.body + 1.4 : Theme.body
        lineHeight: Theme.reading
        // Who asks for the next detail and can't see it hears of it (WCAG 4.1.3).
        tongue: root.work.detailText !== "" ? root.work.detailLanguage : ""
        Accessible.role: Accessible.AlertMessage
    }
    PictureListen {
        visible: words !== "" && root.listens
        work: root.work
        narrator: root.narrator
    }
    Words {
        Layout.fillWidth: true
        visible: root.lacking
        text: qsTr("It can't be seen sharper now.")
        cap: Theme.small
        color: Theme.text2
    }
}
