import QtQuick
import Kiosk

// A switch or a door beside a film: a drawing over a word, or beside it. What is on is ticked, in the place of its
// drawing where there is no other, and what this film does not have is crossed out: never told by colour alone.
ActionButton {
    id: root

    property string drawing: ""
    readonly property bool ticked: switches && current
    property bool absent: false
    readonly property bool marked: ticked || absent
    readonly property string mark: absent ? "block" : "check"
    // Measured, as the drawing in it hangs on this.
    readonly property bool room: !leading || (metrics.font.pixelSize > 0 && symbolSize + spacing + metrics.advanceWidth(text) + 2 * padX + tick.width + Theme.px(3) <= width)

    stacked: !leading
    crossed: false
    symbol: marked && !room ? mark : drawing
    padX: Theme.px(2)
    padY: Theme.px(2)
    symbolSize: Theme.cramped ? Theme.px(8) : Theme.icon
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(root.cap), root.current ? Font.Bold : Font.DemiBold)
    }
    Icon {
        id: tick
        x: parent.width - width - Theme.px(2)
        y: root.leading ? Math.round((parent.height - height) / 2) : Theme.px(2)
        visible: root.marked && root.room
        name: root.mark
        color: root.absent ? Theme.text : root.ink
        size: Theme.px(7 * Math.pow(Theme.textScale, 0.7))
    }
}
