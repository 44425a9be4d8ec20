pragma ComponentBehavior: Bound
import QtQuick
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
            panel.begin();
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

    AttractPictures {
        id: stage
        x: root.mirrored ? root.panelWidth + Theme.px(3) : 0
        width: root.upright ? root.width : root.width - root.panelWidth - Theme.px(3)
        height: root.upright ? root.height - panel.height - Theme.px(3) : root.height
        pictures: root.pictures
        shown: root.shown
        still: root.still
        stops: !root.stillBeside
        onStillWanted: still => root.session.reducedMotion = still
    }
    Rectangle {
        x: root.upright ? 0 : root.mirrored ? root.panelWidth : stage.width
        y: root.upright ? stage.height : 0
        width: root.upright ? root.width : Theme.px(3)
        height: root.upright ? Theme.px(3) : root.height
        color: Theme.action
    }

    AttractPanel {
        id: panel
        x: root.upright || root.mirrored ? 0 : root.width - width
        y: root.upright ? root.height - height : 0
        width: root.panelWidth
        height: root.upright ? implicitHeight : root.height
        session: root.session
        upright: root.upright
        low: root.low
        stops: root.stillBeside
        drift: root.drift
        onStartChosen: root.startChosen()
    }
}
