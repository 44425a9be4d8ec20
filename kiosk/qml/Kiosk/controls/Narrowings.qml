pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Switches that leave only works with captions, described aloud, in sign language or without the network. Only those
// by which something is left are there.
GridLayout {
    id: root

    required property Search search
    readonly property var names: ({
            "captions": qsTr("Captions"),
            "audioDescription": qsTr("Description"),
            "signLanguage": qsTr("Sign language"),
            "offline": qsTr("Without internet")
        })
    readonly property var symbols: ({
            "captions": "closed_caption",
            "audioDescription": "audio_description",
            "signLanguage": "sign_language",
            "offline": "wifi_off"
        })
    readonly property int count: search.offered.length
    // Room for the longest name on one line, with its drawing and its tick.
    readonly property real longest: metrics.font.pixelSize <= 0 ? 0 : Math.max(0, ...search.offered.map(one => metrics.advanceWidth(names[one])))
    readonly property int fit: Math.max(1, Math.floor((width + Theme.gap) / (Math.ceil(longest) + Theme.px(30) + Theme.gap)))

    visible: count > 0
    columns: fit >= count ? Math.max(1, count) : Math.ceil(count / Math.ceil(count / fit))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellHeights: true
    // What they do, where one of their places would stay empty.
    Words {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(20)
        Layout.alignment: Qt.AlignVCenter
        visible: root.columns > 1 && root.count % root.columns === root.columns - 1
        text: qsTr("Only with …")
        color: Theme.text2
    }
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.Bold)
    }
    Repeater {
        model: root.search.offered
        Choice {
            required property string modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(20)
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, Theme.px(24))
            symbol: root.symbols[modelData]
            text: root.names[modelData]
            current: root.search.narrowed.includes(modelData)
            onClicked: root.search.narrow(modelData)
        }
    }
}
