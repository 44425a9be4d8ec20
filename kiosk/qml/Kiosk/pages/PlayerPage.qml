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
    readonly property int sideWidth: Theme.px(Theme.cramped ? 128 : 76 * Math.pow(Theme.textScale, 0.8))

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

    SpokenHeading {
        visible: !root.upright
        text: root.work.title
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
        FilmView {
            Layout.row: root.upright ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.preferredHeight: root.upright ? Math.round(width * 9 / 16) : -1
            Layout.minimumHeight: Theme.px(40)
            player: root.player
            playing: root.playing
            symbol: root.work.symbol
            captioned: !root.upright
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
        PlayerKeys {
            Layout.fillWidth: true
            Layout.row: root.upright ? 4 : 1
            Layout.column: 0
            columns: root.upright && Theme.textScale > 1.4 ? 2 : 4
            stackedKeys: !root.upright && Theme.textScale > 1.4
            player: root.player
            playing: root.playing
            focus: true
            onStopChosen: root.stopChosen()
        }
        PlayerToggles {
            Layout.alignment: Qt.AlignTop
            Layout.rowSpan: root.upright ? 1 : 2
            Layout.fillWidth: root.upright
            Layout.preferredWidth: root.upright ? -1 : root.sideWidth
            Layout.row: root.upright ? 5 : 0
            Layout.column: root.upright ? 0 : 1
            columns: root.upright ? 2 : 1
            player: root.player
            playing: root.playing
        }
    }
}
