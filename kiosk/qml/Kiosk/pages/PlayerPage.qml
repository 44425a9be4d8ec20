pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Watching and listening. The controls never hide by themselves; captions and description stand beside pause
// (EN 301 549, 7.3); seeking is two buttons, no dragging.
Item {
    id: root

    required property Work work
    required property Player player
    required property Playing playing
    signal stopChosen

    readonly property bool upright: height > width
    readonly property bool over: player.state === "ended" || player.state === "failed"
    readonly property int sideWidth: Theme.px(Theme.cramped ? 108 : 72 * Math.pow(Theme.textScale, 0.8))

    function clock(seconds: real): string {
        const whole = Math.max(0, Math.floor(seconds));
        const rest = whole % 60;
        return Math.floor(whole / 60) + ":" + (rest < 10 ? "0" : "") + rest;
    }

    Keys.onSpacePressed: root.player.togglePause()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Left)
            root.player.seekBy(-10);
        else if (event.key === Qt.Key_Right)
            root.player.seekBy(10);
        else if (event.key === Qt.Key_VolumeUp)
            root.player.louder();
        else if (event.key === Qt.Key_VolumeDown)
            root.player.softer();
        else if (event.key === Qt.Key_MediaTogglePlayPause)
            root.player.togglePause();
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: root.upright ? Theme.margin : Theme.px(10)
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(5)
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.px(7)
        rowSpacing: Theme.px(5)

        Heading {
            visible: root.upright
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: true
            text: root.work.title
            cap: Theme.h2
        }
        Rectangle {
            id: glass
            Layout.row: root.upright ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.preferredHeight: root.upright ? Math.round(width * 9 / 16) : -1
            Layout.minimumHeight: Theme.px(40)
            color: root.playing.moving ? Theme.screenBlack : Theme.frame
            clip: true

            Picture {
                anchors.fill: parent
                visible: !root.playing.moving || !surface.hasPicture
                source: root.playing.poster
                whole: true
                roundTop: false
                roundBottom: false
                symbol: root.work.symbol
                alt: root.playing.alt
            }
            VideoSurface {
                id: surface
                anchors.fill: parent
                player: root.player
                visible: root.playing.moving
            }
            Rectangle {
                id: captionBox
                visible: caption.text !== "" && !root.upright
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(6)
                width: caption.width + Theme.px(8)
                height: caption.height + Theme.px(4)
                color: Theme.captionBox
                Words {
                    id: caption
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, glass.width - Theme.px(16))
                    text: root.player.captionsOn ? root.player.caption : ""
                    cap: Theme.body + 0.8
                    color: Theme.captionText
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.15
                }
            }
            // Waiting and stopping are said in words over the still, never by a black picture.
            Rectangle {
                visible: message.text !== ""
                anchors.centerIn: parent
                width: Math.min(message.implicitWidth + Theme.px(14), parent.width - Theme.px(8))
                height: message.height + Theme.px(10)
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.line
                border.color: Theme.hair
                Words {
                    id: message
                    anchors.centerIn: parent
                    width: parent.width - Theme.px(14)
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.2
                    text: root.player.state === "failed" ? qsTr("It stops here. That is not your fault. Try again, or choose something else.") : root.player.state === "ended" ? qsTr("That was the end.") : root.player.state === "loading" || root.player.recovering || root.player.buffering ? qsTr("One moment, it is coming.") : ""
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
        }

        // Captions under the picture, where nothing is covered.
        Rectangle {
            visible: root.upright && root.playing.hasCaptions
            Layout.row: 2
            Layout.column: 0
            Layout.fillWidth: true
            implicitHeight: 2 * Math.ceil(Theme.font(Theme.body + 0.8) * 1.25) + Theme.px(8)
            color: Theme.captionBox
            Words {
                anchors.fill: parent
                anchors.margins: Theme.px(4)
                text: root.player.captionsOn ? root.player.caption : ""
                cap: Theme.body + 0.8
                color: Theme.captionText
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.15
            }
        }

        Item {
            visible: root.upright
            Layout.row: 3
            Layout.column: 0
            Layout.fillHeight: true
        }
        GridLayout {
            id: side
            Layout.alignment: Qt.AlignTop
            Layout.rowSpan: root.upright ? 1 : 2
            Layout.fillWidth: root.upright
            Layout.preferredWidth: root.upright ? -1 : root.sideWidth
            Layout.row: root.upright ? 5 : 0
            Layout.column: root.upright ? 0 : 1
            columns: root.upright ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.px(4.5)
            Toggle {
                symbol: "closed_caption"
                text: root.playing.hasCaptions ? qsTr("Captions") : qsTr("No captions")
                current: root.playing.hasCaptions && root.player.captionsOn
                enabled: root.playing.hasCaptions
                onClicked: root.player.captionsOn = !root.player.captionsOn
            }
            Toggle {
                symbol: "audio_description"
                text: root.playing.hasDescription ? qsTr("Description") : qsTr("No description")
                current: root.player.described
                enabled: root.playing.hasDescription
                onClicked: root.player.described = !root.player.described
            }
            Toggle {
                symbol: "slow_motion_video"
                text: qsTr("Slower")
                current: root.player.speed < 1
                onClicked: root.player.speed = root.player.speed < 1 ? 1 : 0.85
            }
            Toggle {
                symbol: root.player.mute ? "volume_off" : "volume_up"
                text: qsTr("Silent")
                current: root.player.mute
                onClicked: root.player.mute = !root.player.mute
            }
            VolumeSteps {
                Layout.fillWidth: true
                Layout.columnSpan: side.columns
                volume: root.player.volume
                onSofter: root.player.softer()
                onLouder: root.player.louder()
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.row: root.upright ? 4 : 1
            Layout.column: 0
            spacing: Theme.px(4)
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(5)
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(3)
                    radius: height / 2
                    color: Theme.hair
                    border.width: Theme.line
                    border.color: Theme.border
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("%1 of %2").arg(root.clock(root.player.timePos)).arg(root.clock(root.player.duration))
                    Rectangle {
                        width: root.player.duration > 0 ? Math.round(parent.width * Math.min(1, root.player.timePos / root.player.duration)) : 0
                        height: parent.height
                        radius: height / 2
                        color: Theme.action
                    }
                }
                Words {
                    text: root.player.duration > 0 ? qsTr("%1 of %2").arg(root.clock(root.player.timePos)).arg(root.clock(root.player.duration)) : root.clock(root.player.timePos)
                    cap: Theme.small
                    color: Theme.text2
                    wrapMode: Text.NoWrap
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.upright && Theme.textScale > 1.4 ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Key {
                    symbol: "replay_10"
                    text: Theme.cramped ? "−10 s" : qsTr("10 s back")
                    Accessible.name: Theme.cramped ? text + ", " + qsTr("10 s back") : text
                    enabled: !root.over
                    onClicked: root.player.seekBy(-10)
                }
                Key {
                    objectName: "playPause"
                    primary: true
                    focus: true
                    symbol: root.over ? "restart_alt" : root.player.pause ? "play_arrow" : "pause"
                    text: root.player.state === "failed" ? qsTr("Try again") : root.over ? qsTr("Once more") : root.player.pause ? qsTr("Go on") : qsTr("Pause")
                    onClicked: root.over ? root.playing.again() : root.player.togglePause()
                }
                Key {
                    symbol: "forward_10"
                    text: Theme.cramped ? "+10 s" : qsTr("10 s on")
                    Accessible.name: Theme.cramped ? text + ", " + qsTr("10 s on") : text
                    enabled: !root.over
                    onClicked: root.player.seekBy(10)
                }
                Key {
                    symbol: "stop"
                    text: qsTr("Stop")
                    onClicked: root.stopChosen()
                }
            }
        }
    }
    component Toggle: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(20)
        leading: true
        Accessible.checkable: true
        Accessible.checked: current
    }
    component Key: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(20)
        Layout.preferredHeight: Math.max(Theme.px(24), implicitHeight)
        padX: Theme.px(2)
    }
}
