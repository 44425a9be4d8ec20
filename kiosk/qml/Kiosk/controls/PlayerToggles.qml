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
    // One name for one thing at every size of letters; a name too long for its tile has a second line.
    readonly property var names: ({
            "captions": playing.hasCaptions ? qsTr("Captions") : qsTr("No captions"),
            "description": playing.hasDescription ? qsTr("Description") : qsTr("No description"),
            "sign": playing.hasSign ? qsTr("Sign language") : qsTr("No sign language"),
            "swap": qsTr("Swap the pictures"),
            "style": qsTr("Look of captions"),
            "text": qsTr("Text"),
            "chapters": qsTr("Chapters"),
            "full": qsTr("Whole screen"),
            "pace": qsTr("Speed"),
            "sound": qsTr("Sound"),
            "mute": qsTr("Silent"),
            "more": qsTr("More buttons")
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
            page = (page + 1) % pages.length;
        else
            panelChosen(kind);
    }

    // Somebody who comes back finds the switch that led away, on whatever page of them it is.
    function lead(kind: string): void {
        const at = pages.findIndex(kinds => kinds.includes(kind));
        if (at < 0)
            return;
        page = at;
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
    readonly property int free: width - symbolSize - Theme.px(3) - 2 * pad - Theme.px(1)
    // How high a tile is: beside each other all are as high as the highest.
    function tile(kind: string): int {
        if (!leading)
            return Math.max(Theme.target, Theme.icon + 2 * line + Theme.px(roomy ? 9 : 5));
        const long = metrics.font.pixelSize > 0 ? metrics.advanceWidth(names[kind] ?? "") / free : 0;
        const lines = long > 1.85 && Theme.spaced ? 3 : long > 1 ? 2 : 1;
        return Math.max(Theme.cramped ? Theme.targetSmall : Theme.target, Math.max(lines * line, symbolSize) + Theme.px(3));
    }
    readonly property int volumeRoom: volume.visible ? volume.implicitHeight + gap : 0
    readonly property var all: kinds.split(" ")
    readonly property var others: all.filter(kind => kind !== "full")
    // The whole picture comes last where all are there at once; else first, but never in the place of one of those
    // three.
    readonly property var ordered: !all.includes("full") || paged(all)[0].length <= 3 ? all : paged(all).length === 1 ? [...others, "full"] : ["full", ...others]
    readonly property var pages: paged(ordered)
    property int page: 0
    readonly property string shown: pages[page % pages.length].join(" ") + (pages.length > 1 ? " more" : "")

    function high(kinds: var): int {
        let sum = -gap;
        for (let first = 0; first < kinds.length; first += columns)
            sum += gap + Math.max(...kinds.slice(first, first + columns).map(tile));
        return sum;
    }
    // As many as fit on each page, with the way to the next.
    function paged(kinds: var): var {
        const most = room - volumeRoom;
        if (high(kinds) <= most)
            return [kinds];
        const found = [[]];
        for (const kind of kinds) {
            const last = found[found.length - 1];
            if (last.length > 0 && high([...last, kind, "more"]) > most)
                found.push([kind]);
            else
                last.push(kind);
        }
        return found;
    }

    implicitHeight: grid.implicitHeight + volumeRoom
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.cramped || root.most > 1 ? Theme.small : Theme.button), Font.Bold)
    }
    GridLayout {
        id: grid
        width: parent.width
        columns: root.columns
        columnSpacing: root.gap
        rowSpacing: root.gap
        uniformCellWidths: true
        Repeater {
            id: tiles
            model: root.shown.split(" ")
            PlayerTile {
                required property string modelData
                required property int index
                objectName: modelData
                // The last one fills its row: no hole stays beside it.
                Layout.columnSpan: index < tiles.count - 1 ? 1 : root.columns - index % root.columns
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                Layout.preferredHeight: root.tile(modelData)
                leading: root.leading
                cap: Theme.small
                drawing: root.symbols[modelData] ?? ""
                text: root.names[modelData] ?? ""
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
        width: Math.min(parent.width, Theme.px(150 * Math.pow(Theme.wordScale, 0.7)))
        player: root.player
        mutable: root.width >= Theme.px(110 * Theme.wordScale)
    }
}
