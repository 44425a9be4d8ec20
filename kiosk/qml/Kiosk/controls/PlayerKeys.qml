pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How far it is, and the four buttons that move it; no dragging is ever needed (WCAG 2.5.7). Where the loudness has no
// place above them it stands here. On a low screen with large letters the time is only drawn.
ColumnLayout {
    id: root

    required property Player player
    required property Playing playing
    property int columns: 4
    property bool brief: false
    property bool roomy: false
    property bool voiced: Theme.cramped
    // Nothing that winds.
    property bool simple: false
    // A work to go to when this has ended: { itemId, title }, or nothing.
    property var next: ({})
    signal stopChosen
    signal otherChosen(string itemId)
    signal nextChosen(string itemId)

    // A sound is seen by what it sounds like.
    readonly property bool waved: !playing.moving && !Theme.cramped && player.duration > 0 && player.sound.wave.length > 0
    // There is something else to see, while this does not play.
    readonly property bool other: playing.comeback.other !== ""
    readonly property bool over: playing.state === "ended" || playing.state === "failed"

    function clock(seconds: real): string {
        const whole = Math.max(0, Math.floor(seconds));
        const rest = whole % 60;
        return Math.floor(whole / 60) + ":" + (rest < 10 ? "0" : "") + rest;
    }

    readonly property string place: player.duration > 0 ? qsTr("%1 of %2").arg(clock(player.timePos)).arg(clock(player.duration)) : clock(player.timePos)

    // One row where the words of all four fit; else without "Stop", as "Back" in the bar stops as well; else those
    // that wind without their drawings, which say the same again.
    readonly property bool rowed: columns >= 4 && !roomy && metrics.font.pixelSize > 0
    readonly property bool stops: simple || !Theme.cramped && !(rowed && asked([before.text, after.text]) + haltWidth + Theme.gap + volumeRoom > width)
    readonly property bool bare: rowed && asked(other && !Theme.cramped ? [instead.text] : [before.text, after.text]) + volumeRoom > width
    // Whatever it does now, play has one width and one place: that of the longest of its words, and the largest of
    // the row.
    readonly property var holdWords: [qsTr("Pause"), qsTr("Go on"), qsTr("Once more"), Theme.cramped ? qsTr("Retry") : qsTr("Try again")]
    readonly property int holdWidth: Math.max(...[...holdWords, before.text, after.text].map(keyWidth))
    readonly property int volumeRoom: voiced ? Theme.gap + loudness.implicitWidth : 0
    readonly property int haltWidth: Math.max(keyWidth(halt.text), keyWidth(onward.text))
    // Measured anew when the letters grow, which the function alone would not tell.
    function keyWidth(words: string): int {
        return metrics.font.pixelSize <= 0 ? 0 : Math.ceil(metrics.advanceWidth(words)) + 2 * Theme.px(2) + 3 + Theme.icon + Theme.px(3);
    }
    // Of one row with play and keys with these words.
    function asked(words: var): int {
        return words.reduce((sum, each) => sum + keyWidth(each) + Theme.gap, holdWidth);
    }

    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    spacing: Theme.px(Theme.cramped ? 3 : 4)
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(5)
        Wave {
            visible: root.waved
            Layout.fillWidth: true
            wave: root.player.sound.wave
            seconds: root.player.timePos
            duration: root.player.duration
            place: root.place
            enabled: root.playing.state !== "failed"
            onChosen: at => root.player.seek(at)
        }
        Rectangle {
            visible: !root.waved
            Layout.fillWidth: true
            implicitHeight: Theme.px(3)
            radius: height / 2
            color: Theme.nothing
            border.width: Theme.line
            border.color: Theme.border
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.place
            Rectangle {
                width: root.player.duration > 0 ? Math.round(parent.width * Math.min(1, root.player.timePos / root.player.duration)) : 0
                height: parent.height
                radius: height / 2
                color: Theme.action
            }
        }
        Words {
            visible: !Theme.cramped
            text: root.place
            cap: Theme.small
            color: Theme.text2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        PlayerKey {
            id: instead
            visible: root.other
            primary: root.player.error === "refused"
            symbol: "movie"
            text: root.brief ? qsTr("Something else") : qsTr("See something else meanwhile")
            Accessible.name: text + ": " + root.playing.comeback.title
            onClicked: root.otherChosen(root.playing.comeback.other)
        }
        PlayerKey {
            id: before
            objectName: "before"
            visible: !root.other && !root.simple
            repeats: true
            symbol: root.bare ? "" : "replay_10"
            text: root.brief ? "−10 s" : qsTr("10 s back")
            said: qsTr("10 s back")
            Accessible.name: root.brief ? text + ", " + said : text
            enabled: root.playing.state !== "failed"
            onClicked: root.player.seekBy(-10)
        }
        PlayerKey {
            id: hold
            objectName: "playPause"
            visible: root.playing.state !== "failed" || root.player.error !== "refused"
            primary: true
            focus: true
            symbol: root.over ? "restart_alt" : root.player.pause ? "play_arrow" : "pause"
            Layout.preferredWidth: root.roomy ? Theme.px(root.simple ? 60 : root.columns === 4 ? 26 : 20) : root.holdWidth
            text: root.holdWords[root.playing.state === "failed" ? 3 : root.over ? 2 : root.player.pause ? 1 : 0]
            onClicked: root.over ? root.playing.again() : root.player.togglePause()
        }
        PlayerKey {
            id: after
            objectName: "after"
            visible: !root.other && !root.simple
            repeats: true
            symbol: root.bare ? "" : "forward_10"
            text: root.brief ? "+10 s" : qsTr("10 s on")
            said: qsTr("10 s on")
            Accessible.name: root.brief ? text + ", " + said : text
            enabled: !root.over
            onClicked: root.player.seekBy(10)
        }
        PlayerKey {
            id: halt
            objectName: "halt"
            visible: root.stops && root.playing.state !== "ended"
            Layout.preferredWidth: root.roomy ? Theme.px(root.simple ? 30 : 20) : root.haltWidth
            Layout.minimumWidth: root.simple ? root.keyWidth(text) : -1
            symbol: "stop"
            text: qsTr("Stop")
            onClicked: root.stopChosen()
        }
        PlayerKey {
            id: onward
            objectName: "onward"
            visible: root.stops && root.playing.state === "ended" && root.next.itemId !== undefined
            Layout.preferredWidth: halt.Layout.preferredWidth
            symbol: "arrow_forward"
            text: qsTr("Next")
            Accessible.name: text + ": " + (root.next.title ?? "")
            onClicked: root.nextChosen(root.next.itemId)
        }
        // Keeps the place: the others stay where they are.
        Item {
            visible: root.stops && root.playing.state === "ended" && !onward.visible
            Layout.fillWidth: true
            Layout.preferredWidth: halt.Layout.preferredWidth
        }
        PlayerVolume {
            id: loudness
            visible: root.voiced
            terse: !Theme.cramped || worded
            // In the simple view its buttons have words, where those have room.
            readonly property int spelled: root.keyWidth(words[0]) + root.keyWidth(words[1]) + Theme.px(30)
            worded: root.simple && spelled + (root.columns > 2 ? root.holdWidth + root.haltWidth + 3 * Theme.gap : 0) <= root.width
            high: hold.height
            Layout.fillWidth: !terse || worded
            Layout.columnSpan: worded && root.columns === 2 ? 2 : 1
            Layout.minimumWidth: worded ? implicitWidth : -1
            player: root.player
        }
    }

    component PlayerKey: ActionButton {
        close: Theme.textScale > 1.7
        Layout.fillWidth: true
        Layout.preferredWidth: root.roomy ? Theme.px(20) : implicitWidth
        Layout.minimumWidth: root.bare ? implicitWidth : -1
        Layout.preferredHeight: Theme.cramped ? Math.max(Theme.target, Math.ceil(contentItem.implicitHeight) + Theme.px(0.6)) : Math.max(Theme.px(root.roomy ? 36 : 24), implicitHeight)
        padX: Theme.px(2)
    }
}
