import QtQuick
import Kiosk

// Captions beside the film, where nothing is covered. Room for two lines always, so that nothing moves while one
// reads; more only for words that need it: a caption is never cut.
Rectangle {
    id: root

    required property string text
    property real cap: Theme.body + 0.8
    readonly property int lines: 2

    // Of two lines; more grows upwards, over the film.
    readonly property int usual: Math.ceil(lines * metrics.height * words.lineHeight) + Theme.px(Theme.cramped ? 1 : 4)
    color: Theme.captionBox
    implicitHeight: Math.max(usual, Math.ceil(words.implicitHeight) + Theme.px(2))

    FontMetrics {
        id: metrics
        font: words.font
    }
    // As the caption is written; where that takes too many lines its own breaks give way, but those of a dialogue.
    Words {
        id: written
        visible: false
        width: words.width
        text: root.text
        cap: root.cap
    }
    Words {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(4)
        width: parent.width - 2 * x
        text: written.lineCount <= root.lines ? root.text : root.text.replace(/\n(?!\s*[-–—])/g, " ")
        cap: root.cap
        color: Theme.captionText
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.05
    }
}
