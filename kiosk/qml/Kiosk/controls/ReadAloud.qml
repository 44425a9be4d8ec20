import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Reading aloud: begin, hold and go on in one button; the sentence again; slower. At the end of a page it turns to
// the next, until there is none.
RowLayout {
    id: root

    required property Narrator narrator
    required property string text
    required property string language
    // Another page is read from its beginning, also where it has the same words.
    property int page: 0
    property bool hasNext: false
    // Very large letters leave no room for drawings.
    readonly property bool brief: Theme.textScale > 1.4
    signal turned

    function start(): void {
        listen.start();
    }
    readonly property string place: page + " " + text
    onPlaceChanged: {
        breath.stop();
        if (listen.going)
            listen.start();
    }

    // One looks up between two pages; at one without words a little longer.
    Timer {
        id: breath
        interval: root.text.trim() === "" ? Theme.hold / 2 : Theme.breath
        onTriggered: {
            if (listen.going)
                root.turned();
        }
    }

    spacing: Theme.gap
    Layout.fillHeight: false
    Listen {
        id: listen
        objectName: "aloud"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(30)
        Layout.minimumHeight: Theme.cramped ? Math.max(Theme.targetSmall, contentItem.implicitHeight + Theme.px(1)) : implicitHeight
        padX: Theme.px(2)
        narrator: root.narrator
        words: root.text
        language: root.language
        goesOn: root.hasNext
        onHeard: {
            if (root.hasNext)
                breath.restart();
        }
    }
    AloudKey {
        objectName: "again"
        symbol: root.brief ? "" : "restart_alt"
        text: qsTr("Sentence back")
        enabled: listen.going
        onClicked: root.narrator.sentenceBack()
    }
    AloudKey {
        objectName: "slower"
        symbol: current ? "check" : root.brief ? "" : "slow_motion_video"
        text: qsTr("Slower")
        current: root.narrator.rate < 1
        Accessible.checkable: true
        Accessible.checked: current
        onClicked: root.narrator.rate = root.narrator.rate < 1 ? 1 : 0.7
    }

    component AloudKey: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        Layout.minimumHeight: Theme.cramped ? Math.max(Theme.targetSmall, contentItem.implicitHeight + Theme.px(1)) : implicitHeight
        padX: Theme.px(2)
    }
}
