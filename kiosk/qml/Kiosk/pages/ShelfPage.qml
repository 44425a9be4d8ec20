import QtQuick
import Kiosk
import Kiosk.Models

// One shelf in full: whole cards, a page at a time. Upright, a picture stands above and all that is touched below,
// within reach of somebody who sits (EN 301 549, 8.3).
Item {
    id: root

    required property Browse browse
    required property string collectionId
    signal itemChosen(string itemId)
    signal startChosen

    readonly property bool upright: height > width
    readonly property int stageHeight: upright ? Math.round(height * 0.27) : 0

    // It may be withdrawn while somebody looks, and come back.
    readonly property bool gone: browse.loaded && (browse.count === 0 || browse.currentId !== collectionId)
    function follow(): void {
        if (browse.holds(collectionId))
            browse.choose(collectionId);
    }
    onCollectionIdChanged: follow()
    Component.onCompleted: follow()
    Connections {
        target: root.browse
        function onChanged(): void {
            root.follow();
        }
    }

    Notice {
        visible: root.gone
        anchors.fill: parent
        symbol: "info"
        title: qsTr("This series is no longer here.")
        text: qsTr("There is much more to see.")
        actionText: qsTr("To the start")
        onActionChosen: root.startChosen()
    }
    Stage {
        visible: root.upright && !root.gone
        x: Theme.margin
        y: Theme.px(10)
        width: parent.width - 2 * x
        height: root.stageHeight
        source: root.browse.currentPicture
        title: root.browse.currentWork
        byline: root.browse.currentByline
    }
    ShelfHead {
        id: head
        visible: !root.gone
        x: Theme.margin
        y: (root.upright ? root.stageHeight + Theme.px(12) : 0) + Theme.px(5)
        width: parent.width - 2 * x
        cap: Theme.h2
        shelf: root.browse.current
    }
    CardGrid {
        visible: !root.gone
        x: Theme.margin
        y: head.y + head.height + Theme.px(5)
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(6)
        shelf: root.browse.current
        mostRows: 4
        onChosen: itemId => root.itemChosen(itemId)
    }
}
