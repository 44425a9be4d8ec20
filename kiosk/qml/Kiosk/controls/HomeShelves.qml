import QtQuick
import Kiosk

// The start in landscape with large letters or on a small screen: the shelves as cards.
HomeView {
    id: root

    HomeWays {
        id: onAir
        view: root
        width: parent.width
    }
    ShelfChooser {
        y: onAir.visible ? onAir.height + Theme.px(5) : 0
        width: parent.width
        height: parent.height - y
        browse: root.browse
        onShelfChosen: collectionId => root.shelfChosen(collectionId)
    }
}
