pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Reading aloud: begin, hold and go on in one button; the sentence again; slower. At the end of a page it turns to
// the next, until there is none. Where the words have no room beside each other the first stands above the others.
GridLayout {
    id: root

    required property Narrator narrator
    required property Reading reading
    readonly property string text: reading.pageText
    readonly property bool hasNext: !reading.atEnd
    // One button alone.
    property bool simple: false
    property bool large: false
    // Very large letters, and long words, leave no room for drawings.
    readonly property bool brief: Theme.textScale > 1.4
    signal turned

    function start(): void {
        listen.start();
    }
    // Another page is read from its beginning, also where it has the same words. Where only the paper became another,
    // as when the glass is turned, it goes on.
    readonly property string place: reading.chapter + " " + text
    onPlaceChanged: {
        breath.stop();
        if (!listen.going)
            return;
        if (reading.readOnFrom < 0)
            listen.start();
        else
            listen.goOn(reading.readOnFrom);
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

    readonly property real widest: metrics.font.pixelSize <= 0 ? 0 : Math.max(...(back.text + " " + slower.text).split(" ").map(word => metrics.advanceWidth(word)))
    readonly property real spare: (width - 2 * columnSpacing) * 2 / 7 - widest - 2 * Theme.px(2) - 3
    readonly property bool narrow: spare < 0 && keyWidth(listen.offer, false) + keyWidth(back.text, false) + keyWidth(slower.text, false) + 2 * columnSpacing > width
    readonly property bool bare: brief || (!narrow && spare < Theme.icon + Theme.px(3))

    // All of one width where that is enough; else each as wide as its words where all of them fit so, the first without its drawing if need be; else by their
    // weight, on two lines.
    readonly property int others: keyWidth(back.text, !bare) + keyWidth(slower.text, !bare) + 2 * columnSpacing
    readonly property bool undrawn: others + keyWidth(listen.offer, true) > width && others + keyWidth(listen.offer, false) <= width
    readonly property bool ample: others + keyWidth(listen.offer, !undrawn) <= width
    readonly property bool even: 3 * Math.max(keyWidth(listen.offer, true), keyWidth(back.text, !bare), keyWidth(slower.text, !bare)) + 2 * columnSpacing <= width
    function keyWidth(words: string, drawn: bool): int {
        return metrics.font.pixelSize <= 0 ? 0 : Math.ceil(metrics.advanceWidth(words)) + 2 * Theme.px(2) + 3 + (drawn ? Theme.icon + Theme.px(3) : 0);
    }

    columns: narrow || simple ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.fillHeight: false
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(root.brief ? Theme.small : Theme.button), Font.Bold)
    }
    Listen {
        id: listen
        symbol: root.undrawn && !root.simple ? "" : drawing
        cap: root.brief && !root.simple ? Theme.small : Theme.button
        Layout.columnSpan: root.narrow || root.simple ? 2 : 1
        objectName: "aloud"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.even ? Theme.px(20) : root.ample ? root.keyWidth(offer, !root.undrawn) : Theme.px(30)
        Layout.minimumHeight: root.large ? Theme.targetLarge : Theme.cramped ? Math.max(Theme.targetSmall, contentItem.implicitHeight + Theme.px(1)) : implicitHeight
        padX: Theme.px(2)
        narrator: root.narrator
        words: root.text
        language: root.reading.pageLanguage
        goesOn: root.hasNext
        onHeard: {
            if (root.hasNext)
                breath.restart();
        }
    }
    AloudKey {
        id: back
        visible: !root.simple
        objectName: "again"
        symbol: root.bare ? "" : "restart_alt"
        text: qsTr("Sentence back")
        enabled: listen.going
        onClicked: root.narrator.sentenceBack()
    }
    AloudKey {
        id: slower
        visible: !root.simple
        objectName: "slower"
        symbol: current ? "check" : root.bare ? "" : "slow_motion_video"
        text: qsTr("Slower")
        current: root.narrator.rate < 1
        switches: true
        onClicked: root.narrator.rate = root.narrator.rate < 1 ? 1 : 0.7
    }

    component AloudKey: ActionButton {
        cap: root.brief ? Theme.small : Theme.button
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.even ? Theme.px(20) : root.ample ? root.keyWidth(text, !root.bare) : Theme.px(20)
        Layout.minimumHeight: Theme.cramped ? Math.max(Theme.targetSmall, contentItem.implicitHeight + Theme.px(1)) : implicitHeight
        padX: Theme.px(2)
    }
}
