pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The pictures that pass while nobody is there, one over the other, with the plate that says what hangs there.
Item {
    id: root

    required property var pictures
    required property int shown
    required property bool still
    // The button that stops them lies on them.
    required property bool stops
    signal stillWanted(bool still)

    clip: true
    Rectangle {
        anchors.fill: parent
        color: Theme.frame
        // Before the first works are here.
        WindowMark {
            anchors.centerIn: parent
            visible: root.pictures.length === 0
            size: Theme.px(48)
        }
    }
    Repeater {
        model: root.pictures.length
        Picture {
            required property int index
            anchors.fill: parent
            source: root.pictures[index]?.picture ?? ""
            roundTop: false
            roundBottom: false
            roundRight: false
            roundLeft: false
            visible: opacity > 0
            opacity: index === root.shown ? 1 : 0
            alt: index === root.shown ? root.pictures[index]?.caption ?? "" : ""
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.crossFade
                }
            }
        }
    }
    Rectangle {
        visible: caption.text !== "" && root.width > Theme.px(130)
        x: Theme.px(8)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(8)
        width: caption.width + Theme.px(10)
        height: caption.height + Theme.px(6)
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
        Words {
            id: caption
            x: Theme.px(5)
            y: Theme.px(3)
            width: Math.min(implicitWidth, root.width - Theme.px(26) - (stiller.visible ? stiller.width + Theme.gap : 0))
            text: root.pictures[root.shown]?.caption ?? ""
            cap: Theme.small
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: stiller
        visible: root.stops && root.pictures.length > 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(6)
        width: button.width + 2 * Theme.px(2)
        height: button.height + 2 * Theme.px(2)
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
        ActionButton {
            id: button
            anchors.centerIn: parent
            padX: Theme.px(2)
            symbol: root.still ? "play_arrow" : "pause"
            Accessible.name: root.still ? qsTr("Let it move") : qsTr("Stand still")
            onClicked: root.stillWanted(!root.still)
        }
    }
}
