import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// What had the focus before the question, with its ring: who says yes is there again (WCAG 2.4.3).
Item {
    id: root

    required property Session session
    // It gets the focus where that place is gone.
    required property Item otherwise
    property Item item
    property string place
    property bool ringed

    function here(): string {
        return session.page + " " + session.subject;
    }
    function give(to: Item, from: Item): void {
        item = from;
        ringed = (from as T.Control)?.visualFocus ?? false;
        place = here();
        to.forceActiveFocus();
    }
    // Once all that lay under the question shows again.
    function giveBack(): void {
        shown.start();
    }
    // Of who left nothing is given to who comes next.
    Connections {
        target: root.session
        function onEnded(): void {
            root.item = null;
        }
    }
    Timer {
        id: shown
        interval: 0
        onTriggered: {
            if (root.session.asking)
                return;
            const there = root.item !== null && root.place === root.here() && root.item.visible && root.item.enabled;
            (there ? root.item : root.otherwise).forceActiveFocus(there && root.ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
            root.item = null;
        }
    }
}
