import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What the answers are narrowed by, where the page has no room for it beside them.
ColumnLayout {
    id: root

    required property Search search
    // There are shelves to stay within.
    property bool themed: false
    signal topicWanted
    signal done

    spacing: Theme.px(Theme.cramped ? 4 : 6)
    Narrowings {
        Layout.fillWidth: true
        Layout.fillHeight: false
        search: root.search
    }
    ActionButton {
        Layout.fillWidth: true
        visible: root.themed
        current: root.search.topic !== ""
        symbol: current ? "close" : "category"
        text: current ? root.search.topic : qsTr("Topic")
        mostLines: 2
        onClicked: {
            if (current)
                root.search.stayWithin("");
            else
                root.topicWanted();
        }
    }
    Item {
        Layout.fillHeight: true
    }
    ActionButton {
        Layout.fillWidth: true
        focus: true
        primary: true
        symbol: "check"
        text: qsTr("Ready")
        onClicked: root.done()
    }
}
