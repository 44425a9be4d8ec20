import QtQuick
import QtQuick.Templates as T
import Kiosk

// One answer to a question: chosen when ticked, framed and filled, never by colour alone.
// It may be drawn in the colours that it stands for, or with a letter as large as it makes them.
T.AbstractButton {
    id: root

    property bool current: false
    property bool leading: false
    property string symbol: ""
    // Of its words (BCP 47), where it is not the visitor's: a voice speaks it.
    property string tongue: ""
    property var colours: null
    property real letter: 0
    // The width that it will have; it is as high as that asks also while it can't be seen.
    property int room: width
    readonly property var own: colours ?? Theme.palette
    readonly property color ink: !enabled ? Theme.disabled : colours ? colours.text : current && !down ? Theme.inkOnSelected : Theme.text
    readonly property int mark: Theme.px(colours ? 7 : 10)
    readonly property int strip: colours ? Theme.px(2.6) : 0
    readonly property int below: colours ? strip + Theme.px(3) : 0

    implicitHeight: Math.max(Theme.target, label.implicitHeight + (colours ? below + Theme.px(2) : Theme.px(5)), letter > 0 ? Math.ceil(big.font.pixelSize * 1.28) + Theme.px(1) : 0)
    implicitWidth: Math.ceil((metrics.font.pixelSize > 0 ? metrics.advanceWidth(text) : 0) + (letter > 0 ? big.width + row.spacing : 0) + (symbol !== "" ? mark + row.spacing : 0) + mark + row.spacing) + 2 * Theme.px(2) + 1
    locale: tongue === "" ? Theme.locale : Qt.locale(tongue)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    ToldState {
        button: root
        switches: true
        on: root.current
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.own.pressed : root.colours ? root.own.canvas : root.current && root.enabled ? Theme.selected : Theme.surface
        border.width: root.current ? Theme.lineStrong : Theme.line
        border.color: root.current ? Theme.action : Theme.border
        Rectangle {
            visible: root.colours !== null
            x: Theme.px(4)
            y: parent.height - Theme.px(2.4) - height
            width: parent.width - 2 * x
            height: root.strip
            radius: height / 2
            color: root.own.action
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.Bold)
    }
    contentItem: Item {
        id: drawn
        // The word is told first and stands last. What is drawn beside words on two lines stands close to them.
        readonly property int spare: root.leading ? 0 : Math.round((label.width - label.contentWidth) / 2)
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -Math.round(root.below / 2)
            x: root.leading ? Theme.px(4) : Math.round((parent.width - width) / 2)
            layoutDirection: Qt.RightToLeft
            spacing: Theme.px(2)
            Words {
                id: label
                readonly property real free: root.room - 2 * Theme.px(root.leading ? 4 : 2) - (root.current ? root.mark + row.spacing : 0) - (root.letter > 0 ? big.width + row.spacing : 0) - (root.symbol !== "" ? root.mark + row.spacing : 0)
                anchors.verticalCenter: parent.verticalCenter
                width: Math.ceil(Math.min(implicitWidth, Math.max(free, Theme.px(8))))
                text: root.text
                wrapMode: Text.WordWrap
                // A word that is too long for its button is written smaller, never broken; so are words for three lines.
                readonly property bool tight: metrics.font.pixelSize > 0 && (Math.max(...root.text.split(" ").map(word => metrics.advanceWidth(word))) + 2 > free || metrics.advanceWidth(root.text) > 1.7 * free)
                cap: tight ? Theme.small : Theme.button
                close: Theme.spaced && tight
                color: root.ink
                font.weight: root.current ? Font.Bold : Font.DemiBold
                lineHeight: 0.93
                horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
            Words {
                id: big
                visible: root.letter > 0
                anchors.verticalCenter: parent.verticalCenter
                text: "A" // waiver: the letter itself, in every language
                pixels: Math.ceil(Math.max(root.letter, Theme.small) / 0.668 * Theme.pxPerMm)
                font.weight: Font.Bold
                height: font.pixelSize
                color: root.ink
                Accessible.ignored: true
                transform: Translate {
                    x: drawn.spare
                }
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.symbol
                color: root.current ? root.ink : Theme.action
                size: root.mark
                transform: Translate {
                    x: drawn.spare
                }
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.current
                name: "check"
                color: root.colours ? root.own.action : root.ink
                size: root.mark
                transform: Translate {
                    x: drawn.spare
                }
            }
        }
    }
}
