pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Loudness in ten steps: two buttons and ten bars, spoken as "sound 6 of 10". Where there is room, silence at once.
RowLayout {
    id: root

    property int volume: 6
    property bool mutable: false
    property bool mute: false
    // A drawing instead of the bars: where there is no room for those.
    property bool terse: false
    // Both buttons with their word, as high as those beside them.
    property bool worded: false
    property int high: Theme.target
    readonly property var words: [qsTr("Softer"), qsTr("Louder")]
    signal softer
    signal louder
    signal muteChosen

    spacing: Theme.px(root.mutable ? 4.1 : 3)
    Step {
        symbol: "remove"
        spoken: root.words[0]
        enabled: root.volume > 0
        onClicked: root.softer()
    }
    // The number over its bars, or beside them where it is large; steps that are not reached are hollow.
    GridLayout {
        id: told
        readonly property bool beside: Theme.textScale > 1.2 || Theme.cramped
        columns: beside ? 2 : 1
        columnSpacing: Theme.px(2)
        rowSpacing: 0
        Layout.fillWidth: true
        Layout.maximumWidth: root.terse ? Layout.minimumWidth : Theme.px(beside ? 90 : 40)
        Layout.minimumWidth: root.terse ? speaker.width + (beside ? Math.ceil(digits.advanceWidth("10")) + columnSpacing : 0) : Theme.px(20) + (beside ? Math.ceil(digits.advanceWidth("10")) + columnSpacing : 0)
        Accessible.role: Accessible.Indicator
        Accessible.name: qsTr("Sound %1 of 10").arg(root.volume)
        FontMetrics {
            id: digits
            font: number.font
        }
        Icon {
            id: speaker
            visible: root.terse
            Layout.alignment: Qt.AlignCenter
            name: "volume_up"
            color: Theme.text
            size: Theme.px(8)
        }
        Words {
            id: number
            objectName: "volumeNumber"
            Layout.alignment: Qt.AlignCenter
            text: root.volume + (told.beside || root.terse ? "" : " / 10")
            cap: Theme.small
            font.weight: Font.Bold
            lineHeight: 0.9
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Item {
            id: bars
            readonly property int low: Theme.px(told.beside ? 5 : 3)
            readonly property real rise: Theme.pxPerMm * (told.beside ? 1 : 0.7)
            visible: !root.terse
            Layout.fillWidth: true
            implicitHeight: Math.ceil(low + 9 * rise)
            Repeater {
                model: 10
                Rectangle {
                    required property int index
                    readonly property bool reached: index < root.volume
                    readonly property int from: Math.round(index * bars.width / 10)
                    objectName: "volumeStep"
                    x: from
                    y: bars.height - height
                    width: Math.max(Theme.px(1.2), Math.round((index + 1) * bars.width / 10) - from - Math.max(1, Theme.px(0.5)))
                    height: Math.round(bars.low + index * bars.rise)
                    color: reached ? Theme.action : Theme.nothing
                    border.width: reached ? 0 : 1
                    border.color: Theme.border
                }
            }
        }
    }
    Step {
        objectName: "louder"
        symbol: "add"
        spoken: root.words[1]
        enabled: root.volume < 10
        onClicked: root.louder()
    }
    ActionButton {
        visible: root.mutable
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        Layout.maximumWidth: Math.max(Theme.px(60), implicitWidth)
        padX: Theme.px(2)
        symbol: root.mute ? "volume_off" : "volume_up"
        text: qsTr("Silent")
        cap: Theme.small
        current: root.mute
        switches: true
        onClicked: root.muteChosen()
    }

    component Step: ActionButton {
        required property string spoken
        text: root.worded ? spoken : ""
        padX: root.worded ? Theme.px(2) : 0
        implicitWidth: root.worded ? Math.ceil(contentItem.implicitWidth) + 2 * padX + 1 : Theme.target
        implicitHeight: root.worded ? Math.max(root.high, contentItem.implicitHeight) : Theme.target
        Layout.fillWidth: root.worded
        Layout.preferredWidth: root.worded ? Theme.px(20) : implicitWidth
        Layout.minimumWidth: implicitWidth
        repeats: true
        Accessible.name: spoken
    }
}
