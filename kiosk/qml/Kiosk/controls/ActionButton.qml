import QtQuick
import QtQuick.Templates as T
import Kiosk

// One tap, one thing: an icon and a word. Acts on release inside (WCAG 2.5.2); sliding off cancels.
T.AbstractButton {
    id: root

    property string symbol: ""
    // Of its words (BCP 47), where it is not the visitor's: a voice speaks it.
    property string tongue: ""
    // What a voice calls it, where its words are for the eyes: "−10 s".
    property string said: ""
    // The part of its name that is in that other language, where not all of it is.
    property string title: ""
    property bool primary: false
    property bool current: false
    // It can be on and off; else it is one of several, or leads somewhere.
    property bool switches: false
    property bool leading: false
    property bool stacked: false
    // As of Words.
    property bool close: false
    // Made to be pressed again and again: louder, ten seconds on, a step to the left. Hand knows it by this.
    property bool repeats: false
    // Where the button may not grow: so many lines, and dots.
    property int mostLines: 0
    property real cap: Theme.button
    property int padX: Theme.px(primary ? 8 : 5)
    property int padY: Theme.px(2.5)
    property int symbolSize: Theme.icon
    // What can't be done now is crossed out in its corner: never told by grey alone.
    property bool crossed: !enabled
    readonly property color ink: !enabled ? Theme.disabled : primary ? Theme.inkOnAction : current && !down ? Theme.inkOnSelected : Theme.text
    readonly property color symbolInk: !enabled ? Theme.disabled : primary ? Theme.inkOnAction : current && !down ? Theme.inkOnSelected : Theme.action

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 2 * padY)
    implicitWidth: Math.max(Theme.target, Math.ceil(contentItem.implicitWidth) + 2 * padX + 1)
    spacing: Theme.px(3)
    leftPadding: padX
    rightPadding: padX
    locale: tongue === "" || title !== "" ? Theme.locale : Qt.locale(tongue)
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 1 : 0 // its ring lies over what stands close by
    activeFocusOnTab: enabled
    Accessible.name: text
    Accessible.selectable: current && !switches
    Accessible.selected: current && !switches

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    ToldState {
        button: root
        switches: root.switches
        on: root.current
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.primary && root.enabled ? (root.down ? Theme.actionPressed : Theme.action) : root.down ? Theme.pressed : root.current ? Theme.selected : Theme.surface
        border.width: root.primary && root.enabled ? 0 : root.current ? Theme.lineStrong : Theme.line
        border.color: root.current ? Theme.action : Theme.border
        FocusRing {
            visible: root.visualFocus
        }
        Icon {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.px(0.8)
            visible: root.crossed
            name: "block"
            color: Theme.text
            size: Theme.px(5)
        }
    }

    contentItem: Item {
        // Of the words unwrapped and uncut; never of what is laid out, or a narrow moment would stay narrow.
        readonly property int drawn: root.symbol === "" ? 0 : root.symbolSize
        readonly property int words: root.text === "" ? 0 : Math.ceil(label.implicitHeight)
        implicitWidth: root.stacked ? Math.max(drawn, label.implicitWidth) : drawn + (drawn > 0 ? root.spacing : 0) + label.implicitWidth
        implicitHeight: root.stacked ? drawn + line.rowSpacing + words : Math.max(drawn, words)
        Grid {
            id: line
            readonly property real room: parent.width
            anchors.verticalCenter: parent.verticalCenter
            x: root.leading ? 0 : Math.max(0, (parent.width - width) / 2)
            // An empty column beside it would push what stands alone out of the middle.
            columns: root.stacked || root.symbol === "" || root.text === "" ? 1 : 2
            columnSpacing: root.spacing
            rowSpacing: Theme.px(0.6)
            horizontalItemAlignment: root.stacked ? Grid.AlignHCenter : Grid.AlignLeft
            verticalItemAlignment: Grid.AlignVCenter
            Icon {
                name: root.symbol
                color: root.symbolInk
                size: root.symbolSize
                // Beside words on two lines, not at the edge of the room that they might have had.
                transform: Translate {
                    x: root.stacked || root.leading ? 0 : Math.round((label.width - label.contentWidth) / 2)
                }
            }
            Words {
                id: label
                // A word that does not fit goes on a second line; the button grows with it, or the words end in dots.
                readonly property real free: line.room - (root.stacked || root.symbol === "" ? 0 : root.symbolSize + line.columnSpacing)
                width: Math.ceil(Math.min(implicitWidth, Math.max(free, Theme.px(8))))
                height: Math.min(implicitHeight, Math.max(Math.ceil(font.pixelSize * 1.3), root.height - (root.stacked ? root.symbolSize + line.rowSpacing : 0)))
                elide: Text.ElideRight
                visible: text !== ""
                text: root.text
                wrapMode: Text.WordWrap
                maximumLineCount: root.mostLines > 0 ? root.mostLines : 1000
                cap: root.cap
                close: root.close
                color: root.ink
                font.weight: root.current ? Font.Bold : Font.DemiBold
                lineHeight: 0.93
                horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
