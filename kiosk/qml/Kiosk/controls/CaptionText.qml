pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The words of a caption as the visitor wants them: their size, colours and edge (EN 301 549, 7.1.4). Two lines on
// a wide film in its middle 68 %; words that need more room get more of the width first, and only then a third line.
Rectangle {
    id: root

    required property string text
    required property CaptionWishes wishes
    property real cap: Theme.body + 0.8
    // Width of the film that they lie on.
    property int room: width
    property bool wide: true
    // Always a box, as wide as it is made: where nothing lies behind the words but the page.
    property bool plated: false

    // The height that they may have where what lies above them is pressed; 0: what they ask for.
    property int high: 0

    readonly property int wished: Math.max(Theme.font(Theme.small), Math.ceil(Theme.font(cap) * wishes.scale))
    readonly property int usualLetter: high === 0 ? wished : Math.max(Theme.font(Theme.small), Math.min(wished, Math.floor((high - padding) / (lines * 1.45))))
    readonly property int letter: high === 0 || narrow ? usualLetter : Math.max(Theme.font(Theme.small), Math.floor(usualLetter * lines / reflowed.lineCount))
    readonly property int padding: Theme.px(Theme.cramped ? 2 : 4)
    readonly property int lines: 2
    // Of two lines, and the room around them.
    readonly property int usual: Math.ceil(lines * metrics.height * words.lineHeight) + padding
    readonly property var colours: Theme.captionColours[wishes.colours]
    readonly property bool shadowed: wishes.edge === "shadow" && !plated
    readonly property int least: Math.round(room * (wide && !plated ? 0.68 : 0.94)) - 2 * padding
    readonly property int most: Math.round(room * 0.94) - 2 * padding
    // As the caption is written; where that takes too many lines its own breaks give way, but those of a dialogue.
    readonly property string flowing: text.replace(/\n(?!\s*[-–—])/g, " ")
    readonly property bool asWritten: written.lineCount <= lines
    readonly property bool narrow: asWritten || reflowed.lineCount <= lines

    visible: text !== ""
    color: shadowed ? Theme.nothing : colours.canvas
    border.width: wishes.edge === "frame" ? Theme.lineStrong : 0
    border.color: colours.text
    implicitWidth: words.width + 2 * padding
    implicitHeight: Math.ceil(words.implicitHeight) + padding

    FontMetrics {
        id: metrics
        font: Theme.face(root.usualLetter, Font.Normal)
    }
    Measure {
        id: written
        text: root.text
    }
    Measure {
        id: reflowed
        text: root.flowing
    }
    Words {
        id: words
        Accessible.ignored: true // they come and go; who wants to hear them has them spoken
        anchors.centerIn: parent
        width: Math.ceil(Math.min(implicitWidth, root.narrow ? root.least : root.most))
        text: root.asWritten ? root.text : root.flowing
        pixels: root.letter
        color: root.colours.text
        style: root.shadowed ? Text.Outline : Text.Normal
        styleColor: root.colours.canvas
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.08
    }

    component Measure: Words {
        visible: false
        width: root.least
        pixels: root.usualLetter
    }
}
