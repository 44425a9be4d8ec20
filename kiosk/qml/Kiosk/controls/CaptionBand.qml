import QtQuick
import Kiosk
import Kiosk.Models

// Captions beside the film, where nothing is covered. Room for two lines always, so that nothing moves while one
// reads; more only for words that need it: a caption is never cut.
Rectangle {
    id: root

    required property string text
    required property CaptionWishes wishes
    property real cap: Theme.body + 0.8
    // No film to caption, not yet or no more: its room stays, and is part of the wall.
    property bool idle: false
    // The height that it may have where what lies above it is pressed; 0: what its words ask for.
    property int high: 0
    // Of two lines; more grows upwards, over the film.
    readonly property int usual: words.usual

    color: idle ? Theme.frame : words.colours.canvas
    implicitHeight: Math.max(usual, words.implicitHeight)
    CaptionText {
        id: words
        anchors.centerIn: parent
        width: parent.width
        height: parent.height
        room: parent.width
        plated: true
        high: root.high
        text: root.text
        wishes: root.wishes
        cap: root.cap
    }
}
