import QtQuick
import QtQuick.Templates as T
import Kiosk

// One line of a transcript, or one chapter, with its place in the film: a tap goes there. The one that is heard now
// is marked by a bar and bold letters, never by colour alone. One that leads nowhere is words on the paper.
T.AbstractButton {
    id: root

    required property string place
    required property string words
    property string voice: ""
    property bool current: false
    property bool leads: true
    // Where it ends in its column, for the next one to begin.
    property real lower: 0
    property real cap: Theme.body
    readonly property string told: voice !== "" ? voice + ": " + words : words

    implicitHeight: leads ? Math.max(Theme.targetSmall, Math.ceil(line.implicitHeight) + Theme.px(4)) : Math.ceil(line.implicitHeight)
    enabled: leads
    locale: Theme.locale
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: leads
    Accessible.selectable: current
    Accessible.selected: current
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: leads ? told + ", " + place + (current ? ", " + qsTr("now") : "") : told

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        visible: root.leads
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
            id: line
            x: root.leads ? Theme.px(3.5) : 0
            width: root.leads ? parent.width - x - when.width - Theme.px(6) : parent.width
            anchors.verticalCenter: parent.verticalCenter
            text: root.told
            pixels: Math.ceil(Theme.font(Theme.body) * root.cap / Theme.body)
            font.weight: root.current ? Font.Bold : Font.Normal
            color: root.current && !root.down ? Theme.inkOnSelected : Theme.text
            lineHeight: Theme.spread(1.05)
            Accessible.ignored: true
        }
        Words {
            id: when
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(3)
            anchors.verticalCenter: parent.verticalCenter
            text: root.place
            cap: Theme.small
            color: root.current && !root.down ? Theme.inkOnSelected : Theme.text2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
