import QtQuick
import Kiosk.Models

// One arrangement of a work, its words and what can be done with it.
Item {
    required property Work work
    required property Narrator narrator
    // How many other works there are beside it.
    required property int others
    signal playChosen
    signal lookChosen
    signal readChosen
    signal takeChosen
    signal listenChosen
    signal nearbyChosen
    signal itemChosen(string itemId)
}
