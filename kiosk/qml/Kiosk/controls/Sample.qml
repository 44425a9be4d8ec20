import QtQuick
import Kiosk

// How a page looks in the letters and colours that are chosen now: a picture, a title and a few words.
Rectangle {
    id: root

    required property url picture
    required property string title
    required property string summary
    property bool flat: false
    readonly property int words: plate.implicitHeight + Theme.px(10)

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.hair
    clip: true

    Picture {
        id: image
        x: Theme.line
        y: Theme.line
        width: root.flat ? Math.min(Math.round(root.width * 0.3), Math.round(root.height * 1.6)) : parent.width - 2 * x
        height: root.flat ? root.height - 2 * y : Math.max(0, root.height - root.words)
        whole: !root.flat
        behind: Theme.canvas
        roundTop: !root.flat
        roundBottom: false
        source: root.picture
    }
    Column {
        id: plate
        x: root.flat ? image.width + Theme.px(8) : Theme.px(7)
        y: root.flat ? Math.round((root.height - height) / 2) : image.height + Theme.px(5)
        width: root.width - x - Theme.px(7)
        spacing: Theme.px(2)
        Heading {
            width: parent.width
            text: root.title
            Accessible.role: Accessible.StaticText // of no part of the page
            maximumLineCount: root.flat ? 1 : 2
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            text: qsTr("This is how the text looks.")
            color: Theme.text2
        }
        Words {
            visible: !root.flat && text !== "" && root.width > Theme.px(90 * Theme.wordScale)
            width: parent.width
            text: root.summary
            maximumLineCount: 5
            elide: Text.ElideRight
            lineHeight: Theme.spread(1.1)
        }
    }
}
