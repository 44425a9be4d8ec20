pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What stands beside the film in the place of its switches, until it is closed: the text, the chapters, the speed.
// Broad, on a low screen with large letters, it has the width of the page and its buttons in one row.
Item {
    id: root

    required property Player player
    required property Playing playing
    property bool roomy: false
    property bool broad: false
    // Height of all that it holds, if that is not as many lines as there is room for.
    readonly property int wanted: timed && list.wanted === Infinity ? 0 : all.implicitHeight
    signal closed

    readonly property string panel: playing.panel
    readonly property bool timed: panel === "text" || panel === "chapters"
    readonly property Lines lines: panel === "chapters" ? playing.text.chapters : playing.text.transcript
    // Room for more than the lines and the way through them.
    readonly property bool spare: !broad && !dense && (roomy || Theme.textScale < 1.4)
    // Large letters where the buttons are low.
    readonly property bool dense: Theme.low && Theme.textScale > 1.4
    readonly property var names: ({
            "text": qsTr("Text"),
            "chapters": qsTr("Chapters"),
            "pace": qsTr("Speed")
        })
    readonly property Paces paces: Paces {}

    Keys.onEscapePressed: root.closed()

    ColumnLayout {
        id: all
        anchors.fill: parent
        spacing: Theme.px(Theme.cramped ? 2.6 : root.roomy ? 6 : 4)

        // Where both don't fit, the way back is drawn and the name only told.
        RowLayout {
            id: head
            readonly property bool narrow: !root.roomy && title.implicitWidth + close.implicitWidth + spacing > root.width
            visible: !root.broad
            Layout.fillWidth: true
            spacing: Theme.gap
            Heading {
                id: title
                visible: !head.narrow
                Layout.fillWidth: true
                text: root.names[root.panel] ?? ""
                wrapMode: Text.NoWrap
            }
            SpokenHeading {
                visible: head.narrow
                text: title.text
            }
            Close {
                id: close
                Layout.fillWidth: head.narrow
            }
        }
        // Broad: all in one row; the name is only told where the buttons leave no room for it.
        SpokenHeading {
            visible: root.broad && !called.visible
            text: title.text
        }
        RowLayout {
            id: line
            readonly property int least: (pages.visible ? pages.roomy + spacing : 0) + shut.implicitWidth + spacing
            visible: root.broad
            Layout.fillWidth: true
            spacing: Theme.gap
            Heading {
                id: called
                visible: implicitWidth + line.least <= root.width
                Layout.fillWidth: !pages.visible
                text: title.text
                wrapMode: Text.NoWrap
            }
            Turn {
                id: pages
                Layout.fillWidth: true
                visible: root.timed && list.pages
            }
            Close {
                id: shut
                Layout.fillWidth: !pages.visible && !called.visible
            }
        }
        Words {
            visible: root.timed && root.lines.count === 0
            Layout.fillWidth: true
            text: root.panel === "text" && root.playing.text.lost ? qsTr("We can't show this text.") : qsTr("The text is coming.")
        }
        Item {
            id: pane
            visible: root.timed
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: list.wanted < Infinity ? Math.ceil(list.wanted) : 0
            TimedList {
                id: list
                // The room for the focus lies outside the column.
                x: -inset
                width: parent.width + 2 * inset
                height: parent.height - (turn.visible ? turn.height + all.spacing : 0)
                // The way through the chapters makes room for the way through their pages.
                whole: parent.height - (jump.offered && !jump.visible ? jump.implicitHeight + all.spacing : 0)
                name: root.names[root.panel] ?? ""
                lines: root.lines
                cap: (root.roomy && !root.dense ? Theme.body * 1.3 : Theme.body) * (root.panel === "text" ? root.playing.text.letters : 1)
                onChosen: start => root.player.seek(start)
            }
            Turn {
                id: turn
                visible: list.pages && !root.broad
                width: parent.width
                anchors.bottom: parent.bottom
            }
        }
        GridLayout {
            visible: root.panel === "pace"
            Layout.fillWidth: true
            Layout.topMargin: root.broad ? rowSpacing - all.spacing : 0
            columns: root.broad || root.dense ? 2 : 1
            uniformCellWidths: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.px(Theme.cramped ? 4.1 : 5)
            Repeater {
                model: root.paces.all
                Choice {
                    required property var modelData
                    Layout.fillWidth: true
                    leading: true
                    text: modelData[1]
                    current: Math.abs(root.player.speed - modelData[0]) < 0.01
                    onClicked: root.player.speed = modelData[0]
                }
            }
        }
        Item {
            visible: root.panel === "pace"
            Layout.fillHeight: true
        }
        Pager {
            visible: root.spare && root.panel === "text"
            Layout.fillWidth: true
            atStart: !root.playing.text.canShrink
            atEnd: !root.playing.text.canGrow
            backText: qsTr("Smaller")
            backName: qsTr("%1: the letters").arg(backText)
            backSymbol: "text_decrease"
            onText: qsTr("Larger")
            onName: qsTr("%1: the letters").arg(onText)
            onSymbol: "text_increase"
            onTurned: direction => direction < 0 ? root.playing.text.shrink() : root.playing.text.grow()
        }
        Pager {
            id: jump
            readonly property bool offered: root.spare && root.panel === "chapters"
            visible: offered && !list.pages
            Layout.fillWidth: true
            atStart: false
            atEnd: root.lines.current >= root.lines.count - 1
            backText: qsTr("Previous")
            backName: qsTr("%1: to the chapter before").arg(backText)
            backSymbol: "arrow_back"
            onText: qsTr("Next")
            onName: qsTr("%1: to the chapter after").arg(onText)
            onSymbol: "arrow_forward"
            onTurned: direction => root.player.seek(direction < 0 ? root.lines.before(root.player.timePos) : root.lines.after(root.player.timePos))
        }
        // It may be too loud while one reads; beside a wide film that is said under the film.
        PlayerVolume {
            visible: root.roomy
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(150 * Math.pow(Theme.wordScale, 0.7))
            player: root.player
            mutable: root.width >= Theme.px(110 * Theme.wordScale)
        }
    }

    component Turn: Pager {
        atStart: list.atStart
        atEnd: list.atEnd
        backText: qsTr("Earlier")
        backName: backText
        onText: qsTr("Later")
        onName: onText
        onTurned: direction => list.turn(direction)
    }
    component Close: ActionButton {
        objectName: "closePanel"
        focus: visible
        padX: Theme.px(3)
        symbol: "close"
        text: qsTr("Close")
        onClicked: root.closed()
    }
}
