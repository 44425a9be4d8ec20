import Kiosk

// From the page of wishes to one of its own: how captions look, or how it sounds.
ActionButton {
    required property string place
    readonly property bool captions: place === "captions"

    symbol: captions ? "closed_caption" : "graphic_eq"
    text: captions ? qsTr("Captions") : qsTr("Sound")
}
