pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// One thing that a visitor may adjust: its name, and every answer there is. Choosing works at once.
GridLayout {
    id: root

    required property Session session
    required property string subject
    property bool named: true
    property bool beside: false
    property bool listed: false
    property int nameWidth: Theme.px(60)

    readonly property var names: ({
            "letters": qsTr("Letters"),
            "colours": qsTr("Colours"),
            "language": qsTr("Language"),
            "movement": qsTr("Movement"),
            "spoken": qsTr("Spoken screen"),
            "pace": qsTr("Pace of the voice")
        })
    readonly property var symbols: ({
            "letters": "format_size",
            "colours": "palette",
            "language": "language",
            "movement": "waves",
            "spoken": "record_voice_over",
            "pace": "slow_motion_video"
        })
    readonly property var sizes: [qsTr("Normal"), qsTr("Large"), qsTr("Very large")]
    readonly property var themes: [["day", qsTr("Day")], ["evening", qsTr("Evening")], ["yellow", qsTr("Yellow on black")], ["white", qsTr("White on black")], ["paper", qsTr("Black on white")]]
    readonly property var movements: [qsTr("Calm movement"), qsTr("No movement")]
    readonly property var switched: [qsTr("Off"), qsTr("On")]
    readonly property var paces: [qsTr("Slow"), qsTr("Normal"), qsTr("Fast")]
    readonly property var answers: ({
            "letters": sizes,
            "colours": themes,
            "language": session.languages,
            "movement": movements,
            "spoken": switched,
            "pace": paces
        })

    // Widths of the narrowest answer that is good to look at, in millimetres.
    readonly property int least: ({
            "letters": 52,
            "colours": 40,
            "language": 50,
            "movement": 66,
            "spoken": 40,
            "pace": 40
        })[subject]

    columns: beside ? 2 : 1
    columnSpacing: Theme.px(4)
    rowSpacing: Theme.px(2.4)
    RowLayout {
        visible: root.named
        Layout.preferredWidth: root.beside ? root.nameWidth : -1
        Layout.maximumWidth: root.beside ? root.nameWidth : root.width
        spacing: Theme.px(2.4)
        Icon {
            name: root.symbols[root.subject]
            color: Theme.action
            size: Theme.px(10)
        }
        Heading {
            Layout.fillWidth: true
            text: root.names[root.subject]
            cap: Theme.body + 0.2
        }
    }
    GridLayout {
        id: grid
        Layout.fillWidth: true
        Layout.fillHeight: true
        readonly property int fit: Math.max(1, Math.floor((width + Theme.gap) / (Theme.px(root.least * Math.pow(Theme.textScale, 0.9)) + Theme.gap)))
        readonly property int count: root.answers[root.subject].length
        columns: root.listed ? 1 : fit >= count ? count : Math.ceil(count / Math.ceil(count / fit))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellHeights: true
        Repeater {
            model: root.subject === "letters" ? root.sizes : []
            Answer {
                required property string modelData
                required property int index
                readonly property real scale: root.session.textScales[index]
                // In large letters as much larger as a page holds: what is next to it must still be read.
                letter: Theme.small * (Theme.textScale < 1.4 ? scale : Theme.textScale * Math.pow(scale, 0.6))
                text: modelData
                current: root.session.textSize === index
                onClicked: root.session.textSize = index
            }
        }
        Repeater {
            model: root.subject === "colours" ? root.themes : []
            Answer {
                required property var modelData
                colours: Theme.palettes[modelData[0]]
                text: modelData[1]
                current: root.session.theme === modelData[0]
                onClicked: root.session.theme = modelData[0]
            }
        }
        Repeater {
            model: root.subject === "language" ? root.session.languages : []
            Answer {
                required property string modelData
                text: root.session.languageNames[modelData]
                tongue: modelData
                current: root.session.language === modelData
                onClicked: root.session.language = modelData
            }
        }
        Repeater {
            model: root.subject === "movement" ? root.movements : []
            Answer {
                required property string modelData
                required property int index
                symbol: index === 0 ? "waves" : "stop"
                text: modelData
                current: root.session.reducedMotion === (index === 1)
                onClicked: root.session.reducedMotion = index === 1
            }
        }
        Repeater {
            model: root.subject === "spoken" ? root.switched : []
            Answer {
                required property string modelData
                required property int index
                symbol: index === 0 ? "volume_off" : "record_voice_over"
                text: modelData
                current: root.session.spoken === (index === 1)
                onClicked: root.session.spoken = index === 1
            }
        }
        Repeater {
            model: root.subject === "pace" ? root.paces : []
            Answer {
                required property string modelData
                required property int index
                text: modelData
                current: root.session.voicePace === root.session.voicePaces[index]
                onClicked: root.session.voicePace = root.session.voicePaces[index]
            }
        }
    }

    component Answer: Choice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Math.max(implicitHeight, Theme.px(30))
        leading: root.listed
    }
}
