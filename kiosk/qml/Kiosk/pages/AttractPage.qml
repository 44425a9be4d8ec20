pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What shows when nobody is there: silent, slow, and gone at the first touch. The whole page is the start button.
Item {
    id: root
    objectName: "attractPage"

    required property Session session
    required property Browse browse
    signal startChosen

    readonly property bool upright: height > width
    // A wide screen too low for everything: the greeting gives way to the buttons.
    readonly property bool low: !upright && height / Theme.pxPerMm < 200 + 40 * Theme.textScale
    readonly property var pictures: browse.attract
    property int turned: 0
    readonly property int shown: pictures.length > 0 ? turned % pictures.length : 0
    readonly property bool still: session.reducedMotion
    readonly property bool largest: session.textSize === session.textScales.length - 1
    readonly property bool strong: session.theme !== "day" && session.theme !== "evening"
    // Where the panel has no room for it, the button that stops the pictures lies on them (WCAG 2.2.2).
    readonly property bool stillBeside: !low && (Theme.textScale < 1.4 || upright)
    readonly property int panelWidth: upright ? width : Math.min(Math.round(width * 0.7), Math.max(Math.round(width * 0.36), Theme.px((low && Theme.textScale < 1.4 ? 144 : 124) * Math.pow(Theme.textScale, 0.95))))

    // For the left hand; and every other hour the two change places, so that nothing burns into the glass.
    readonly property bool mirrored: !upright && Theme.leftHanded !== (Math.floor(session.minute / 60) % 2 === 1)

    // Every ten minutes all of it lies a little elsewhere.
    readonly property int drift: Theme.px(2.4) * (Math.floor(session.minute / 10) % 3 - 1)
    // Where nothing moves, another picture hangs there after a while.
    Connections {
        target: root.session
        enabled: root.still
        function onClockChanged(): void {
            if (root.session.minute % 10 === 0 && root.pictures.length > 1)
                root.turned = root.shown + 1;
        }
    }

    // Who never came further than this page leaves no ring and no other picture either.
    Connections {
        target: root.session
        function onEnded(): void {
            begin.forceActiveFocus();
            root.turned = 0;
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.startChosen()
    }

    Timer {
        interval: Theme.hold
        repeat: true
        running: !root.still && root.visible && root.pictures.length > 1
        onTriggered: root.turned = root.shown + 1
    }

    Item {
        id: stage
        x: root.mirrored ? root.panelWidth + Theme.px(3) : 0
        width: root.upright ? root.width : root.width - root.panelWidth - Theme.px(3)
        height: root.upright ? root.height - panel.height - Theme.px(3) : root.height
        clip: true
        Rectangle {
            anchors.fill: parent
            color: Theme.frame
        }
        Repeater {
            model: root.pictures.length
            Picture {
                required property int index
                anchors.fill: parent
                source: root.pictures[index]?.picture ?? ""
                roundTop: false
                roundBottom: false
                roundRight: false
                roundLeft: false
                visible: opacity > 0
                opacity: index === root.shown ? 1 : 0
                alt: index === root.shown ? root.pictures[index]?.caption ?? "" : ""
                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.crossFade
                    }
                }
            }
        }
        Rectangle {
            visible: caption.text !== "" && stage.width > Theme.px(130)
            x: Theme.px(8)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(8)
            width: caption.width + Theme.px(10)
            height: caption.height + Theme.px(6)
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.hair
            Words {
                id: caption
                x: Theme.px(5)
                y: Theme.px(3)
                width: Math.min(implicitWidth, stage.width - Theme.px(26) - (stiller.visible ? stiller.width + Theme.gap : 0))
                text: root.pictures[root.shown]?.caption ?? ""
                cap: Theme.small
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: stiller
            visible: !root.stillBeside && root.pictures.length > 1
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.px(6)
            width: still.width + 2 * Theme.px(2)
            height: still.height + 2 * Theme.px(2)
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.hair
            ActionButton {
                id: still
                anchors.centerIn: parent
                padX: Theme.px(2)
                symbol: root.still ? "play_arrow" : "pause"
                Accessible.name: root.still ? qsTr("Let it move") : qsTr("Stand still")
                onClicked: root.session.reducedMotion = !root.still
            }
        }
    }
    Rectangle {
        x: root.upright ? 0 : root.mirrored ? root.panelWidth : stage.width
        y: root.upright ? stage.height : 0
        width: root.upright ? root.width : Theme.px(3)
        height: root.upright ? Theme.px(3) : root.height
        color: Theme.action
    }

    Item {
        id: panel
        x: root.upright || root.mirrored ? 0 : root.width - width
        y: root.upright ? root.height - height : 0
        width: root.panelWidth
        height: root.upright ? column.implicitHeight + 2 * Theme.margin + root.drift : root.height

        ColumnLayout {
            id: column
            x: Theme.margin + root.drift
            y: root.upright ? Theme.margin : Math.max(Theme.px(6), Math.round((parent.height - implicitHeight) / 2) + root.drift)
            width: parent.width - 2 * Theme.margin
            spacing: Theme.px(root.low ? 4 : 5)

            RowLayout {
                visible: !root.low || Theme.textScale < 1.8
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
                cap: root.low || Theme.textScale > 1.8 ? Theme.h2 : Theme.h1
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
                id: begin
                objectName: "startButton"
                Layout.fillWidth: true
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
                Layout.fillWidth: true
                columns: root.upright && Theme.textScale < 1.8 ? 4 : !root.stillBeside && Theme.wordScale < 1.2 ? 3 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Way {
                    objectName: "spoken"
                    symbol: "record_voice_over"
                    text: qsTr("Spoken")
                    current: root.session.spoken
                    switches: true
                    onClicked: root.session.spoken = !root.session.spoken
                }
                Way {
                    symbol: root.largest ? "text_decrease" : "text_increase"
                    text: root.largest ? qsTr("Normal") : qsTr("Larger")
                    onClicked: root.session.textSize = root.largest ? 0 : root.session.textSize + 1
                }
                Way {
                    Layout.columnSpan: helps.columns === 2 && !root.stillBeside ? 2 : 1
                    symbol: "contrast"
                    text: qsTr("Contrast")
                    // There and back, from whatever staff chose for this screen.
                    onClicked: root.session.theme = root.session.theme !== root.session.usualTheme ? root.session.usualTheme : root.strong ? "day" : "yellow"
                }
                Way {
                    visible: root.stillBeside
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
                visible: !root.low && (Theme.textScale < 1.4 || root.upright)
            }
        }
    }

    // What is needed to come in at all: it may be needed to find itself.
    component Way: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        stacked: !Theme.cramped
        close: Theme.textScale > 1.4
        padX: Theme.px(helps.columns === 3 ? 0.4 : 1)
        cap: helps.columns === 3 ? Theme.small : Theme.button
    }
}
