pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// One work: what it is, in a few words, and one large button that says what happens next.
// Upright: the picture above. Wide: the picture on the left. Few lines: the words first, a small picture beside them.
Item {
    id: root

    required property Work work
    required property Browse browse
    required property Narrator narrator
    required property Playing playing
    // Somebody wants the words of the work read aloud: what sounds is to be still.
    signal listenChosen
    signal playChosen
    signal lookChosen
    signal readChosen
    signal takeChosen
    signal nearbyChosen
    signal itemChosen(string itemId)
    signal startChosen

    // How many other works there are. Not bound: the room for them follows from it, and turns their shelf anew.
    property int others: 0
    Component.onCompleted: others = work.related.count
    Connections {
        target: root.work.related
        function onChanged(): void {
            root.others = root.work.related.count;
        }
    }

    Loader {
        id: shown
        anchors.fill: parent
        focus: true
        sourceComponent: root.work.missing ? missing : !root.work.ready ? null : root.height > root.width ? upright : Theme.cramped || Theme.textScale > 1.8 ? few : wide
    }
    Connections {
        target: shown.item as WorkView
        function onPlayChosen(): void {
            root.playChosen();
        }
        function onLookChosen(): void {
            root.lookChosen();
        }
        function onReadChosen(): void {
            root.readChosen();
        }
        function onTakeChosen(): void {
            root.takeChosen();
        }
        function onListenChosen(): void {
            root.listenChosen();
        }
        function onNearbyChosen(): void {
            root.nearbyChosen();
        }
        function onItemChosen(itemId: string): void {
            root.itemChosen(itemId);
        }
    }

    Component {
        id: upright
        WorkUpright {
            work: root.work
            narrator: root.narrator
            others: root.others
            sounding: root.playing.aside
        }
    }
    Component {
        id: wide
        WorkWide {
            work: root.work
            narrator: root.narrator
            others: root.others
            sounding: root.playing.aside
        }
    }
    Component {
        id: few
        WorkFew {
            work: root.work
            narrator: root.narrator
            others: root.others
            sounding: root.playing.aside
        }
    }
    Component {
        id: missing
        WorkGone {
            shelf: root.browse.current
            onItemChosen: itemId => root.itemChosen(itemId)
            onStartChosen: root.startChosen()
        }
    }
}
