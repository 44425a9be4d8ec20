import QtQuick
import Kiosk

// A switch or a door beside a film: a drawing over a word. What is on is ticked, never told by colour alone.
ActionButton {
    id: root

    // It can be on and off; else it leads somewhere.
    property bool switches: false

    stacked: !leading
    padX: Theme.px(2)
    padY: Theme.px(2)
    symbolSize: Theme.cramped ? Theme.px(8) : Theme.icon
    Accessible.checkable: root.switches
    Accessible.checked: root.switches && root.current
    Icon {
        x: parent.width - width - Theme.px(2)
        y: root.leading ? Math.round((parent.height - height) / 2) : Theme.px(2)
        visible: root.switches && root.current
        name: "check"
        color: root.ink
        size: Theme.px(7)
    }
}
