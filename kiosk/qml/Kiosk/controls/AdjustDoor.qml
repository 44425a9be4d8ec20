import Kiosk

// From the page of wishes to what is not a wish: how captions look, how it sounds, and out of Venster.
ActionButton {
    required property string place
    readonly property var doors: ({
            "captions": ["closed_caption", qsTr("Captions")],
            "sound": ["graphic_eq", qsTr("Sound")],
            "close": ["close", qsTr("Close Venster")]
        })

    symbol: doors[place][0]
    text: doors[place][1]
}
