pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How it sounds: clearer voices, the same in both ears, in one ear, slower. What plays goes on, so that one hears the
// difference at once; forgotten when the visit ends.
Item {
    id: root

    required property Work work
    required property Player player
    required property Playing playing
    required property Session session
    required property Browse browse
    signal done

    readonly property bool upright: height > width
    readonly property Sound sound: player.sound
    readonly property bool heard: playing.active && player.duration >= 0
    // Of several languages that are spoken in it.
    readonly property var spoken: sound.tracks.filter(one => one.role === "main" && session.languageNames[one.language] !== undefined)
    readonly property Paces paces: Paces {}
    readonly property string unshaped: sound.shaped ? "" : qsTr("This device can't do that.")
    readonly property var onOff: [[false, qsTr("Off")], [true, qsTr("On")]]

    component Ready: ActionButton {
        objectName: "done"
        focus: true
        primary: true
        symbol: "check"
        text: qsTr("Ready")
        onClicked: root.done()
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 4 : 8)
        columns: root.upright ? 1 : 2
        layoutDirection: Theme.handed
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(6)

        // What plays: that is what one listens to while one chooses.
        Rectangle {
            Layout.fillWidth: root.upright
            Layout.fillHeight: true
            Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.32)
            Layout.minimumHeight: root.upright ? Math.round(root.height * 0.3) : 0
            color: Theme.surface
            radius: Theme.radius
            border.width: Theme.line
            border.color: Theme.hair
            Picture {
                id: still
                x: Theme.line
                y: Theme.line
                width: parent.width - 2 * x
                height: Math.max(0, parent.height - plate.height - Theme.px(10))
                visible: height > Theme.px(24)
                whole: true
                behind: Theme.canvas
                roundBottom: false
                source: root.playing.active ? root.playing.poster : root.browse.featuredPicture
                symbol: root.playing.active ? root.work.symbol : root.browse.featuredSymbol
            }
            ColumnLayout {
                id: plate
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(5)
                x: Theme.px(Theme.cramped ? 3 : 6)
                width: parent.width - 2 * x
                spacing: Theme.px(4.1)
                Heading {
                    Layout.fillWidth: true
                    visible: root.heard
                    text: root.work.title
                    tongue: root.work.titleLanguage
                    // Its words whole rather than larger than the others.
                    cap: Theme.body + (Theme.cramped ? 0 : 0.4)
                    close: Theme.textScale > 1.4
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Tongue {}
                }
                Words {
                    Layout.fillWidth: true
                    // Beside very large letters there is room for what plays, not for how to choose.
                    visible: !(root.heard && Theme.cramped && Theme.textScale > 1.4)
                    text: root.heard ? qsTr("Choose, and hear the difference.") : qsTr("Nothing plays now. What you choose is heard in the next film.")
                    color: Theme.text2
                    cap: Theme.small
                    close: Theme.cramped && Theme.textScale > 1.4
                }
                ActionButton {
                    Layout.fillWidth: true
                    visible: root.heard
                    padX: Theme.px(2)
                    cap: Theme.cramped ? Theme.small : Theme.button
                    symbol: root.player.pause ? "play_arrow" : "pause"
                    text: root.player.pause ? qsTr("Go on") : qsTr("Pause")
                    Accessible.name: text + ": " + root.work.title
                    enabled: root.player.state === "playing" || root.player.state === "paused"
                    onClicked: root.player.togglePause()
                }
                PlayerVolume {
                    Layout.fillWidth: true
                    player: root.player
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            spacing: Theme.px(5)
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Sound")
                    cap: Theme.h2
                }
                Ready {}
            }
            ReadingPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: implicitHeight
                spacing: Theme.px(Theme.cramped ? 5 : 7)
                ChoiceRow {
                    Layout.fillWidth: true
                    visible: root.session.spoken
                    name: qsTr("Loudness of the voice")
                    told: qsTr("In ten steps: with the keys for louder and softer, while it speaks.")
                    symbol: "volume_up"
                    answers: [[4, qsTr("Soft")], [7, qsTr("Medium")], [10, qsTr("Loud")]]
                    current: root.session.voiceStep
                    onChosen: value => root.session.voiceStep = value
                }
                ChoiceRow {
                    Layout.fillWidth: true
                    name: qsTr("Clear speech")
                    told: qsTr("Voices stand out, soft and loud come closer.")
                    symbol: "record_voice_over"
                    lacking: root.unshaped
                    answers: root.onOff
                    current: root.sound.shaped && root.sound.clearSpeech
                    onChosen: value => root.sound.clearSpeech = value
                }
                ChoiceRow {
                    Layout.fillWidth: true
                    name: qsTr("The same in both ears")
                    told: qsTr("Good if you hear with one ear.")
                    symbol: "headphones"
                    lacking: root.unshaped
                    answers: root.onOff
                    current: root.sound.shaped && root.sound.mono
                    onChosen: value => root.sound.mono = value
                }
                ChoiceRow {
                    Layout.fillWidth: true
                    visible: root.sound.oneEar
                    name: qsTr("Which ear")
                    symbol: "headphones"
                    answers: [["left", qsTr("Left")], ["both", qsTr("Both ears")], ["right", qsTr("Right")]]
                    current: root.sound.ears
                    onChosen: value => root.sound.ears = value
                }
                ChoiceRow {
                    Layout.fillWidth: true
                    visible: root.playing.paced
                    name: qsTr("Speed")
                    told: qsTr("Voices keep their pitch.")
                    symbol: "slow_motion_video"
                    least: 52
                    answers: root.paces.all
                    current: root.player.speed
                    onChosen: value => root.player.speed = value
                }
                ChoiceRow {
                    Layout.fillWidth: true
                    visible: root.spoken.length > 1
                    name: qsTr("Spoken language")
                    symbol: "language"
                    answers: root.spoken.map(one => [one.id, root.session.languageNames[one.language]])
                    current: (root.spoken.find(one => one.current) ?? {
                            "id": -1
                        }).id
                    onChosen: value => root.sound.chooseTrack(value)
                }
            }
        }
    }
}
