import QtQuick
import QtQuick.Templates as T
import Kiosk

// A key of the keyboard on screen: one letter, or a word where it has the room and a drawing where not.
// Ten columns fill the row to the pixel, so that the ends of all rows stand in line.
T.AbstractButton {
    id: root

    property int column: 0
    property int span: 1
    property string symbol: ""
    property bool current: false
    // As of ActionButton.
    property string said: ""
    // As of NumberPad.
    property bool secret: false
    // It turns another board on and off.
    property bool turns: false
    // Another key may be struck at once, this one a moment later. Hand knows it by this.
    readonly property bool brisk: true
    readonly property int between: Theme.px(3)
    readonly property color ink: current && !down ? Theme.inkOnSelected : Theme.text
    readonly property bool drawn: symbol !== "" && word.implicitWidth > width - Theme.px(4)

    function start(column: int): int {
        return Math.round(column * ((parent?.width ?? 0) + between) / 10);
    }

    x: start(column)
    width: start(column + span) - start(column) - between
    implicitHeight: Math.max(Theme.target, Math.ceil(word.implicitHeight) + Theme.px(2))
    locale: Theme.locale
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    ToldState {
        button: root
        switches: root.turns
        on: root.current
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.current ? Theme.selected : Theme.surface
        border.width: root.current ? Theme.lineStrong : Theme.line
        border.color: root.current ? Theme.action : Theme.border
        FocusRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Words {
            id: word
            anchors.centerIn: parent
            visible: !root.drawn
            text: root.text
            wrapMode: Text.NoWrap
            cap: Theme.body + 0.6
            color: root.ink
            font.weight: root.current ? Font.Bold : Font.DemiBold
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.drawn
            name: root.symbol
            color: root.current && !root.down ? Theme.inkOnSelected : Theme.action
        }
    }
}
