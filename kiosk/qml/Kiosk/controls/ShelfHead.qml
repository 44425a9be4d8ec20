import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The name of a shelf, where we are in it, and the two buttons that turn its pages.
RowLayout {
    id: root

    required property Shelf shelf
    property real cap: Theme.h3

    spacing: Theme.gap
    layoutDirection: Theme.handed
    RowLayout {
        spacing: root.spacing
        Heading {
            Layout.fillWidth: true
            text: root.shelf.title
            cap: root.cap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Words {
            text: root.shelf.place
            cap: Theme.small
            color: Theme.text2
            wrapMode: Text.NoWrap
            visible: root.width > Theme.px(190 * Theme.wordScale)
        }
    }
    // For either hand "previous" stands before "more".
    RowLayout {
        Layout.fillWidth: false
        visible: root.shelf.hasBefore || root.shelf.hasMore
        spacing: root.spacing
        ActionButton {
            enabled: root.shelf.hasBefore
            text: qsTr("Previous")
            onClicked: root.shelf.turn(-1)
        }
        ActionButton {
            enabled: root.shelf.hasMore
            text: qsTr("More")
            onClicked: root.shelf.turn(1)
        }
    }
}
