import QtQuick
import Kiosk.Models

// One arrangement of a work, its words and what can be done with it.
Item {
    required property Work work
    required property Narrator narrator
    // How many other works there are beside it.
    required property int others
    // It is heard now, or held: what begins it again would be one button too many.
    required property bool sounding
    signal playChosen
    signal lookChosen
    signal readChosen
    signal takeChosen
    signal listenChosen
    signal nearbyChosen
    signal itemChosen(string itemId)
}
