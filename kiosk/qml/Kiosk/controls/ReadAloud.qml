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

    property bool going: false
    readonly property bool speaks: going && !narrator.pause && narrator.problem === ""

    function start(): void {
        going = true;
        narrator.say(text, language);
    }
    function toggle(): void {
        if (!going)
            start();
        else
            narrator.pause = !narrator.pause;
    }
    function said(): string {
        switch (narrator.problem) {
        case "missing":
            return qsTr("Reading aloud is not possible here");
        case "soundless":
            return qsTr("There is no sound");
        case "language":
            return qsTr("No voice for this language");
        default:
            return speaks ? qsTr("Pause") : qsTr("Read aloud");
        }
    }
    readonly property string place: page + " " + text
    onPlaceChanged: {
        breath.stop();
        if (going)
            start();
    }
    Component.onCompleted: narrator.warm()
    Component.onDestruction: narrator.stop()

    Connections {
        target: root.narrator
        function onFinished(): void {
            if (root.hasNext)
                breath.restart();
            else
                root.going = false;
        }
        function onChanged(): void {
            if (!root.narrator.reading && !breath.running)
                root.going = false;
        }
    }
    // One looks up between two pages; at one without words a little longer.
    Timer {
        id: breath
        interval: root.text.trim() === "" ? Theme.hold / 2 : Theme.breath
        onTriggered: root.turned()
    }

    spacing: Theme.gap
    Layout.fillHeight: false
    AloudKey {
        objectName: "aloud"
        Layout.preferredWidth: Theme.px(30)
        symbol: root.speaks ? "pause" : "record_voice_over"
        text: root.said()
        current: root.going
        enabled: root.narrator.problem === ""
        onClicked: root.toggle()
    }
    AloudKey {
        objectName: "again"
        symbol: root.brief ? "" : "restart_alt"
        text: qsTr("Sentence back")
        enabled: root.going
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
        Layout.preferredHeight: Layout.minimumHeight
        padX: Theme.px(2)
    }
}
