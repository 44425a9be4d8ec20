pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The paper: one column of at most sixty letters, whole lines, the chapter above and the page below as in a book.
// What stands where is worked out by Reading; here each run of letters is drawn as a text of its own.
Rectangle {
    id: root

    required property Reading reading
    property real cap: Theme.body + 0.8
    readonly property color ink: reading.paper.soft ? Theme.softPaper.text : Theme.text
    readonly property color faint: reading.paper.soft ? Theme.softPaper.text2 : Theme.text2
    readonly property color said: reading.paper.soft ? Theme.softPaper.said : Theme.said
    readonly property int edge: Theme.px(Theme.cramped ? 5 : 9)
    readonly property bool headed: reading.chapterTitle !== "" && !Theme.cramped
    readonly property bool footed: reading.place !== "" || reading.read !== ""
    // However large somebody likes them: some four lines of some three words.
    readonly property int most: Math.min(paper.height / (5.4 * Theme.reading), (width - 2 * edge) / 8)
    readonly property int wished: Math.round(Theme.fontToRead(cap) * reading.paper.scale)
    readonly property int letter: Math.max(Theme.font(Theme.small), Math.min(most, wished))
    readonly property real apart: Theme.letterGap
    // Larger letters would not be: there is no room for them.
    readonly property bool atMost: wished >= most

    function lay(): void {
        root.reading.lay(paper.width, paper.height, root.letter, Theme.reading, Theme.letterGap, Theme.wordGap, Theme.family);
    }

    color: reading.paper.soft ? Theme.softPaper.surface : Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.hair
    Component.onCompleted: later.restart()
    onLetterChanged: later.restart()
    onApartChanged: later.restart()
    // Once, after everything has its place; and never after the page is gone, as Qt.callLater would.
    Timer {
        id: later
        interval: 0
        onTriggered: root.lay()
    }
    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: root.letter
    }
    Words {
        id: head
        visible: root.headed
        x: paper.x
        y: Theme.px(4)
        width: paper.width
        text: root.reading.chapterTitle
        cap: Theme.small
        color: root.faint
        elide: Text.ElideRight
        maximumLineCount: 1
        horizontalAlignment: root.reading.rightToLeft ? Text.AlignRight : Text.AlignLeft
    }
    Item {
        id: paper
        readonly property int column: Math.ceil(60 * (metrics.averageCharacterWidth + root.apart * root.letter))
        width: Math.max(0, Math.min(root.width - 2 * root.edge, metrics.font.pixelSize > 0 ? column : 0))
        x: Math.round((root.width - width) / 2)
        y: root.headed ? head.y + head.implicitHeight + Theme.px(3) : Theme.cramped ? Theme.px(3) : root.edge
        height: Math.max(0, root.height - y - (root.footed ? foot.height + Theme.px(Theme.cramped ? 4 : 6) : root.edge))
        onWidthChanged: later.restart()
        onHeightChanged: later.restart()
        Accessible.role: Accessible.StaticText
        Accessible.name: root.reading.pageText
        Accessible.ignored: root.reading.pageText === ""

        Repeater {
            model: root.reading.marks
            SaidMark {
                required property var modelData
                place: Qt.rect(modelData.x, modelData.y, modelData.width, modelData.height)
                color: root.said
                under: root.reading.paper.soft ? Theme.softPaper.saidLine : Theme.action
            }
        }
        Repeater {
            model: root.reading.runs
            Words {
                required property var modelData
                x: modelData.x
                y: modelData.y
                text: modelData.text
                pixels: modelData.letter
                font.weight: modelData.weight
                color: root.ink
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignTop
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.reading.figures
            Item {
                id: figure
                required property var modelData
                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: Math.max(Theme.line, modelData.height)
                Accessible.role: Accessible.Graphic
                Accessible.name: modelData.alt
                Accessible.ignored: modelData.alt === ""
                Image {
                    anchors.fill: parent
                    source: figure.modelData.source
                    asynchronous: true
                    mipmap: true
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: !figure.modelData.picture
                    anchors.fill: parent
                    color: root.faint
                }
            }
        }
    }
    // What a reader of the screen stops at.
    Repeater {
        model: root.reading.headings
        SpokenHeading {
            required property string modelData
            text: modelData
        }
    }
    Item {
        id: foot
        visible: root.footed
        x: paper.x
        width: paper.width
        height: page.implicitHeight
        y: root.height - height - Theme.px(4)
        Words {
            id: page
            text: root.reading.place !== "" ? root.reading.place : root.reading.read
            cap: Theme.small
            color: root.faint
            wrapMode: Text.NoWrap
        }
        Words {
            visible: root.reading.place !== "" && x > page.implicitWidth + Theme.gap
            x: parent.width - implicitWidth
            text: root.reading.read
            cap: Theme.small
            color: root.faint
            wrapMode: Text.NoWrap
        }
    }
}
