pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What makes a film understood: captions, description and sign language first, always, at the level of pause
// (EN 301 549, 7.3); then what else there is beside it. As many as fit; the others are behind "More".
Item {
    id: root

    required property Player player
    required property Playing playing
    // Most columns of tiles, and the height that they may take.
    property int most: 2
    property int room: height
    property bool roomy: false
    property bool soundPage: true
    signal styleChosen
    signal soundChosen
    signal fullChosen
    signal panelChosen(string panel)

    // --- which there are
    readonly property string kinds: [["captions", true], ["description", playing.moving || playing.hasDescription], ["sign", playing.moving || playing.hasSign], ["full", playing.moving], ["mute", !volume.mutable || Theme.cramped], ["style", playing.hasCaptions], ["text", playing.text.hasTranscript], ["chapters", playing.text.chapters.count > 0], ["pace", playing.paced], ["sound", soundPage], ["swap", playing.signer.on]].filter(one => one[1]).map(one => one[0]).join(" ")
    // Where large letters leave little room, what is not there is only greyed out.
    readonly property bool brief: Theme.cramped || (most < 3 && Theme.textScale > 1.4)
    readonly property var names: ({
            "captions": playing.hasCaptions || brief ? qsTr("Captions") : qsTr("No captions"),
            "description": playing.hasDescription || brief ? qsTr("Description") : qsTr("No description"),
            "sign": brief ? qsTr("Signs") : playing.hasSign ? qsTr("Sign language") : qsTr("No sign language"),
            "swap": brief ? qsTr("Swap") : qsTr("Swap the pictures"),
            "style": brief ? qsTr("Look") : qsTr("Look of captions"),
            "text": qsTr("Text"),
            "chapters": qsTr("Chapters"),
            "full": brief ? qsTr("Large picture") : qsTr("Whole screen"),
            "pace": qsTr("Speed"),
            "sound": qsTr("Sound"),
            "mute": qsTr("Silent"),
            "more": brief ? qsTr("More") : qsTr("More buttons")
        })
    // As they are told to who listens, where they differ.
    readonly property var told: ({
            "captions": names.captions + (playing.hasCaptions || !brief ? "" : ": " + qsTr("No captions")),
            "description": names.description + (playing.hasDescription || !brief ? "" : ": " + qsTr("No description")),
            "sign": names.sign + (playing.hasSign || !brief ? "" : ": " + qsTr("No sign language")),
            "style": names.style + (brief ? ": " + qsTr("Look of captions") : "")
        })
    readonly property var symbols: ({
            "captions": "closed_caption",
            "description": "audio_description",
            "sign": "sign_language",
            "swap": "restart_alt",
            "style": "format_size",
            "text": "subtitles",
            "chapters": "category",
            "full": "fullscreen",
            "pace": "slow_motion_video",
            "sound": "graphic_eq",
            "mute": player.mute ? "volume_off" : "volume_up",
            "more": "touch_app"
        })
    readonly property var on: ({
            "captions": playing.hasCaptions && player.captionsOn,
            "description": playing.described,
            "sign": playing.signed,
            "mute": player.mute,
            "pace": Math.abs(player.speed - 1) > 0.01
        })
    readonly property var off: ({
            "captions": !playing.hasCaptions,
            "description": !playing.hasDescription,
            "sign": !playing.hasSign
        })
    function use(kind: string): void {
        playing.door = kind;
        if (kind === "captions")
            player.captionsOn = !player.captionsOn;
        else if (kind === "description")
            playing.described = !playing.described;
        else if (kind === "sign")
            playing.signed = !playing.signed;
        else if (kind === "mute")
            player.mute = !player.mute;
        else if (kind === "swap")
            playing.signer.swap();
        else if (kind === "style")
            styleChosen();
        else if (kind === "sound")
            soundChosen();
        else if (kind === "full")
            fullChosen();
        else if (kind === "more")
            page = (page + 1) % pages;
        else
            panelChosen(kind);
    }

    // Somebody who comes back finds the switch that led away, on whatever page of them it is.
    function lead(kind: string): void {
        const at = ordered.indexOf(kind);
        if (at < 0)
            return;
        page = Math.floor(at / held);
        for (let n = 0; n < tiles.count; n++) {
            const tile = tiles.itemAt(n);
            if (tile.objectName === kind)
                tile.forceActiveFocus(Qt.BacktabFocusReason);
        }
    }

    // --- how many fit
    readonly property int gap: Theme.px(4.5)
    readonly property int pad: Theme.px(2)
    // The narrowest tile in which every name has two lines, and no word breaks.
    readonly property real narrowest: metrics.font.pixelSize <= 0 ? 0 : Math.max(...Object.values(names).map(name => Math.max(metrics.advanceWidth(name) / 1.8, ...name.split(" ").map(word => metrics.advanceWidth(word))))) + 2 * pad + 4
    readonly property int fit: Math.max(1, Math.min(most, Math.floor((width + gap) / (narrowest + gap))))
    readonly property int columns: Math.ceil(all.length / Math.ceil(all.length / fit))
    readonly property bool leading: columns === 1
    readonly property int line: Math.ceil(metrics.font.pixelSize * 1.33 * 0.93)
    readonly property int symbolSize: Theme.cramped ? Theme.px(8) : Theme.icon
    readonly property int free: width - symbolSize - Theme.px(3) - 2 * pad - Theme.px(9)
    readonly property int lines: !Theme.cramped && metrics.font.pixelSize > 0 && Math.max(...Object.values(names).map(name => metrics.advanceWidth(name))) > free ? 2 : 1
    readonly property int tile: leading ? Math.max(Theme.cramped ? Theme.targetSmall : Theme.target, Math.max(lines * line, symbolSize) + Theme.px(3)) : Math.max(Theme.target, Theme.icon + 2 * line + Theme.px(roomy ? 9 : 5))
    readonly property int volumeRoom: volume.visible ? volume.implicitHeight + gap : 0
    readonly property int rows: Math.max(1, Math.floor((room - volumeRoom + gap) / (tile + gap)))
    readonly property var all: kinds.split(" ")
    readonly property int held: all.length <= rows * columns ? all.length : Math.max(1, rows * columns - 1)
    readonly property int pages: Math.ceil(all.length / held)
    // The whole picture comes first where those three stand beside it; never in the place of one of them.
    readonly property var ordered: held > 3 && all.includes("full") ? ["full", ...all.filter(kind => kind !== "full")] : all
    property int page: 0
    readonly property string shown: ordered.slice((page % pages) * held, (page % pages) * held + held).join(" ") + (pages > 1 ? " more" : "")

    implicitHeight: grid.implicitHeight + volumeRoom
    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: Theme.font(Theme.cramped || root.most > 1 ? Theme.small : Theme.button)
    }
    GridLayout {
        id: grid
        width: parent.width
        columns: root.columns
        columnSpacing: root.gap
        rowSpacing: root.gap
        Repeater {
            id: tiles
            model: root.shown.split(" ")
            PlayerTile {
                required property string modelData
                objectName: modelData
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                Layout.preferredHeight: root.tile
                leading: root.leading
                cap: Theme.small
                drawing: root.symbols[modelData] ?? ""
                text: root.names[modelData] ?? ""
                Accessible.name: root.told[modelData] ?? text
                switches: root.on[modelData] !== undefined && modelData !== "pace"
                current: root.on[modelData] ?? false
                absent: root.off[modelData] ?? false
                enabled: !absent
                onClicked: root.use(modelData)
            }
        }
    }
    PlayerVolume {
        id: volume
        visible: !Theme.cramped
        y: grid.implicitHeight + root.gap
        width: Math.min(parent.width, Theme.px(150 * Math.pow(Theme.textScale, 0.7)))
        player: root.player
        mutable: root.width >= Theme.px(110 * Theme.textScale)
    }
}
