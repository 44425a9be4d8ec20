pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The names of the shelves under each other: as many as fit, as high as fills the room; the two buttons that turn
// their pages always stand at the foot.
Item {
    id: root

    required property Browse browse

    readonly property int between: Theme.px(4.6)
    readonly property int places: Math.max(2, Math.floor((height + between) / (Theme.target + between)))
    readonly property bool paged: root.browse.count > places
    readonly property int named: paged ? places - 1 : root.browse.count
    readonly property int entry: Math.min(Theme.px(25), Math.floor((height + between) / Math.max(places, 1)) - between)
    readonly property int firstName: pages.first
    // Height that the names and buttons really take.
    readonly property int taken: paged ? (named + 1) * (entry + between) - between : names.height

    Pages {
        id: pages
        count: root.browse.count
        size: root.named
    }
    Column {
        id: names
        width: parent.width
        spacing: root.between
        Repeater {
            model: root.browse.shelves
            ActionButton {
                required property int index
                required property string collectionId
                required title
                required symbol
                required property string spoken
                visible: index >= root.firstName && index < root.firstName + root.named
                width: root.width
                height: root.entry
                leading: true
                mostLines: 2
                text: title
                Accessible.name: spoken
                current: root.browse.currentId === collectionId
                onClicked: root.browse.choose(collectionId)
            }
        }
    }
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    // A word that is too long beside its arrow stands alone.
    component Turner: ActionButton {
        required property string arrow
        readonly property real longest: metrics.font.pixelSize <= 0 ? 0 : Math.max(...text.split(" ").map(word => metrics.advanceWidth(word)))
        width: Math.floor((root.width - Theme.gap) / 2)
        height: root.entry
        leading: symbol !== ""
        padX: Theme.px(3)
        symbol: longest + Theme.icon + spacing + 2 * padX + 2 > width ? "" : arrow
    }
    Row {
        visible: root.paged
        y: root.named * (root.entry + root.between)
        spacing: Theme.gap
        Turner {
            arrow: "keyboard_arrow_up"
            text: qsTr("Earlier shelves")
            enabled: pages.hasBefore
            onClicked: pages.turn(-1)
        }
        Turner {
            arrow: "keyboard_arrow_down"
            text: qsTr("More shelves")
            enabled: pages.hasMore
            onClicked: pages.turn(1)
        }
    }
}
