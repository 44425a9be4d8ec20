pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What makes a film understood: captions and description first, at the level of pause (EN 301 549, 7.3).
GridLayout {
    id: root

    required property Player player
    required property Playing playing
    property bool roomy: false
    property bool low: false
    signal soundChosen
    // What is not there is greyed out, and said in words where these fit.
    readonly property bool brief: Theme.cramped || (columns === 1 && Theme.textScale > 1.4)

    columnSpacing: Theme.gap
    rowSpacing: Theme.px(Theme.cramped ? 4.1 : 4.5)
    Toggle {
        drawing: "closed_caption"
        text: root.playing.hasCaptions || root.brief ? qsTr("Captions") : qsTr("No captions")
        Accessible.name: root.playing.hasCaptions ? text : text + ": " + qsTr("No captions")
        current: root.playing.hasCaptions && root.player.captionsOn
        enabled: root.playing.hasCaptions
        onClicked: root.player.captionsOn = !root.player.captionsOn
    }
    Toggle {
        drawing: "audio_description"
        text: root.playing.hasDescription || root.brief ? qsTr("Description") : qsTr("No description")
        Accessible.name: root.playing.hasDescription ? text : text + ": " + qsTr("No description")
        current: root.player.described
        enabled: root.playing.hasDescription
        onClicked: root.player.described = !root.player.described
    }
    Toggle {
        visible: !Theme.cramped // among the choices of sound
        drawing: "slow_motion_video"
        text: qsTr("Slower")
        current: root.player.speed < 1
        onClicked: root.player.speed = root.player.speed < 1 ? 1 : 0.85
    }
    Toggle {
        visible: !Theme.cramped && !root.low // "softer" gets there too
        drawing: root.player.mute ? "volume_off" : "volume_up"
        text: qsTr("Silent")
        current: root.player.mute
        onClicked: root.player.mute = !root.player.mute
    }
    // Loudness, and beside it, or below where there is no room, all else about the sound.
    GridLayout {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        columns: root.width > Theme.px(66) + columnSpacing + more.implicitWidth ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: root.rowSpacing
        VolumeSteps {
            visible: !Theme.cramped
            Layout.fillWidth: true
            volume: root.player.mute ? 0 : root.player.volume
            onSofter: root.player.softer()
            onLouder: root.player.louder()
        }
        ActionButton {
            id: more
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.cramped ? Math.max(Theme.targetSmall, contentItem.implicitHeight + Theme.px(1)) : Math.max(implicitHeight, Theme.target)
            leading: parent.columns === 1
            symbol: "graphic_eq"
            text: qsTr("Sound")
            cap: Theme.cramped ? Theme.small : Theme.button
            padX: Theme.px(3)
            onClicked: root.soundChosen()
        }
    }

    component Toggle: ActionButton {
        id: toggle
        // On is never told by a colour alone: it is ticked, in the place of its drawing where there is no other.
        readonly property bool room: contentItem.implicitWidth + 2 * padX + tick.width <= width
        property string drawing: ""
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(20)
        Layout.preferredHeight: Theme.cramped ? Math.max(Theme.targetSmall, contentItem.implicitHeight + Theme.px(1)) : Math.max(implicitHeight, Theme.px(root.roomy ? 28 : 20))
        leading: true
        symbol: current && !room ? "check" : drawing
        cap: Theme.cramped ? Theme.small : Theme.button
        Accessible.checkable: true
        Accessible.checked: current
        Icon {
            id: tick
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(2.5)
            visible: toggle.current && toggle.room
            name: "check"
            color: toggle.ink
            size: Theme.px(Theme.cramped ? 7 : 8)
        }
    }
}
