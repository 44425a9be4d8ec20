import QtQuick
import Kiosk
import Kiosk.Models

// The theme is as the visitor wishes it, and as large as the page has room.
Item {
    id: root

    required property Session session
    // Of the glass that is drawn.
    required property real pxPerMm
    required property ReachBand band
    // The page has the band alone; above it is something else.
    required property bool banded

    visible: false

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.session.textScale
    }
    Binding {
        target: Theme
        property: "name"
        value: root.session.theme
    }
    Binding {
        target: Theme
        property: "language"
        value: root.session.language
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.session.reducedMotion
    }
    Binding {
        target: Theme
        property: "leftHanded"
        value: root.session.leftHanded
    }
    Binding {
        target: Theme
        property: "spaced"
        value: root.session.spaced
    }
    Binding {
        target: Theme
        property: "reach"
        value: root.banded ? 0 : root.band.top
    }
    Binding {
        target: Theme
        property: "low"
        value: root.band.on && !root.banded
    }
    readonly property real high: banded ? band.bottom - band.top : height
    Binding {
        target: Theme
        property: "wide"
        value: root.width >= root.high
    }
    Binding {
        target: Theme
        property: "heightMm"
        value: root.high / root.pxPerMm
    }
    Binding {
        target: Theme
        property: "cramped"
        value: root.width > root.high && Theme.heightMm < 230 && Theme.heightMm / root.session.textScale < (root.session.spaced ? 220 : 140)
    }
}
