pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What stands beside the pictures while nobody is there: the greeting, the large button, and what some need first.
Item {
    id: root

    required property Session session
    // The page is higher than wide: the panel is as high as what is on it.
    required property bool upright
    // Too low for everything: the greeting gives way to the buttons.
    required property bool low
    // The button that stops the pictures has its place here.
    required property bool stops
    required property int drift
    signal startChosen

    readonly property bool largest: session.textSize === session.textScales.length - 1
    readonly property bool strong: session.theme !== "day" && session.theme !== "evening"
    readonly property bool still: session.reducedMotion
    // There is no room for letters further apart on what some need first.
    readonly property bool close: Theme.textScale > 1.4 || (low && Theme.spaced)

    implicitHeight: column.implicitHeight + 2 * Theme.margin + drift
    function begin(): void {
        start.forceActiveFocus();
    }

    ColumnLayout {
        id: column
        x: Theme.margin + root.drift
        y: root.upright ? Theme.margin : Math.max(Theme.px(6), Math.round((parent.height - implicitHeight) / 2) + root.drift)
        width: parent.width - 2 * Theme.margin
        spacing: Theme.px(root.low ? 4 : 5)

        RowLayout {
            visible: !root.low || (Theme.textScale < 1.8 && !Theme.spaced)
            spacing: Theme.px(4)
            WindowMark {
                size: Theme.px(13)
            }
            Words {
                Layout.fillWidth: true
                text: root.session.institution
                cap: Theme.h3
                font.weight: Font.Bold
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(Theme.spaced ? 0 : 2)
            text: qsTr("Touch the screen.")
            cap: root.low || Theme.textScale > 1.8 || (Theme.spaced && !root.upright) ? Theme.h2 : Theme.h1
            lineHeight: Theme.spread(1.05)
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Look, listen and read.")
            cap: Theme.body + 0.8
            color: Theme.text2
            visible: !root.low && (Theme.textScale < 1.4 || root.upright)
        }
        ActionButton {
            id: start
            objectName: "startButton"
            Layout.fillWidth: true
            Layout.topMargin: root.low || Theme.spaced ? 0 : Theme.px(3)
            Layout.preferredHeight: Math.max(Theme.px(!root.low ? 26 : Theme.spaced ? 20 : 22), implicitHeight)
            primary: true
            focus: true
            symbol: "play_arrow"
            text: qsTr("Begin")
            cap: Theme.body + 0.8
            onClicked: root.startChosen()
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.upright && Theme.textScale < 1.8 ? 4 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Repeater {
                model: root.session.languages
                ActionButton {
                    required property string modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    padX: Theme.px(2)
                    text: root.session.languageNames[modelData]
                    tongue: modelData
                    close: Theme.textScale > 1.4
                    current: root.session.language === modelData
                    onClicked: root.session.language = modelData
                }
            }
        }
        GridLayout {
            id: helps
            // Drawing and word side by side, where that fits all of them.
            readonly property int cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
            readonly property real longest: letters.font.pixelSize <= 0 ? 0 : Math.max(...(root.stops ? [spoken, larger, contrast, motion] : [spoken, larger, contrast]).map(way => letters.advanceWidth(way.text)))
            readonly property bool lying: columns !== 3 && longest + Theme.icon + Theme.px(3 + 2 * 2) <= cell
            Layout.fillWidth: true
            Layout.topMargin: root.low || Theme.spaced ? 0 : Theme.px(3)
            columns: root.upright && Theme.textScale < 1.8 ? 4 : !root.stops && Theme.wordScale < 1.2 ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            FontMetrics {
                id: letters
                font: Theme.lettering(Theme.font(Theme.button), Font.Bold, root.close ? 0 : Theme.labelGap)
            }
            Way {
                id: spoken
                objectName: "spoken"
                symbol: "record_voice_over"
                text: qsTr("Spoken")
                current: root.session.spoken
                switches: true
                onClicked: root.session.spoken = !root.session.spoken
            }
            Way {
                id: larger
                symbol: root.largest ? "text_decrease" : "text_increase"
                text: root.largest ? qsTr("Normal") : qsTr("Larger")
                onClicked: root.session.textSize = root.largest ? 0 : root.session.textSize + 1
            }
            Way {
                id: contrast
                Layout.columnSpan: helps.columns === 2 && !root.stops ? 2 : 1
                symbol: "contrast"
                text: qsTr("Contrast")
                // There and back, from whatever staff chose for this screen.
                onClicked: root.session.theme = root.session.theme !== root.session.usualTheme ? root.session.usualTheme : root.strong ? "day" : "yellow"
            }
            Way {
                id: motion
                visible: root.stops
                symbol: root.still ? "play_arrow" : "pause"
                text: root.still ? qsTr("Let it move") : qsTr("Stand still")
                onClicked: root.session.reducedMotion = !root.still
            }
        }
        Words {
            Layout.fillWidth: true
            text: root.session.clock
            cap: Theme.small
            color: Theme.text2
            visible: !root.low && (root.upright || (Theme.textScale < 1.4 && !Theme.spaced))
        }
    }

    // What is needed to come in at all: it may be needed to find itself.
    component Way: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        stacked: !Theme.cramped && !helps.lying
        close: root.close
        padX: Theme.px(helps.columns === 3 ? 0.4 : 1)
        cap: helps.columns === 3 ? Theme.small : Theme.button
    }
}
